import type { Recipe } from "./recipe.ts";

export const BAN_VERIFIKASI: Recipe = {
  figure: (at) => ({
    numerator: at.population.aid.decided(at.region, at.week),
    denominator: at.population.aid.proposals(at.region, at.week),
  }),
};
