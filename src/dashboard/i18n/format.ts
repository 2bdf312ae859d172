import { type DatePart, datePart } from "../../domain/date-part.ts";
import { weekDays as daysOf, type Week, weekNumber, weekYear } from "../../domain/week.ts";
import type { Locale } from "./locale.ts";
import { numberText } from "./number-text.ts";

const WORDS = {
  id: ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"],
  en: ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
};

/** "1.284" / "1,284"; the minus is U+2212. `decimals` 1 keeps one digit after the comma. */
export function integer(locale: Locale, value: number, decimals: 0 | 1 = 0): string {
  return numberText(locale, value, decimals, 3);
}

/** "9,18" / "9.18": always so many digits after the comma. */
export function decimal(locale: Locale, value: number, digits: 0 | 2): string {
  return numberText(locale, value, digits, digits);
}

/** "+3", "−3", "0". */
export function signed(locale: Locale, value: number): string {
  return value > 0 ? `+${integer(locale, value)}` : integer(locale, value);
}

/** "87%" of 87: whole per cent, no space. `decimals` 1 for a share that whole per cent would misplace. */
export function percent(locale: Locale, value: number, decimals: 0 | 1 = 0): string {
  return `${integer(locale, decimals === 0 ? Math.round(value) : value, decimals)}%`;
}

/** Counts under ten are words in running text: "tiga dari tujuh"; larger ones digits. */
export function countWord(locale: Locale, value: number): string {
  return WORDS[locale][value] ?? integer(locale, value);
}

/** A text as the beginning of a sentence: indicators start small only inside one. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** text "minggu ke-47", cell "mg ke-47", title "Minggu ke-47" / "week 47", "wk 47", "Week 47". */
export function weekLabel(locale: Locale, week: Week, form: "title" | "text" | "cell" = "title"): string {
  const label = {
    title: { id: "Minggu ke-", en: "Week " },
    text: { id: "minggu ke-", en: "week " },
    cell: { id: "mg ke-", en: "wk " },
  };
  return `${label[form][locale]}${weekNumber(week)}`;
}

/** Like weekLabel, with its year where that is not the year of the week in hand: "minggu ke-1 tahun 2027". */
export function weekLabelFrom(locale: Locale, week: Week, from: Week, form: "text" | "cell" = "text"): string {
  const label = weekLabel(locale, week, form);
  if (weekYear(week) === weekYear(from)) return label;
  if (form === "cell") return `${label} ${weekYear(week)}`;
  return locale === "id" ? `${label} tahun ${weekYear(week)}` : `${label} of ${weekYear(week)}`;
}

const mark = (day: string) => new Date(`${day}T00:00:00Z`);

/** "16–22 November 2026", "30 November – 6 Desember 2026", "28 Desember 2026 – 3 Januari 2027". */
export function weekDays(locale: Locale, week: Week): string {
  const { monday, sunday } = daysOf(week);
  const [from, to] = [mark(monday), mark(sunday)];
  const part = (name: DatePart, date: Date) => datePart(locale, name, date);
  const end = `${part("day", to)} ${part("monthLong", to)} ${part("year", to)}`;
  if (monday.slice(0, 7) === sunday.slice(0, 7)) return `${part("day", from)}–${end}`;
  const start = `${part("day", from)} ${part("monthLong", from)}`;
  return monday.slice(0, 4) === sunday.slice(0, 4) ? `${start} – ${end}` : `${start} ${part("year", from)} – ${end}`;
}

/** A calendar day "2026-11-23", or an instant in RFC 3339, as parts on Jakarta's calendar. */
function partsOf(locale: Locale, when: string) {
  const whole = when.length === 10;
  const date = whole ? mark(when) : new Date(when);
  const part = (name: DatePart) => datePart(locale, name, date, whole ? "UTC" : "Asia/Jakarta");
  return {
    part,
    day: part("day"),
    clock: () => (locale === "id" ? part("clock").replace(":", ".") : part("clock")),
  };
}

/** "Sen, 23 Nov 2026, 16.00 WIB" / "Mon, 23 Nov 2026, 16:00 WIB". */
export function dateTime(locale: Locale, instant: string): string {
  const { part, day, clock } = partsOf(locale, instant);
  return `${part("weekday")}, ${day} ${part("month")} ${part("year")}, ${clock()} WIB`;
}

/** "23 Nov, 16.00": where the week says the rest. */
export function shortDateTime(locale: Locale, instant: string): string {
  const { part, day, clock } = partsOf(locale, instant);
  return `${day} ${part("month")}, ${clock()}`;
}

/** "Sen, 23 Nov"; an instant keeps its hour: "Sen, 23 Nov, 12.00". */
export function shortDay(locale: Locale, when: string): string {
  const { part, day, clock } = partsOf(locale, when);
  const date = `${part("weekday")}, ${day} ${part("month")}`;
  return when.length === 10 ? date : `${date}, ${clock()}`;
}

/** "Selasa pukul 09.15 WIB" / "on Tuesday at 09:15"; the day is "hari Minggu", which alone would mean a week. */
export function dayAndClock(locale: Locale, instant: string): string {
  const { part, clock } = partsOf(locale, instant);
  const weekday = part("weekdayLong");
  if (locale === "en") return `on ${weekday} at ${clock()}`;
  return `${weekday === "Minggu" ? "hari Minggu" : weekday} pukul ${clock()} WIB`;
}
