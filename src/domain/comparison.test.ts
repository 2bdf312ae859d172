import { expect, test } from "vitest";
import type { Cell, Figure, Rate } from "./cell.ts";
import { commonRegions, comparable, figureDelta, shareChange } from "./comparison.ts";
import { REGIONS } from "./region.ts";
import { toWeek } from "./week.ts";

const ALL = REGIONS.map((row) => row.code);
const without = (...gone: string[]) => ALL.filter((code) => !gone.includes(code));
const side = (week: string, regions: readonly string[] = ALL, version?: string) => ({
  week: toWeek(week),
  regions,
  ...(version === undefined ? {} : { version }),
});
const value = (count: number): Cell => ({ status: "value", value: count });
const level = (count: number): Cell =>
  ({ ...value(count), rounded: { base: 5, lo: count - 4, hi: count + 4 } }) as Cell;
const figure = (numerator: Cell, rate: Rate, asOf = "2026-W47"): Figure => ({
  numerator,
  rate,
  status: "none",
  asOf: toWeek(asOf),
  coverage: { reported: 8, expected: 8 },
});
const share = (part: number, whole: number) => figure(value(part), { form: "exact", value: part / whole });

test("two weeks share the regions that both have", () => {
  expect(commonRegions(without("36.72"), without("36.01"))).toEqual(without("36.72", "36.01"));
  expect(commonRegions(ALL, [])).toEqual([]);
});

test("two whole weeks are compared as a whole", () => {
  expect(comparable(side("2026-W47"), side("2026-W46"), { expected: 8 })).toEqual({ basis: "all", regions: ALL });
});

test("a partial week is compared only over the regions of both, also where both lack the same one", () => {
  const seven = without("36.72");
  expect(comparable(side("2026-W47", seven), side("2026-W46"), { expected: 8 })).toEqual({
    basis: "same",
    regions: seven,
  });
  expect(comparable(side("2026-W47"), side("2026-W46", seven), { expected: 8 })).toEqual({
    basis: "same",
    regions: seven,
  });
  expect(comparable(side("2026-W47", seven), side("2026-W46", seven), { expected: 8 })).toEqual({
    basis: "same",
    regions: seven,
  });
});

test("fewer than six common regions are no comparison, though each week has six", () => {
  const now = side("2026-W47", without("36.01", "36.02"));
  const before = side("2026-W46", without("36.03", "36.04"));
  expect(comparable(now, before, { expected: 8 })).toEqual({ basis: "none", reason: "coverage" });
});

test("what starts again in January is not compared with December, in ISO years", () => {
  const rules = { expected: 8, yearToDate: true };
  expect(comparable(side("2027-W01"), side("2026-W53"), rules)).toEqual({ basis: "none", reason: "newYear" });
  expect(comparable(side("2026-W53"), side("2026-W52"), rules).basis).toBe("all");
  expect(comparable(side("2027-W01"), side("2026-W53"), { expected: 8 }).basis).toBe("all");
});

test("a new version breaks the series only where the indicator says so", () => {
  const now = side("2026-W14", ALL, "v2");
  const before = side("2026-W03", ALL, "v1");
  expect(comparable(now, before, { expected: 8, versionBreak: true })).toEqual({ basis: "none", reason: "version" });
  expect(comparable(now, before, { expected: 8 }).basis).toBe("all");
  expect(comparable(now, side("2026-W13", ALL, "v2"), { expected: 8, versionBreak: true }).basis).toBe("all");
});

test("a change is computed from values alone", () => {
  const of = (cell: Cell) => figure(cell, { form: "none" });
  expect(figureDelta(of(value(191)), of(value(194)))).toBe(-3);
  expect(figureDelta(of(value(0)), of(value(4)))).toBe(-4);
  const others: Cell[] = [
    { status: "low", below: 10 },
    { status: "confidential" },
    { status: "notReported" },
    { status: "notApplicable" },
  ];
  for (const other of others) {
    expect(figureDelta(of(value(5)), of(other))).toBeUndefined();
    expect(figureDelta(of(other), of(value(5)))).toBeUndefined();
  }
});

test("a level changes only between refreshes", () => {
  const none = { form: "none" } as const;
  expect(figureDelta(figure(level(115), none), figure(level(110), none, "2026-W43"))).toBe(5);
  expect(figureDelta(figure(level(115), none, "2026-W43"), figure(level(115), none, "2026-W43"))).toBeUndefined();
  expect(figureDelta(figure(value(115), none), figure(value(110), none))).toBe(5);
});

test("fewer visits and yet a larger share: count and share move apart", () => {
  expect(figureDelta(share(55, 63), share(60, 76))).toBe(-5);
  expect(shareChange(share(55, 63), share(60, 76))).toBeCloseTo(8.355, 2);
});

test("a protected share that moved by one step of its rounding has neither risen nor fallen", () => {
  const at = (percent: number) => figure(level(1510), { form: "rounded", percent, step: 5 }, `2026-W${percent}`);
  expect(shareChange(at(45), at(40))).toBeUndefined();
  expect(shareChange(at(50), at(40))).toBe(10);
  expect(shareChange(at(40), at(40))).toBe(0);
});

test("two ways to write one share are no change", () => {
  expect(shareChange(share(3, 10), share(30, 100))).toBe(0);
});

test("a band has no change", () => {
  expect(shareChange(figure(value(45), { form: "band", from: 50 }), share(60, 76))).toBeUndefined();
});
