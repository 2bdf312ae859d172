import { expect, test } from "vitest";
import { tInterval, tQuantile } from "./t-interval.ts";

/** Two-sided 5 % points of Student's t, as printed in statistical tables. */
const TABLE: Readonly<Record<number, number>> = {
  1: 12.7062,
  2: 4.3027,
  3: 3.1824,
  4: 2.7764,
  5: 2.5706,
  6: 2.4469,
  7: 2.3646,
  8: 2.306,
  9: 2.2622,
  10: 2.2281,
  12: 2.1788,
  15: 2.1314,
  19: 2.093,
  20: 2.086,
  25: 2.0595,
  30: 2.0423,
  40: 2.0211,
  50: 2.0086,
  60: 2.0003,
  80: 1.9901,
  100: 1.984,
  120: 1.9799,
  200: 1.9719,
};

test("t agrees with the printed table to four digits", () => {
  for (const [df, t] of Object.entries(TABLE))
    expect([df, tQuantile(Number(df)).toFixed(4)]).toEqual([df, t.toFixed(4)]);
});

/** P(|T| ≤ t) by the finite series for whole df (Abramowitz & Stegun 26.7.3 and 26.7.4): nothing shared with the unit. */
function within(t: number, df: number): number {
  const angle = Math.atan(t / Math.sqrt(df));
  const cos = Math.cos(angle);
  const odd = df % 2 === 1;
  let term = odd ? cos : 1;
  let sum = odd && df === 1 ? 0 : term;
  for (let k = odd ? 3 : 2; k <= df - 2; k += 2) {
    term *= ((k - 1) / k) * cos * cos;
    sum += term;
  }
  return odd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
}

test("for every df from 1 to 200 the quantile holds 95 %, by another method", () => {
  for (let df = 1; df <= 200; df += 1) expect(within(tQuantile(df), df)).toBeCloseTo(0.95, 9);
});

test("a larger sample has a smaller t, never under the normal 1.96", () => {
  for (let df = 1; df < 200; df += 1) expect(tQuantile(df)).toBeGreaterThan(tQuantile(df + 1));
  expect(tQuantile(5000)).toBeGreaterThan(1.95996);
});

test("65 pairs with mean −0.35 and deviation 1.09 lie wholly under 0", () => {
  const interval = tInterval(-0.35, 1.09, 65);
  expect(interval.lo).toBeCloseTo(-0.62, 2);
  expect(interval.hi).toBeCloseTo(-0.08, 2);
  expect(interval.hi).toBeLessThan(0);
});

test("five pairs take the t of four degrees of freedom", () => {
  const { lo, hi } = tInterval(2, Math.sqrt(5), 5);
  expect([lo.toFixed(4), hi.toFixed(4)]).toEqual([(2 - 2.7764).toFixed(4), (2 + 2.7764).toFixed(4)]);
});

test("one value has no interval", () => {
  expect(() => tInterval(0.3, 1, 1)).toThrow(RangeError);
});
