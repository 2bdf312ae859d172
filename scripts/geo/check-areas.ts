import type { RegionRow } from "../../src/domain/region-table.ts";
import { type Area, areaKm2, type Polygon } from "./areas.ts";

/** Regions may differ from the official area by this much: simplified coast, other survey. */
const AREA_TOLERANCE = 0.03;
/** Sum of the regions against the province: anything above means that neighbours overlap. */
const SUM_TOLERANCE = 1e-6;

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

/** Everything that is wrong with a set of boundaries, one sentence each; empty when it may be drawn. */
export function faultsOf(
  areas: readonly Area[],
  dissolved: readonly Polygon[],
  table: readonly RegionRow[],
): readonly string[] {
  return [...codeFaults(areas, table), ...sizeFaults(areas, table), ...provinceFaults(areas, dissolved)];
}

function codeFaults(areas: readonly Area[], table: readonly RegionRow[]): string[] {
  const found = areas.map((area) => area.code);
  const known = table.map((row) => row.code);
  return [
    ...known.filter((code) => !found.includes(code)).map((code) => `${code}: region is missing from the boundary file`),
    ...found.filter((code) => !known.includes(code)).map((code) => `${code}: not a region of the table`),
    ...found.filter((code, at) => found.indexOf(code) !== at).map((code) => `${code}: twice in the boundary file`),
  ];
}

function sizeFaults(areas: readonly Area[], table: readonly RegionRow[]): string[] {
  return areas.flatMap((area) => {
    const built = areaKm2(area.polygons);
    if (!(built > 0)) return [`${area.code}: geometry is empty`];
    const official = table.find((row) => row.code === area.code)?.areaKm2;
    if (official === undefined || Math.abs(built / official - 1) <= AREA_TOLERANCE) return [];
    return [`${area.code}: ${built.toFixed(1)} km², officially ${official} km² (${percent(built / official - 1)})`];
  });
}

function provinceFaults(areas: readonly Area[], dissolved: readonly Polygon[]): string[] {
  const whole = areaKm2(dissolved);
  const sum = areas.reduce((total, area) => total + areaKm2(area.polygons), 0);
  const holes = dissolved.reduce((count, polygon) => count + Math.max(0, polygon.length - 1), 0);
  return [
    ...(Math.abs(sum / whole - 1) <= SUM_TOLERANCE
      ? []
      : [`regions overlap: their sum is ${sum.toFixed(3)} km², the province ${whole.toFixed(3)} km²`]),
    ...(holes === 0 ? [] : [`the province has ${holes} hole(s) between its regions`]),
  ];
}
