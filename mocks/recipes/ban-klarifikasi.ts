import type { Recipe } from "./recipe.ts";

export const BAN_KLARIFIKASI: Recipe = {
  figure: (at) => {
    const { aged, inTime } = at.population.aid.postponed(at.week);
    return { numerator: inTime, denominator: aged };
  },
};
