import { datePart } from "../../domain/date-part.ts";
import { weekDays as daysOf, type Week } from "../../domain/week.ts";
import type { Locale } from "./locale.ts";

/** "16–22 Nov", "26 Okt–1 Nov": where the year stands beside it. */
export function shortWeekDays(locale: Locale, week: Week): string {
  const { monday, sunday } = daysOf(week);
  const from = new Date(`${monday}T00:00:00Z`);
  const to = new Date(`${sunday}T00:00:00Z`);
  const end = `${datePart(locale, "day", to)} ${datePart(locale, "month", to)}`;
  const sameMonth = monday.slice(0, 7) === sunday.slice(0, 7);
  return sameMonth
    ? `${datePart(locale, "day", from)}–${end}`
    : `${datePart(locale, "day", from)} ${datePart(locale, "month", from)}–${end}`;
}

/** "3 Januari 2027" of the last day of a week. */
export function lastDayOf(locale: Locale, week: Week): string {
  const { sunday } = daysOf(week);
  const date = new Date(`${sunday}T00:00:00Z`);
  return `${datePart(locale, "day", date)} ${datePart(locale, "monthLong", date)} ${sunday.slice(0, 4)}`;
}

/** "Jum, 4 Des 2026" of a calendar day: where nothing beside it says the year. */
export function datedDay(locale: Locale, day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const part = (name: "weekday" | "day" | "month") => datePart(locale, name, date);
  return `${part("weekday")}, ${part("day")} ${part("month")} ${day.slice(0, 4)}`;
}
