import { REGIONS, type RegionCode } from "../../src/domain/region.ts";

const NEED = new Map(REGIONS.map((row) => [row.code, row.population * row.povertyPercent]));
const ALL = [...NEED.values()].reduce((a, b) => a + b, 0);

/** A region's share of the province's poor (population × poverty): programmes for everybody follow it. */
export function needShare(region: RegionCode): number {
  return (NEED.get(region) ?? 0) / ALL;
}
