import type { AidStage } from "../population/aid.ts";
import type { Recipe } from "./recipe.ts";

export const BAN_ALUR: Recipe = {
  figure: (at) => ({
    numerator: at.population.aid.reached(at.category("tahap") as AidStage, at.region, at.category("jenis"), at.week),
  }),
};
