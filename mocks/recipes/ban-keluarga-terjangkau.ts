import type { Recipe } from "./recipe.ts";
import { shareAt, shareOf } from "./share.ts";

export const BAN_KELUARGA_TERJANGKAU: Recipe = {
  figure: (at) => {
    const eligible = at.population.families.eligible(at.region, at.week);
    return shareOf(eligible, shareAt(at, { from: 0.74, to: 0.86, spread: 0.05, sway: 0.02, every: 24 }));
  },
};
