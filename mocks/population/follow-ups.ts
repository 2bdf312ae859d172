import type { RegionCode } from "../../src/domain/region.ts";
import type { Week } from "../../src/domain/week.ts";
import { drift, randomOf } from "../random.ts";
import { weekIndex, weeksSince } from "./calendar.ts";
import { needShare } from "./need.ts";

export type FollowUps = {
  readonly running: (region: RegionCode, week: Week) => number;
  readonly overdue: (region: RegionCode, week: Week) => number;
};

const RUNNING = 900;
const OVERDUE: Readonly<Record<string, number>> = {
  "36.01": 0.285,
  "36.02": 0.27,
  "36.03": 0.22,
  "36.04": 0.235,
  "36.71": 0.19,
  "36.72": 0.24,
  "36.73": 0.2,
  "36.74": 0.175,
};

/** Two stretches that a reader should be able to find: a new team in Kab. Serang, and officers away in Pandeglang. */
function episode(region: RegionCode, week: Week): number {
  const since = (text: string) => weeksSince(text, week);
  if (region === "36.04" && since("2026-W23") >= 0) return Math.max(0, 0.09 - 0.007 * since("2026-W23"));
  if (region === "36.01" && since("2026-W43") >= 0) return Math.max(0, Math.min(0.012 * since("2026-W43"), 0.05));
  return 0;
}

/** About 900 running, 15–35 % of them overdue in every region. */
export function makeFollowUps(seed: string): FollowUps {
  const running = (region: RegionCode, week: Week) => {
    const slow = 0.05 * drift(weekIndex(week), 9, seed, "tindak lanjut", region);
    const quick = 0.012 * randomOf(seed, "tindak lanjut", region, week).normal();
    return Math.max(20, Math.round(RUNNING * needShare(region) * (1 + slow + quick)));
  };
  return {
    running,
    overdue: (region, week) => {
      const all = running(region, week);
      const slow = 0.018 * drift(weekIndex(week), 7, seed, "lewat tenggat", region);
      const quick = 0.006 * randomOf(seed, "lewat tenggat", region, week).normal();
      const better = 0.02 * Math.min(1, weekIndex(week) / 100);
      const share = (OVERDUE[region] ?? 0.22) - better + slow + quick + episode(region, week);
      return Math.min(Math.floor(all * 0.35), Math.max(Math.ceil(all * 0.15), Math.round(all * share)));
    },
  };
}
