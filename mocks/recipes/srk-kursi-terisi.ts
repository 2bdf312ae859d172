import type { Recipe } from "./recipe.ts";

export const SRK_KURSI_TERISI: Recipe = {
  figure: (at) => {
    const { schools } = at.population;
    const block = schools.blocks.find(
      (one) => one.unit === at.category("satuan") && one.level === at.category("jenjang"),
    );
    return block === undefined ? {} : { numerator: schools.enrolled(block, at.week), denominator: block.seats };
  },
};
