import { expect, test } from "vitest";
import { areaKm2, type Polygon, polygonsOf } from "./areas.ts";

/** One degree by one degree at the equator: 12 308.8 km² on the ellipsoid, 12 391 km² on a sphere. */
const degree: Polygon = [
  [
    [106, 0],
    [107, 0],
    [107, 1],
    [106, 1],
    [106, 0],
  ],
];

test("a degree at the equator has the area of the ellipsoid, not of the sphere", () => {
  expect(areaKm2([degree])).toBeCloseTo(12_308.8, 0);
});

test("the winding of a ring does not matter", () => {
  const turned = degree.map((ring) => [...ring].reverse());
  expect(areaKm2([turned])).toBeCloseTo(areaKm2([degree]), 6);
});

test("a hole is subtracted", () => {
  const [outer = []] = degree;
  const hole = outer.map(([x, y]) => [106.25 + (x - 106) / 2, 0.25 + y / 2] as const);
  expect(areaKm2([[outer, hole]]) / areaKm2([degree])).toBeCloseTo(0.75, 3);
});

test("a missing geometry has no polygons", () => {
  expect(polygonsOf(null)).toEqual([]);
});
