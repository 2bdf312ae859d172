import type { Recipe } from "./recipe.ts";

/** The same proposals as in the pipeline: distributed of approved. */
export const BAN_REALISASI: Recipe = {
  figure: (at) => ({
    numerator: at.population.aid.reached("disalurkan", at.region, at.category("jenis"), at.week),
    denominator: at.population.aid.reached("disetujui", at.region, at.category("jenis"), at.week),
  }),
};
