import { toWeek, type Week } from "../../src/domain/week.ts";
import { randomOf } from "../random.ts";
import { weeksSince } from "./calendar.ts";

/** One kind of seats of a school, as a breakdown of returns. */
export type SeatBlock = { readonly unit: string; readonly level: string; readonly seats: number };

export type Schools = {
  readonly blocks: readonly SeatBlock[];
  readonly enrolled: (block: SeatBlock, week: Week) => number;
  /** Enrolled when the semester began, and those of them who are still there. */
  readonly retained: (block: SeatBlock, week: Week) => { readonly start: number; readonly still: number };
};

/** As announced: 350 seats in three schools. */
const BLOCKS: readonly SeatBlock[] = [
  { unit: "srma33", level: "sma", seats: 150 },
  { unit: "srma34", level: "sma", seats: 100 },
  { unit: "srt36", level: "smp", seats: 75 },
  { unit: "srt36", level: "sd", seats: 25 },
];

/** Semesters: which part of the seats is filled at the start, and at the end of a few weeks of late admissions. */
const SEMESTERS = [
  { first: "2025-W29", start: 0.87, filled: 0.93 },
  { first: "2026-W02", start: 0.925, filled: 0.95 },
  { first: "2026-W29", start: 0.9, filled: 0.978 },
  { first: "2027-W02", start: 0.945, filled: 0.975 },
] as const;

/** Late admissions are over after about this many weeks. */
const ADMISSION_WEEKS = 9;

export function makeSchools(seed: string): Schools {
  const gone = new Map<string, number>();
  const semesterOf = (week: Week) => SEMESTERS.filter((one) => toWeek(one.first) <= week).at(-1) ?? SEMESTERS[0];
  /** Students of the semester's start who have left: one draw a week, added up, so that the number never falls. */
  const left = (block: SeatBlock, first: string, weeks: number, start: number): number => {
    const name = `${block.unit}|${block.level}|${first}|${weeks}`;
    const known = weeks <= 0 ? 0 : gone.get(name);
    if (known !== undefined) return known;
    const before = left(block, first, weeks - 1, start);
    const made = before + randomOf(seed, "keluar", name).successes(start - before, 0.0013);
    gone.set(name, made);
    return made;
  };
  const retained = (block: SeatBlock, week: Week) => {
    const semester = semesterOf(week);
    const spread = 0.015 * randomOf(seed, "kursi", block.unit, block.level, semester.first).normal();
    const start = Math.min(block.seats, Math.round(block.seats * (semester.start + spread)));
    return { start, still: start - left(block, semester.first, weeksSince(semester.first, week), start) };
  };
  return {
    blocks: BLOCKS,
    retained,
    enrolled: (block, week) => {
      const semester = semesterOf(week);
      const { still } = retained(block, week);
      const part = Math.min(1, weeksSince(semester.first, week) / ADMISSION_WEEKS);
      const joined = Math.max(0, Math.round((semester.filled - semester.start) * part * block.seats));
      return Math.min(block.seats, still + joined);
    },
  };
}
