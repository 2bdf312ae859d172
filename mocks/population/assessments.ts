import type { RegionCode } from "../../src/domain/region.ts";
import { toWeek, type Week } from "../../src/domain/week.ts";
import { drift, randomOf } from "../random.ts";
import { weekIndex } from "./calendar.ts";
import type { Participants } from "./participants.ts";

export type Assessments = {
  /** Participants whose assessment is at most six months old. */
  readonly current: (region: RegionCode, week: Week) => number;
};

/** The second version of the assessment instrument is in use from this week on. */
export const NEW_INSTRUMENT: Week = toWeek("2026-W14");

export function instrumentAt(week: Week): "v1" | "v2" {
  return week < NEW_INSTRUMENT ? "v1" : "v2";
}

/** 65 → 85 % in the first year, then slowly on. */
function level(index: number): number {
  return 0.65 + 0.2 * Math.min(1, index / 52) + 0.02 * Math.min(1, Math.max(0, (index - 52) / 56));
}

export function makeAssessments(seed: string, participants: Participants): Assessments {
  return {
    current: (region, week) => {
      const index = weekIndex(week);
      const place = 0.03 * randomOf(seed, "asesmen", region).normal();
      const share = level(index) + place + 0.015 * drift(index, 12, seed, "asesmen", region);
      const active = participants.active(region, week);
      return Math.min(active, Math.round(active * share));
    },
  };
}
