import { expect, test } from "vitest";
import { createServerClock, freshnessOf } from "./server-date.ts";

const CUT_OFF = "2026-11-23T16:00:00+07:00";
const after = (days: number) => Date.parse(CUT_OFF) + days * 86_400_000;

test("ten days are current, a minute more is amber, seventeen days and a minute are strong", () => {
  expect(freshnessOf(CUT_OFF, after(10))).toBe("current");
  expect(freshnessOf(CUT_OFF, after(10) + 60_000)).toBe("amber");
  expect(freshnessOf(CUT_OFF, after(17))).toBe("amber");
  expect(freshnessOf(CUT_OFF, after(17) + 60_000)).toBe("strong");
});

test("a cut-off ahead of the server is in the future, a few minutes ahead is not", () => {
  expect(freshnessOf(CUT_OFF, after(-1))).toBe("future");
  expect(freshnessOf(CUT_OFF, after(0) - 60_000)).toBe("current");
});

test("without a date from the server no age is claimed", () => {
  expect(freshnessOf(CUT_OFF, createServerClock().now())).toBe("unknown");
});

test("the clock follows the header and moves on by elapsed time alone", () => {
  let elapsed = 1000;
  const clock = createServerClock(() => elapsed);
  clock.observe("Tue, 24 Nov 2026 02:00:00 GMT");
  elapsed += 90_000;
  expect(clock.now()).toBe(Date.parse("2026-11-24T02:01:30Z"));
  clock.observe("yesterday");
  clock.observe(null);
  expect(clock.now()).toBe(Date.parse("2026-11-24T02:01:30Z"));
});
