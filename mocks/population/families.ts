import type { RegionCode } from "../../src/domain/region.ts";
import type { Week } from "../../src/domain/week.ts";
import { drift } from "../random.ts";
import { weekIndex } from "./calendar.ts";
import type { Participants } from "./participants.ts";

export type Families = {
  /** Participants' families that meet the conditions of a programme. */
  readonly eligible: (region: RegionCode, week: Week) => number;
  readonly schoolAge: (region: RegionCode, week: Week) => number;
  readonly outOfSchool: (region: RegionCode, week: Week) => number;
};

/** About 110 families with 160–190 children of school age, 10–15 % of them out of school. */
export function makeFamilies(seed: string, participants: Participants): Families {
  const schoolAge = (region: RegionCode, week: Week) => Math.round(participants.active(region, week) * 1.37);
  return {
    eligible: (region, week) => Math.round(participants.active(region, week) * 0.9),
    schoolAge,
    outOfSchool: (region, week) => {
      const share = 0.125 + 0.008 * drift(weekIndex(week), 24, seed, "tidak sekolah", region);
      return Math.max(1, Math.round(schoolAge(region, week) * share));
    },
  };
}
