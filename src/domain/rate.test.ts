import fc from "fast-check";
import { expect, test } from "vitest";
import type { Cell, Rate } from "./cell.ts";
import { rateOf } from "./rate.ts";

const exact = (value: number): Cell => ({ status: "value", value });
const level = (value: number, base: 5 | 10 = 5): Cell => ({
  status: "value",
  value,
  rounded: { base, lo: Math.max(0, value - base + 1), hi: value + base - 1 },
});
const ofG = (part: number, whole: number) => rateOf(level(part), level(whole), "G");
const ofP = (part: number, whole: number) => rateOf(level(part), level(whole), "P");

test("class S is the exact share, however small the count", () => {
  expect(rateOf(exact(460), exact(541), "S")).toEqual({ form: "exact", value: 460 / 541 });
  expect(rateOf(exact(0), exact(3), "S")).toEqual({ form: "exact", value: 0 });
  expect(rateOf(exact(5), exact(5), "S")).toEqual({ form: "exact", value: 1 });
});

test("0 of 0 has no rate in any class", () => {
  expect(rateOf(exact(0), exact(0), "S")).toEqual({ form: "none" });
  expect(rateOf(level(0), level(0), "G")).toEqual({ form: "none" });
});

test("a part that is no value leaves no rate", () => {
  const others: Cell[] = [
    { status: "low", below: 5 },
    { status: "confidential" },
    { status: "notReported" },
    { status: "notApplicable" },
  ];
  for (const other of others) {
    expect(rateOf(other, level(120), "P")).toEqual({ form: "none" });
    expect(rateOf(level(20), other, "P")).toEqual({ form: "none" });
    expect(rateOf(other, exact(120), "S")).toEqual({ form: "none" });
  }
});

test("a denominator under 50 has no percentage", () => {
  expect(ofG(30, 45)).toEqual({ form: "small" });
  expect(ofG(30, 50)).not.toEqual({ form: "small" });
});

test("from 50 to 99 a share is a band: 25 opens the second, 50 and 75 both belong to the third", () => {
  const from = (part: number, whole: number) => rateOf(exact(part), exact(whole), "G");
  expect(from(14, 60)).toEqual({ form: "band", from: 0 });
  expect(from(15, 60)).toEqual({ form: "band", from: 25 });
  expect(from(29, 60)).toEqual({ form: "band", from: 25 });
  expect(from(30, 60)).toEqual({ form: "band", from: 50 });
  expect(from(45, 60)).toEqual({ form: "band", from: 50 });
  expect(from(46, 60)).toEqual({ form: "band", from: 75 });
  expect(ofG(75, 95)).toEqual({ form: "band", from: 75 });
  expect(ofG(75, 100)).toEqual({ form: "rounded", percent: 75, step: 5 });
});

test("from 100 a share is rounded to 5 %, from 500 to whole per cent", () => {
  expect(ofG(330, 350)).toEqual({ form: "rounded", percent: 95, step: 5 });
  expect(ofG(425, 495)).toEqual({ form: "rounded", percent: 85, step: 5 });
  expect(ofG(425, 500)).toEqual({ form: "rounded", percent: 85, step: 1 });
  expect(ofG(1510, 1745)).toEqual({ form: "rounded", percent: 87, step: 1 });
});

test("ties round up", () => {
  expect(ofG(35, 200)).toEqual({ form: "rounded", percent: 20, step: 5 });
  expect(ofG(145, 200)).toEqual({ form: "rounded", percent: 75, step: 5 });
  expect(ofG(505, 1000)).toEqual({ form: "rounded", percent: 51, step: 1 });
});

test("classes P and C never print 0 or 100, but a computed 5 or 95 stays itself", () => {
  expect(ofP(5, 205)).toEqual({ form: "bound", side: "atMost5" });
  expect(ofP(0, 205)).toEqual({ form: "bound", side: "atMost5" });
  expect(ofP(200, 200)).toEqual({ form: "bound", side: "atLeast95" });
  expect(ofP(5, 100)).toEqual({ form: "rounded", percent: 5, step: 5 });
  expect(ofP(95, 100)).toEqual({ form: "rounded", percent: 95, step: 5 });
  expect(rateOf(level(190, 10), level(190, 10), "C")).toEqual({ form: "bound", side: "atLeast95" });
  expect(ofP(995, 1000)).toEqual({ form: "bound", side: "atLeast95" });
  expect(ofP(985, 1000)).toEqual({ form: "rounded", percent: 99, step: 1 });
});

test("class G may print 0 and 100", () => {
  expect(ofG(200, 200)).toEqual({ form: "rounded", percent: 100, step: 5 });
  expect(ofG(0, 200)).toEqual({ form: "rounded", percent: 0, step: 5 });
});

/** The same rule in whole numbers, where nothing can go astray at a tie. */
function oracle(part: number, whole: number, hidesEnds: boolean): Rate {
  if (whole < 50) return { form: "small" };
  if (whole < 100) {
    const quarters = ([75, 50, 25, 0] as const).find((from) =>
      from === 75 ? part * 4 > whole * 3 : part * 100 >= whole * from,
    );
    return { form: "band", from: quarters ?? 0 };
  }
  const step = whole < 500 ? 5 : 1;
  const percent = Math.floor((200 * part + step * whole) / (2 * step * whole)) * step;
  if (hidesEnds && percent === 0) return { form: "bound", side: "atMost5" };
  if (hidesEnds && percent === 100) return { form: "bound", side: "atLeast95" };
  return { form: "rounded", percent, step };
}

test("every share of published multiples agrees with the rule in whole numbers", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4000 }), fc.nat(4000), fc.boolean(), (fives, some, hidesEnds) => {
      const whole = fives * 5;
      const part = Math.min(some, fives) * 5;
      expect(rateOf(level(part), level(whole), hidesEnds ? "P" : "G")).toEqual(oracle(part, whole, hidesEnds));
    }),
    { numRuns: 3000 },
  );
});
