import { REGION_TABLE, type RegionRow } from "./region-table.ts";

/** Kemendagri code of a kabupaten/kota ("36.01"), of the province ("36"), or the id of a region group. */
export type RegionCode = string;
export type GroupId = "tangerang-raya" | "serang-raya" | "banten-selatan";

export const PROVINCE: RegionCode = "36";

/** The regions of the finest level, in the order of their codes. */
export const REGIONS: readonly RegionRow[] = REGION_TABLE;

/** The region groups at which class P may be shown, in display order. */
export const GROUPS: readonly GroupId[] = ["tangerang-raya", "serang-raya", "banten-selatan"];

const BY_CODE = new Map(REGIONS.map((row) => [row.code, row]));

/** The row of a kabupaten/kota; undefined for the province, a group or an unknown code. */
export function regionRow(code: RegionCode): RegionRow | undefined {
  return BY_CODE.get(code);
}

export function isGroup(code: RegionCode): code is GroupId {
  return (GROUPS as readonly string[]).includes(code);
}

/** The kabupaten/kota codes inside a region, a group or the province; empty for an unknown code. */
export function membersOf(code: RegionCode): RegionCode[] {
  if (code === PROVINCE) return REGIONS.map((row) => row.code);
  if (isGroup(code)) return REGIONS.filter((row) => row.group === code).map((row) => row.code);
  return BY_CODE.has(code) ? [code] : [];
}

/** How fine a table may be: province, the region groups, or every kabupaten/kota; each includes the coarser ones. */
export type Geography = "P" | "R" | "K";

/** The codes at which an indicator of that geography is published, coarsest last. */
export function codesOf(geography: Geography): RegionCode[] {
  if (geography === "P") return [PROVINCE];
  if (geography === "R") return [...GROUPS, PROVINCE];
  return [...REGIONS.map((row) => row.code), PROVINCE];
}

/** Whether so many parts are still enough for a status: 6 of 8, 2 of 3, both of two, the one of one. */
export function enoughReported(reported: number, total: number): boolean {
  return reported >= Math.ceil(total * (total <= 3 ? 2 / 3 : 3 / 4));
}
