import type { Recipe } from "./recipe.ts";

/** Of those decided in time, counted by the indicator of clarifications. */
export const BAN_DILANJUTKAN: Recipe = {
  figure: (at) => {
    const { inTime, resumed } = at.population.aid.postponed(at.week);
    return { numerator: resumed, denominator: inTime };
  },
};
