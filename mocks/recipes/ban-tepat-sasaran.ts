import { weekNumber, weekYear } from "../../src/domain/week.ts";
import { needShare } from "../population/need.ts";
import type { Recipe } from "./recipe.ts";
import { shareAt, shareOf } from "./share.ts";

const QUARTERS = ["I", "II", "III", "IV"];

/** All recipients that can be matched; the register's version is the quarter's. */
export const BAN_TEPAT_SASARAN: Recipe = {
  figure: (at) => {
    const recipients = Math.round(19_500 * needShare(at.region) * (1 + 0.01 * at.sway(36, "recipients")));
    const quarter = QUARTERS[Math.min(3, Math.floor((weekNumber(at.week) - 1) / 13))] ?? "IV";
    const share = shareAt(at, { from: 0.918, to: 0.952, spread: 0.012, sway: 0.006, every: 24 });
    return { ...shareOf(recipients, share), version: `DTSEN TW ${quarter} ${weekYear(at.week)}` };
  },
};
