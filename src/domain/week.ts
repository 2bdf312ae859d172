/**
 * ISO 8601 weeks on the clock of Asia/Jakarta (UTC+7, no daylight saving).
 * A week is its text "2026-W47": it sorts as text within 0000–9999 and is what the wire carries.
 */
export type Week = string & { readonly __week: unique symbol };

const DAY = 86_400_000;
const JAKARTA = 7 * 3_600_000;
const PATTERN = /^(\d{4})-W(\d{2})$/;

/** Midnight UTC of the Monday of ISO week 1 of `year` (the week that holds 4 January). */
function firstMonday(year: number): number {
  const fourth = new Date(0);
  // Date.UTC would read a year under 100 as one of the 1900s.
  fourth.setUTCFullYear(year, 0, 4);
  return fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * DAY;
}

/** 52 or 53. */
export function weeksInYear(year: number): 52 | 53 {
  return firstMonday(year + 1) - firstMonday(year) === 53 * 7 * DAY ? 53 : 52;
}

/** The week of a text such as "2026-W47"; undefined where the form is wrong or the year has no such week. */
export function parseWeek(text: string): Week | undefined {
  const match = PATTERN.exec(text);
  if (!match) return undefined;
  const number = Number(match[2]);
  return number >= 1 && number <= weeksInYear(Number(match[1])) ? (text as Week) : undefined;
}

/** Like parseWeek, for constants and files that were checked before; throws RangeError on anything else. */
export function toWeek(text: string): Week {
  const week = parseWeek(text);
  if (week === undefined) throw new RangeError(`not an ISO week: ${text}`);
  return week;
}

/** The ISO year, which is not always the calendar year of its days. */
export function weekYear(week: Week): number {
  return Number(week.slice(0, 4));
}

/** 1…53. */
export function weekNumber(week: Week): number {
  return Number(week.slice(6));
}

/** Midnight UTC of the week's Monday, as a calendar mark (not an instant in Jakarta). */
function mondayMark(week: Week): number {
  return firstMonday(weekYear(week)) + (weekNumber(week) - 1) * 7 * DAY;
}

function fromMark(mark: number): Week {
  const thursday = new Date(mark + (3 - ((new Date(mark).getUTCDay() + 6) % 7)) * DAY);
  const year = thursday.getUTCFullYear();
  const number = Math.floor((thursday.getTime() - firstMonday(year)) / (7 * DAY)) + 1;
  return `${String(year).padStart(4, "0")}-W${String(number).padStart(2, "0")}` as Week;
}

/** The week `count` weeks later (earlier where negative). */
export function addWeeks(week: Week, count: number): Week {
  return fromMark(mondayMark(week) + count * 7 * DAY);
}

/** How many weeks `to` lies after `from`; negative where before. */
export function weeksBetween(from: Week, to: Week): number {
  return Math.round((mondayMark(to) - mondayMark(from)) / (7 * DAY));
}

/** All weeks from `from` to `to`, both included; empty where `to` is earlier. */
export function weekRange(from: Week, to: Week): Week[] {
  const count = weeksBetween(from, to) + 1;
  return count <= 0 ? [] : Array.from({ length: count }, (_, i) => addWeeks(from, i));
}

/** The calendar days of a week, "2026-11-16" to "2026-11-22". */
export function weekDays(week: Week): { monday: string; sunday: string } {
  const iso = (mark: number) => new Date(mark).toISOString().slice(0, 10);
  return { monday: iso(mondayMark(week)), sunday: iso(mondayMark(week) + 6 * DAY) };
}

/** The week in Jakarta of an instant in milliseconds since 1970. */
export function weekOf(instant: number): Week {
  return fromMark(Math.floor((instant + JAKARTA) / DAY) * DAY);
}

/** The week of a calendar day "2026-11-23"; undefined where there is no such day. */
export function weekOfDay(day: string): Week | undefined {
  const mark = Date.parse(`${day}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(mark) && new Date(mark).toISOString().startsWith(day)
    ? fromMark(mark)
    : undefined;
}

/** The instant at which the week closes: Sunday 24.00 in Jakarta. */
export function closesAt(week: Week): number {
  return mondayMark(week) + 7 * DAY - JAKARTA;
}

/** Returns are due Monday 12.00 WIB after the week. */
export function dueAt(week: Week): number {
  return closesAt(week) + 12 * 3_600_000;
}

/** Cut-off and publication: Monday 16.00 WIB after the week. */
export function cutOffAt(week: Week): number {
  return closesAt(week) + 16 * 3_600_000;
}

/** The last week that has closed at an instant. */
export function lastClosedWeek(instant: number): Week {
  return addWeeks(weekOf(instant), -1);
}

/** An instant as RFC 3339 on Jakarta's clock, "2026-11-23T16:00:00+07:00". */
export function jakartaTime(instant: number): string {
  return `${new Date(instant + JAKARTA).toISOString().slice(0, 19)}+07:00`;
}

/** The refresh week at or before `week` on the grid of every `cadence` weeks counted from `anchor`. */
export function refreshWeek(week: Week, cadence: number, anchor: Week): Week {
  const offset = ((weeksBetween(anchor, week) % cadence) + cadence) % cadence;
  return addWeeks(week, -offset);
}

/** Whether `week` lies on that grid. */
export function isRefreshWeek(week: Week, cadence: number, anchor: Week): boolean {
  return refreshWeek(week, cadence, anchor) === week;
}
