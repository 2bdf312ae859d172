import { REGIONS } from "../../src/domain/region.ts";
import { apportion } from "../apportion.ts";
import { needShare } from "../population/need.ts";
import type { Recipe } from "./recipe.ts";

/** The schools stand in Lebak and Tangerang Selatan and draw more students from there. */
const NEAR: Readonly<Record<string, number>> = { "36.02": 1.5, "36.74": 2.6, "36.71": 1.2 };

/** Every enrolled student has one home region. */
export const SRK_ASAL: Recipe = {
  figure: (at) => {
    const { schools } = at.population;
    const enrolled = schools.blocks.reduce((sum, block) => sum + schools.enrolled(block, at.week), 0);
    const weights = REGIONS.map((row) => (0.02 + needShare(row.code)) * (NEAR[row.code] ?? 1));
    return { numerator: apportion(enrolled, weights)[REGIONS.findIndex((row) => row.code === at.region)] ?? 0 };
  },
};
