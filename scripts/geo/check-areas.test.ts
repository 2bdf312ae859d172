import { expect, test } from "vitest";
import type { RegionRow } from "../../src/domain/region-table.ts";
import { type Area, areaKm2, type Polygon } from "./areas.ts";
import { faultsOf } from "./check-areas.ts";

function square(west: number, width = 0.1): Polygon {
  const [south, north] = [-6.5, -6.4];
  return [
    [
      [west, south],
      [west + width, south],
      [west + width, north],
      [west, north],
      [west, south],
    ],
  ];
}

const left: Area = { code: "36.01", polygons: [square(106)] };
const right: Area = { code: "36.02", polygons: [square(106.1)] };
const whole = [square(106, 0.2)];
const table = [left, right].map(
  (area): RegionRow => ({
    code: area.code,
    kind: "kabupaten",
    name: area.code,
    label: area.code,
    group: "banten-selatan",
    population: 1,
    povertyPercent: 1,
    areaKm2: areaKm2(area.polygons),
  }),
);

test("two regions that fill their province have no fault", () => {
  expect(faultsOf([left, right], whole, table)).toEqual([]);
});

test("a missing region is named", () => {
  expect(faultsOf([left], [square(106)], table)).toEqual(["36.02: region is missing from the boundary file"]);
});

test("an unknown and a repeated region are named", () => {
  const faults = faultsOf([left, right, { ...right, code: "36.99" }, left], whole, table);
  expect(faults).toContain("36.99: not a region of the table");
  expect(faults).toContain("36.01: twice in the boundary file");
});

test("an empty geometry is named", () => {
  expect(faultsOf([left, { ...right, polygons: [] }], [square(106)], table)).toEqual(["36.02: geometry is empty"]);
});

test("an area more than three per cent off is named with both areas", () => {
  const [fault, ...more] = faultsOf(
    [left, { ...right, polygons: [square(106.1, 0.104)] }],
    [square(106, 0.204)],
    table,
  );
  expect(fault).toMatch(/^36\.02: 12\d\.\d km², officially .*\(4\.00%\)$/);
  expect(more).toEqual([]);
});

test("an area two per cent off passes", () => {
  expect(faultsOf([left, { ...right, polygons: [square(106.1, 0.102)] }], [square(106, 0.202)], table)).toEqual([]);
});

test("neighbours that overlap by a thousandth are found", () => {
  const faults = faultsOf([left, { ...right, polygons: [square(106.0999, 0.1001)] }], whole, table);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(/^regions overlap/);
});

test("a hole between the regions is found", () => {
  const [outer = []] = square(106, 0.2);
  const [hole = []] = square(106.09, 0.00000001);
  expect(faultsOf([left, right], [[outer, hole]], table)).toEqual(["the province has 1 hole(s) between its regions"]);
});
