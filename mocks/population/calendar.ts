import { toWeek, type Week, weeksBetween } from "../../src/domain/week.ts";

/** The simulation starts here whatever weeks a set shows, so that sets which overlap agree. */
export const EPOCH: Week = toWeek("2024-W43");

/** Weeks since the simulation started. */
export function weekIndex(week: Week): number {
  return weeksBetween(EPOCH, week);
}

/** Weeks since a week given as text; negative before it. */
export function weeksSince(text: string, week: Week): number {
  return weeksBetween(toWeek(text), week);
}
