import type { Recipe } from "./recipe.ts";
import { events, shareAt } from "./share.ts";

export const SRK_ANAK_TERJANGKAU: Recipe = {
  figure: (at) =>
    events(
      at,
      at.population.families.outOfSchool(at.region, at.week),
      shareAt(at, { from: 0.7, to: 0.86, spread: 0.05 }),
    ),
};
