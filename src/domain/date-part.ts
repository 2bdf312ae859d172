/** The languages that dates are written in, and whose customs they follow. */
const TAGS = { id: "id-ID", en: "en-US" } as const;

/** What a date is made of; "clock" is 24 hours in both languages. */
const PARTS = {
  weekday: { weekday: "short" },
  weekdayLong: { weekday: "long" },
  month: { month: "short" },
  monthLong: { month: "long" },
  day: { day: "numeric" },
  year: { year: "numeric" },
  clock: { hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;
export type DatePart = keyof typeof PARTS;

const DATES = new Map<string, Intl.DateTimeFormat>();

/**
 * One part of a date, on the calendar (a day, UTC) or the clock of Jakarta (an instant). Every Intl object for dates is
 * made here, once and when it is first needed: all of them together took longer than the first paint.
 */
export function datePart(
  locale: keyof typeof TAGS,
  part: DatePart,
  date: Date,
  zone: "UTC" | "Asia/Jakarta" = "UTC",
): string {
  const key = `${locale} ${part} ${zone}`;
  const tag = part === "clock" ? "en-GB" : TAGS[locale];
  const format = DATES.get(key) ?? new Intl.DateTimeFormat(tag, { timeZone: zone, ...PARTS[part] });
  DATES.set(key, format);
  return format.format(date);
}
