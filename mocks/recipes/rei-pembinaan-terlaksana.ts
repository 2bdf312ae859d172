import { needShare } from "../population/need.ts";
import type { Recipe } from "./recipe.ts";
import { events, shareAt } from "./share.ts";

const LEVEL: Readonly<Record<string, number>> = { kebangsaan: 0.84, keagamaan: 0.88, kewirausahaan: 0.72 };

/** A handful of planned activities a week and region; entrepreneurship classes fall out most often. */
export const REI_PEMBINAAN_TERLAKSANA: Recipe = {
  figure: (at) => {
    const planned = 2 + Math.round(10 * needShare(at.region)) + at.stream("due").int(-1, 2);
    const level = LEVEL[at.category("pilar")] ?? 0.8;
    return events(at, planned, shareAt(at, { from: level - 0.06, to: level, spread: 0.05, sway: 0.05, every: 7 }));
  },
};
