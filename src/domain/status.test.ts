import fc from "fast-check";
import { expect, test } from "vitest";
import type { Rate, Status } from "./cell.ts";
import { severity, shortfall, statusOf, statusOfMeasure } from "./status.ts";

const exact = (part: number, whole: number): Rate => ({ form: "exact", value: part / whole });
const rounded = (percent: number): Rate => ({ form: "rounded", percent, step: 5 });
const band = (from: 0 | 25 | 50 | 75): Rate => ({ form: "band", from });
const atLeast95: Rate = { form: "bound", side: "atLeast95" };
const atMost5: Rate = { form: "bound", side: "atMost5" };

test("460 of 541 is near a target of 90, and 191 of 883 near a limit of 20", () => {
  expect(statusOf(exact(460, 541), 90, "up")).toBe("near");
  expect(statusOf(exact(191, 883), 20, "down")).toBe("near");
});

test("at the target is met, in both directions", () => {
  expect(statusOf(exact(9, 10), 90, "up")).toBe("met");
  expect(statusOf(exact(1, 5), 20, "down")).toBe("met");
  expect(statusOf(rounded(95), 95, "up")).toBe("met");
});

test("exactly five points away is near, one event further is attention, at every size", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 18 }), (hundreds, twentieths) => {
      const whole = hundreds * 20;
      const part = hundreds * twentieths;
      const target = twentieths * 5 + 5;
      expect(statusOf(exact(part, whole), target, "up")).toBe("near");
      expect(statusOf(exact(part - 1, whole), target, "up")).toBe("attention");
      expect(statusOf(exact(part, whole), target - 10, "down")).toBe("near");
      expect(statusOf(exact(part + 1, whole), target - 10, "down")).toBe("attention");
    }),
  );
});

test("a full count is never inconclusive, not even exactly at the target", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), fc.nat(100), fc.integer({ min: -1, max: 1 }), (size, target, off) => {
      const part = Math.max(0, target * size + off);
      expect(statusOf(exact(part, 100 * size), target, "up")).not.toBe("inconclusive");
    }),
  );
});

test("a band that contains the target is inconclusive, with the edges that it holds and no others", () => {
  const cases: [0 | 25 | 50 | 75, number, Status][] = [
    [0, 0, "inconclusive"],
    [0, 25, "near"],
    [25, 25, "inconclusive"],
    [25, 50, "near"],
    [50, 50, "inconclusive"],
    [50, 75, "inconclusive"],
    [75, 75, "met"],
    [75, 90, "inconclusive"],
    [75, 100, "inconclusive"],
  ];
  for (const [from, target, status] of cases)
    expect([from, target, statusOf(band(from), target, "up")]).toEqual([from, target, status]);
});

test("a band wholly on one side is met, or judged by its nearest edge", () => {
  expect(statusOf(band(75), 70, "up")).toBe("met");
  expect(statusOf(band(50), 80, "up")).toBe("near");
  expect(statusOf(band(50), 81, "up")).toBe("attention");
  expect(statusOf(band(0), 25, "down")).toBe("met");
  expect(statusOf(band(50), 45, "down")).toBe("near");
  expect(statusOf(band(75), 20, "down")).toBe("attention");
});

test("the edge that a band does not hold is no five points away from anything", () => {
  expect(statusOf(band(25), 55, "up")).toBe("attention");
  expect(statusOf(band(25), 54, "up")).toBe("near");
});

test("at least 95 % meets every target from 95 up, and at most 5 % every limit from 5 down", () => {
  for (const target of [95, 98, 100]) expect(statusOf(atLeast95, target, "up")).toBe("met");
  expect(statusOf(atLeast95, 90, "up")).toBe("met");
  for (const limit of [0, 3, 5, 20]) expect(statusOf(atMost5, limit, "down")).toBe("met");
});

test("a bound on the other side of its end says nothing", () => {
  expect(statusOf(atLeast95, 97, "down")).toBe("inconclusive");
  expect(statusOf(atMost5, 3, "up")).toBe("inconclusive");
  expect(statusOf(atMost5, 90, "up")).toBe("attention");
});

test("no percentage, no target or no direction: no status", () => {
  expect(statusOf({ form: "small" }, 90, "up")).toBe("none");
  expect(statusOf({ form: "none" }, 90, "up")).toBe("none");
  expect(statusOf(rounded(90), undefined, "up")).toBe("none");
  expect(statusOf(rounded(90), 90, "none")).toBe("none");
});

test("days are near up to a fifth over their limit", () => {
  expect([30, 36, 36.1].map((days) => statusOfMeasure(days, 30, "down"))).toEqual(["met", "near", "attention"]);
  expect(statusOfMeasure(16.8, 14, "down")).toBe("near");
  expect(statusOfMeasure(6, 5, "down")).toBe("near");
  expect(statusOfMeasure(10, undefined, "down")).toBe("none");
  expect(statusOfMeasure(10, 14, "none")).toBe("none");
});

test("attention comes first and no status last", () => {
  const all: Status[] = ["none", "met", "near", "attention", "inconclusive"];
  expect([...all].sort((a, b) => severity(a) - severity(b))).toEqual([
    "attention",
    "inconclusive",
    "near",
    "met",
    "none",
  ]);
});

test("a shortfall is positive where worse, in both directions", () => {
  expect(shortfall(rounded(85), 90, "up")).toBe(5);
  expect(shortfall(rounded(95), 90, "up")).toBe(-5);
  expect(shortfall(rounded(25), 20, "down")).toBe(5);
  expect(shortfall(exact(191, 883), 20, "down")).toBeCloseTo(1.63, 2);
});

test("a shortfall of a band is that of its nearest edge, and 0 where the band contains the target", () => {
  expect(shortfall(band(50), 95, "up")).toBe(20);
  expect(shortfall(band(75), 90, "up")).toBe(0);
  expect(shortfall(band(75), 70, "up")).toBe(-5);
  expect(shortfall({ form: "small" }, 90, "up")).toBeUndefined();
  expect(shortfall(undefined, 90, "up")).toBeUndefined();
  expect(shortfall(rounded(90), 90, "none")).toBeUndefined();
});
