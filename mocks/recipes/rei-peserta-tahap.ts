import type { Recipe } from "./recipe.ts";

export const REI_PESERTA_TAHAP: Recipe = {
  figure: (at) => ({
    numerator: at.population.participants.stages(at.region, at.week)[Number(at.category("tahap").slice(1))] ?? 0,
  }),
};
