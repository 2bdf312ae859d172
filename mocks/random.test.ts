import { expect, test } from "vitest";
import { apportion, apportionWithin } from "./apportion.ts";
import { drift, randomOf } from "./random.ts";

test("a stream draws the same numbers for the same name and others for another", () => {
  const draw = (...name: string[]) => {
    const random = randomOf(...name);
    return Array.from({ length: 4 }, () => random.next());
  };
  expect(draw("a", "36.01")).toEqual(draw("a", "36.01"));
  expect(draw("a", "36.01")).not.toEqual(draw("a", "36.02"));
});

test("draws are spread evenly and normal draws centre on zero", () => {
  const random = randomOf("uji");
  const draws = Array.from({ length: 4000 }, () => random.next());
  const normals = Array.from({ length: 4000 }, () => random.normal());
  const mean = (list: number[]) => list.reduce((a, b) => a + b, 0) / list.length;
  expect(mean(draws)).toBeCloseTo(0.5, 1);
  expect(mean(normals)).toBeCloseTo(0, 1);
  expect(mean(normals.map((one) => one * one))).toBeCloseTo(1, 0);
});

test("drift has no jump at a knot", () => {
  expect(Math.abs(drift(11.999, 6, "x") - drift(12.001, 6, "x"))).toBeLessThan(0.01);
});

test("parts add up to the whole", () => {
  expect(apportion(10, [1, 1, 1])).toEqual([4, 3, 3]);

  expect(apportionWithin(10, [8, 1, 1], [4, 3, 9])).toEqual([4, 3, 3]);
  expect(() => apportionWithin(10, [1, 1], [4, 4])).toThrow(RangeError);
});
