import { addWeeks } from "../../src/domain/week.ts";
import { needShare } from "../population/need.ts";
import type { Recipe } from "./recipe.ts";
import { shareAt } from "./share.ts";

const WINDOW = 13;

/** Rows are the window of 13 weeks already: each week's monitoring visits are drawn once and added up. */
export const BAN_PANTAU: Recipe = {
  figure: (at) => {
    const chance = shareAt(at, { from: 0.78, to: 0.915, spread: 0.045, sway: 0.02, every: 13 });
    let numerator = 0;
    let denominator = 0;
    for (let back = 0; back < WINDOW; back += 1) {
      const random = at.streamIn(addWeeks(at.week, -back));
      const due = Math.round(36 * needShare(at.region) * (1 + 0.25 * random.normal()) + random.next());
      denominator += Math.max(0, due);
      numerator += random.successes(due, chance);
    }
    return { numerator, denominator };
  },
};
