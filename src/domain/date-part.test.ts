import { expect, test } from "vitest";
import { type DatePart, datePart } from "./date-part.ts";

/** The same parts by the runtime's own calendar, which knows the zone from its database. */
const OPTIONS: Readonly<Record<DatePart, Intl.DateTimeFormatOptions>> = {
  weekday: { weekday: "short" },
  weekdayLong: { weekday: "long" },
  month: { month: "short" },
  monthLong: { month: "long" },
  day: { day: "numeric" },
  year: { year: "numeric" },
  clock: { hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
};
const TAGS = { id: "id-ID", en: "en-US" } as const;

test.each(["id", "en"] as const)("every part in %s is what the runtime writes, in both zones", (locale) => {
  for (const zone of ["UTC", "Asia/Jakarta"] as const) {
    for (const [part, options] of Object.entries(OPTIONS) as [DatePart, Intl.DateTimeFormatOptions][]) {
      const format = new Intl.DateTimeFormat(part === "clock" ? "en-GB" : TAGS[locale], { timeZone: zone, ...options });
      // Every 61 hours and 7 minutes: all days of the week, all months, all hours, midnight and new year from both sides.
      for (let at = Date.UTC(2024, 0, 1); at < Date.UTC(2029, 0, 1); at += 61 * 3_600_000 + 7 * 60_000) {
        expect(datePart(locale, part, new Date(at), zone)).toBe(format.format(at));
      }
    }
  }
});
