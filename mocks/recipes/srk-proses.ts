import type { Recipe } from "./recipe.ts";

/** How many stood at each stage of the intake for one who is enrolled. */
const FOR_ONE: Readonly<Record<string, number>> = {
  terdata: 1.92,
  memenuhi: 1.55,
  setuju: 1.27,
  diterima: 1.06,
  terdaftar: 1,
};

export const SRK_PROSES: Recipe = {
  figure: (at) => {
    const { schools } = at.population;
    const enrolled = schools.blocks
      .filter((block) => block.level === at.category("jenjang"))
      .reduce((sum, block) => sum + schools.enrolled(block, at.week), 0);
    return { numerator: Math.ceil(enrolled * (FOR_ONE[at.category("tahap")] ?? 1)) };
  },
};
