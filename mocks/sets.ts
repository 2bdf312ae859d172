/** The synthetic data sets. This file reaches the browser: constants alone. */
export type MockSet = "utama" | "lintas-tahun";

/** Weeks of a set, and the moment at which somebody looks at it. */
export type SetFacts = {
  readonly firstWeek: string;
  readonly lastWeek: string;
  /** RFC 3339; the `Date` of every answer, so that ages never depend on the day of the demonstration. */
  readonly now: string;
};

export const SETS: Readonly<Record<MockSet, SetFacts>> = {
  utama: { firstWeek: "2024-W43", lastWeek: "2026-W47", now: "2026-11-24T09:00:00+07:00" },
  "lintas-tahun": { firstWeek: "2026-W35", lastWeek: "2027-W06", now: "2027-02-16T09:00:00+07:00" },
};

export const DEFAULT_SET: MockSet = "utama";

export function isMockSet(text: string | null | undefined): text is MockSet {
  return text !== null && text !== undefined && Object.hasOwn(SETS, text);
}
