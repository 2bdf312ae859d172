import { apportion } from "../apportion.ts";
import { instrumentAt } from "../population/assessments.ts";
import type { Recipe } from "./recipe.ts";

const CATEGORIES = ["rendah", "sedang", "tinggi"];
/** The second version of the instrument sorts more people into the middle. */
const WEIGHTS = { v1: [0.45, 0.37, 0.18], v2: [0.38, 0.48, 0.14] } as const;

/** The categories of those who are assessed: the numerator of the coverage. */
export const ASM_KATEGORI: Recipe = {
  figure: (at) => {
    const all = at.population.assessments.current(at.region, at.week);
    const version = instrumentAt(at.week);
    const parts = apportion(all, WEIGHTS[version]);
    return { numerator: parts[CATEGORIES.indexOf(at.category("kategori"))] ?? 0, denominator: all, version };
  },
};
