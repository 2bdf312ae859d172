import type { Recipe } from "./recipe.ts";

export const SRK_BERTAHAN: Recipe = {
  figure: (at) => {
    const { schools } = at.population;
    const blocks = schools.blocks.filter((block) => block.level === at.category("jenjang"));
    const semester = blocks.map((block) => schools.retained(block, at.week));
    return {
      numerator: semester.reduce((sum, one) => sum + one.still, 0),
      denominator: semester.reduce((sum, one) => sum + one.start, 0),
    };
  },
};
