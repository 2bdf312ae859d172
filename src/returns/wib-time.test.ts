import { expect, test } from "vitest";
import { longDay, longTime } from "./wib-time.ts";

const CUT_OFF = Date.parse("2026-11-23T16:00:00+07:00");

test("a moment in running text is that of Jakarta, whatever the machine's clock", () => {
  expect(longTime("id", CUT_OFF)).toBe("Senin, 23 November 2026, pukul 16.00 WIB");
  expect(longTime("en", CUT_OFF)).toBe("Monday, 23 November 2026, 16:00 WIB");
  expect(longDay("id", Date.parse("2026-11-22T17:30:00Z"))).toBe("Senin, 23 November 2026");
});
