import type { Recipe } from "./recipe.ts";

export const SRK_ANAK_BERSEKOLAH: Recipe = {
  figure: (at) => {
    const { families } = at.population;
    const all = families.schoolAge(at.region, at.week);
    return { numerator: all - families.outOfSchool(at.region, at.week), denominator: all };
  },
};
