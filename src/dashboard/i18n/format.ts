import { weekDays as daysOf, type Week, weekNumber, weekYear } from "../../domain/week.ts";
import type { Locale } from "./locale.ts";

/** Every Intl object of the page: made once per language, here and nowhere else. */
function makeFormats(tag: string, zone: string) {
  const date = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, { timeZone: zone, ...options });
  return {
    weekday: date({ weekday: "short" }),
    weekdayLong: date({ weekday: "long" }),
    month: date({ month: "short" }),
    monthLong: date({ month: "long" }),
    day: date({ day: "numeric" }),
    year: date({ year: "numeric" }),
    clock: new Intl.DateTimeFormat("en-GB", { timeZone: zone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" }),
  };
}

const TAGS = { id: "id-ID", en: "en-US" } as const;
const FORMATS = {
  id: { day: makeFormats(TAGS.id, "UTC"), instant: makeFormats(TAGS.id, "Asia/Jakarta") },
  en: { day: makeFormats(TAGS.en, "UTC"), instant: makeFormats(TAGS.en, "Asia/Jakarta") },
};
const NUMBERS = {
  id: [new Intl.NumberFormat(TAGS.id), new Intl.NumberFormat(TAGS.id, { minimumFractionDigits: 1 })],
  en: [new Intl.NumberFormat(TAGS.en), new Intl.NumberFormat(TAGS.en, { minimumFractionDigits: 1 })],
} as const;
const DECIMALS = {
  id: decimalsOf(TAGS.id),
  en: decimalsOf(TAGS.en),
};
function decimalsOf(tag: string) {
  const digits = (n: number) => new Intl.NumberFormat(tag, { minimumFractionDigits: n, maximumFractionDigits: n });
  return { 0: digits(0), 2: digits(2) };
}
const WORDS = {
  id: ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"],
  en: ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
};
const MINUS = "\u2212";

/** "1.284" / "1,284"; the minus is U+2212. `decimals` 1 keeps one digit after the comma. */
export function integer(locale: Locale, value: number, decimals: 0 | 1 = 0): string {
  return NUMBERS[locale][decimals].format(value).replace("-", MINUS);
}

/** "9,18" / "9.18": always so many digits after the comma. */
export function decimal(locale: Locale, value: number, digits: 0 | 2): string {
  return DECIMALS[locale][digits].format(value);
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
  const { day, monthLong, year } = FORMATS[locale].day;
  const [from, to] = [mark(monday), mark(sunday)];
  const end = `${day.format(to)} ${monthLong.format(to)} ${year.format(to)}`;
  if (monday.slice(0, 7) === sunday.slice(0, 7)) return `${day.format(from)}–${end}`;
  const start = `${day.format(from)} ${monthLong.format(from)}`;
  return monday.slice(0, 4) === sunday.slice(0, 4) ? `${start} – ${end}` : `${start} ${year.format(from)} – ${end}`;
}

/** A calendar day "2026-11-23", or an instant in RFC 3339, as parts on Jakarta's calendar. */
function partsOf(locale: Locale, when: string) {
  const whole = when.length === 10;
  const formats = whole ? FORMATS[locale].day : FORMATS[locale].instant;
  const date = whole ? mark(when) : new Date(when);
  const clock = formats.clock.format(date);
  return {
    weekday: formats.weekday.format(date),
    weekdayLong: formats.weekdayLong.format(date),
    day: formats.day.format(date),
    month: formats.month.format(date),
    monthLong: formats.monthLong.format(date),
    year: formats.year.format(date),
    clock: locale === "id" ? clock.replace(":", ".") : clock,
  };
}

/** "Sen, 23 Nov 2026, 16.00 WIB" / "Mon, 23 Nov 2026, 16:00 WIB". */
export function dateTime(locale: Locale, instant: string): string {
  const { weekday, day, month, year, clock } = partsOf(locale, instant);
  return `${weekday}, ${day} ${month} ${year}, ${clock} WIB`;
}

/** "23 Nov, 16.00": where the week says the rest. */
export function shortDateTime(locale: Locale, instant: string): string {
  const { day, month, clock } = partsOf(locale, instant);
  return `${day} ${month}, ${clock}`;
}

/** "Sen, 23 Nov"; an instant keeps its hour: "Sen, 23 Nov, 12.00". */
export function shortDay(locale: Locale, when: string): string {
  const { weekday, day, month, clock } = partsOf(locale, when);
  return when.length === 10 ? `${weekday}, ${day} ${month}` : `${weekday}, ${day} ${month}, ${clock}`;
}

/** "Senin, 23 November 2026, pukul 16.00 WIB" / "Monday, 23 November 2026, 16:00 WIB"; a day without its hour. */
export function longDateTime(locale: Locale, when: string): string {
  const { weekdayLong, day, monthLong, year, clock } = partsOf(locale, when);
  const date = `${weekdayLong}, ${day} ${monthLong} ${year}`;
  if (when.length === 10) return date;
  return locale === "id" ? `${date}, pukul ${clock} WIB` : `${date}, ${clock} WIB`;
}

/** "Selasa pukul 09.15 WIB" / "on Tuesday at 09:15"; the day is "hari Minggu", which alone would mean a week. */
export function dayAndClock(locale: Locale, instant: string): string {
  const { weekdayLong, clock } = partsOf(locale, instant);
  if (locale === "en") return `on ${weekdayLong} at ${clock}`;
  return `${weekdayLong === "Minggu" ? "hari Minggu" : weekdayLong} pukul ${clock} WIB`;
}
