import type { RegionRow } from "../../../src/domain/region-table.ts";

const GROUPS = ["tangerang-raya", "serang-raya", "banten-selatan"] as const;
/** Codes of the form of a region's, in provinces that are not this one. */
const FIRST_PROVINCE = 41;
const A_PROVINCE = 80;

/** A country that does not exist: so many regions, named by their number, of sizes that vary and are always the same. */
export function syntheticTable(regions: number): RegionRow[] {
  return Array.from({ length: regions }, (_, i) => {
    const kind = i % 5 === 4 ? "kota" : "kabupaten";
    const name = String(i + 1).padStart(3, "0");
    return {
      code: `${FIRST_PROVINCE + Math.floor(i / A_PROVINCE)}.${String(1 + (i % A_PROVINCE)).padStart(2, "0")}`,
      kind,
      name,
      label: `${kind === "kota" ? "Kota" : "Kab."} ${name}`,
      group: GROUPS[i % GROUPS.length] ?? GROUPS[0],
      population: 150_000 + ((i * 7919) % 997) * 2000,
      povertyPercent: 3 + ((i * 31) % 120) / 10,
      areaKm2: 150 + ((i * 613) % 991) * 7,
    };
  });
}
