import { instrumentAt } from "../population/assessments.ts";
import type { Recipe } from "./recipe.ts";

export const ASM_CAKUPAN: Recipe = {
  figure: (at) => ({
    numerator: at.population.assessments.current(at.region, at.week),
    denominator: at.population.participants.active(at.region, at.week),
    version: instrumentAt(at.week),
  }),
};
