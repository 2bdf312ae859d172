import { type DatePart, datePart } from "../domain/date-part.ts";
import type { Bilingual } from "../indicators/definition.ts";

/** Moments in running text, on Jakarta's clock (copy.md, rule 3): milliseconds since 1970 → words. */
type Locale = keyof Bilingual;

const part = (locale: Locale, name: DatePart, instant: number) =>
  datePart(locale, name, new Date(instant), "Asia/Jakarta");

/** "Senin, 23 November 2026" / "Monday, 23 November 2026" */
export function longDay(locale: Locale, instant: number): string {
  const [day, month, year] = (["day", "monthLong", "year"] as const).map((name) => part(locale, name, instant));
  return `${part(locale, "weekdayLong", instant)}, ${day} ${month} ${year}`;
}

/** "15.30" / "15:30" */
export function clock(locale: Locale, instant: number): string {
  const text = part(locale, "clock", instant);
  return locale === "id" ? text.replace(":", ".") : text;
}

/** "Senin, 23 November 2026, pukul 12.00 WIB" / "Monday, 23 November 2026, 12:00 WIB" */
export function longTime(locale: Locale, instant: number): string {
  return `${longDay(locale, instant)}, ${locale === "id" ? "pukul " : ""}${clock(locale, instant)} WIB`;
}
