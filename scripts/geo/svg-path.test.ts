import { expect, test } from "vitest";
import type { Polygon } from "./areas.ts";
import { areaPath, boundsOf, boxOf, linePath, projectionFor } from "./svg-path.ts";

const square: Polygon = [
  [
    [106, -6],
    [107, -6],
    [107, -7],
    [106, -7],
    [106, -6],
  ],
];
const bounds = boundsOf([square]);
const project = projectionFor(bounds);

test("the province is a thousand wide, north is up, and a degree is longer to the north", () => {
  expect(project([106, -6])).toEqual([0, 0]);
  expect(project([107, -7])).toEqual([1000, 1006.5]);
  expect(boxOf(bounds, project)).toEqual([0, 0, 1000, 1006.5]);
});

test("a ring is written in relative steps and closed once", () => {
  expect(areaPath([square], project)).toBe("M0 0l1000 0 0 1006.5 -1000 0z");
});

test("a second ring starts from its own place", () => {
  expect(areaPath([square, square], project)).toBe("M0 0l1000 0 0 1006.5 -1000 0zM0 0l1000 0 0 1006.5 -1000 0z");
});

test("a ring too small to be seen is left out", () => {
  const speck: Polygon = [square[0]?.map(([x, y]) => [106 + (x - 106) / 1e6, -6 + (y + 6) / 1e6] as const) ?? []];
  expect(areaPath([speck], project)).toBe("");
});

test("a line stays open", () => {
  expect(linePath([[[106, -6] as const, [106.5, -6] as const]], project)).toBe("M0 0l500 0");
});

test("points widen the bounds", () => {
  expect(boundsOf([square], [[105, -5]])).toEqual([105, -7, 107, -5]);
});
