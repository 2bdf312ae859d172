import type { Bilingual } from "../indicators/definition.ts";

/** Moments as messages to senders write them, on Jakarta's clock (copy.md, rule 3). */
const zone = { timeZone: "Asia/Jakarta" } as const;
const DAY = { weekday: "long", day: "numeric", month: "long", year: "numeric" } as const;
const FORMATS = {
  id: new Intl.DateTimeFormat("id-ID", { ...zone, ...DAY }),
  en: new Intl.DateTimeFormat("en-GB", { ...zone, ...DAY }),
};
const CLOCK = new Intl.DateTimeFormat("en-GB", { ...zone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

/** "Senin, 23 November 2026" / "Monday, 23 November 2026" */
export function longDay(locale: keyof Bilingual, instant: number): string {
  const text = FORMATS[locale].format(instant);
  return locale === "en" ? text.replace(/^(\p{L}+) /u, "$1, ") : text;
}

/** "15.30" / "15:30" */
export function clock(locale: keyof Bilingual, instant: number): string {
  const text = CLOCK.format(instant);
  return locale === "id" ? text.replace(":", ".") : text;
}

/** "Senin, 23 November 2026, pukul 12.00 WIB" / "Monday, 23 November 2026, 12:00 WIB" */
export function longTime(locale: keyof Bilingual, instant: number): string {
  return `${longDay(locale, instant)}, ${locale === "id" ? "pukul " : ""}${clock(locale, instant)} WIB`;
}
