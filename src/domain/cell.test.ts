import { expect, test } from "vitest";
import { type Cell, cellValue, isRounded, percentOf } from "./cell.ts";

test("only a value has a number, and zero is one", () => {
  expect(cellValue({ status: "value", value: 0 })).toBe(0);
  const others: Cell[] = [
    { status: "low", below: 10 },
    { status: "confidential" },
    { status: "notReported" },
    { status: "notApplicable" },
  ];
  for (const cell of others) expect(cellValue(cell)).toBeUndefined();
  expect(cellValue(undefined)).toBeUndefined();
});

test("a level is told from a count by its interval", () => {
  expect(isRounded({ status: "value", value: 120, rounded: { base: 5, lo: 116, hi: 124 } })).toBe(true);
  expect(isRounded({ status: "value", value: 120 })).toBe(false);
  expect(isRounded({ status: "low", below: 5 })).toBe(false);
});

test("a band stands at no percentage, a bound at its end", () => {
  expect(percentOf({ form: "exact", value: 0.25 })).toBe(25);
  expect(percentOf({ form: "rounded", percent: 85, step: 5 })).toBe(85);
  expect(percentOf({ form: "bound", side: "atLeast95" })).toBe(95);
  expect(percentOf({ form: "bound", side: "atMost5" })).toBe(5);
  expect(percentOf({ form: "band", from: 50 })).toBeUndefined();
  expect(percentOf({ form: "small" })).toBeUndefined();
  expect(percentOf(undefined)).toBeUndefined();
});
