/**
 * What dates are written with, in both languages. Tables, and no Intl: its objects took longer to make than the first
 * paint, and browsers of different years disagree on "Agt" and "Agu".
 */
const NAMES = {
  id: {
    weekdays: ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"],
    months: [
      "Januari",
      "Februari",
      "Maret",
      "April",
      "Mei",
      "Juni",
      "Juli",
      "Agustus",
      "September",
      "Oktober",
      "November",
      "Desember",
    ],
  },
  en: {
    weekdays: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
    months: [
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December",
    ],
  },
} as const;

/** The names' short form is their beginning. */
const SHORT = 3;

/** Jakarta's clock: seven hours before UTC's, all the year. */
const WIB = 7 * 3_600_000;

const two = (n: number) => String(n).padStart(2, "0");

/** How each part is read off a date that was moved to its zone; "clock" is 24 hours in both languages. */
const PARTS = {
  weekday: (date, names) => (names.weekdays[date.getUTCDay()] ?? "").slice(0, SHORT),
  weekdayLong: (date, names) => names.weekdays[date.getUTCDay()] ?? "",
  month: (date, names) => (names.months[date.getUTCMonth()] ?? "").slice(0, SHORT),
  monthLong: (date, names) => names.months[date.getUTCMonth()] ?? "",
  day: (date) => String(date.getUTCDate()),
  year: (date) => String(date.getUTCFullYear()),
  clock: (date) => `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`,
} as const satisfies Readonly<Record<string, (date: Date, names: (typeof NAMES)[keyof typeof NAMES]) => string>>;
export type DatePart = keyof typeof PARTS;

/** One part of a date, on the calendar (a day, UTC) or the clock of Jakarta (an instant). */
export function datePart(
  locale: keyof typeof NAMES,
  part: DatePart,
  date: Date,
  zone: "UTC" | "Asia/Jakarta" = "UTC",
): string {
  const local = zone === "UTC" ? date : new Date(date.getTime() + WIB);
  return PARTS[part](local, NAMES[locale]);
}
