import { weekDays as daysOf, type Week } from "../../domain/week.ts";
import type { Locale } from "./locale.ts";

const TAGS = { id: "id-ID", en: "en-US" } as const;
const make = (tag: string) => ({
  day: new Intl.DateTimeFormat(tag, { day: "numeric", timeZone: "UTC" }),
  month: new Intl.DateTimeFormat(tag, { month: "short", timeZone: "UTC" }),
  monthLong: new Intl.DateTimeFormat(tag, { month: "long", timeZone: "UTC" }),
});
const FORMATS = { id: make(TAGS.id), en: make(TAGS.en) };

/** "16–22 Nov", "26 Okt–1 Nov": where the year stands beside it. */
export function shortWeekDays(locale: Locale, week: Week): string {
  const { monday, sunday } = daysOf(week);
  const { day, month } = FORMATS[locale];
  const from = new Date(`${monday}T00:00:00Z`);
  const to = new Date(`${sunday}T00:00:00Z`);
  const end = `${day.format(to)} ${month.format(to)}`;
  const sameMonth = monday.slice(0, 7) === sunday.slice(0, 7);
  return sameMonth ? `${day.format(from)}–${end}` : `${day.format(from)} ${month.format(from)}–${end}`;
}

/** "3 Januari 2027" of the last day of a week. */
export function lastDayOf(locale: Locale, week: Week): string {
  const { sunday } = daysOf(week);
  const { day, monthLong } = FORMATS[locale];
  const date = new Date(`${sunday}T00:00:00Z`);
  return `${day.format(date)} ${monthLong.format(date)} ${sunday.slice(0, 4)}`;
}
