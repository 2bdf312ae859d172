import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename } from "node:path";
import { PROVINCE } from "../../src/domain/region.ts";
import type { Feature, FeatureCollection } from "./areas.ts";
import { regionCodeOf } from "./region-code.ts";

/** West, south, east, north: as far as the neighbouring provinces are drawn. */
export const CONTEXT_BOUNDS = [104.45, -7.45, 107.35, -5.25] as const;

export type BoundarySource = {
  /** Features whose `code` property is a region code, or begins with "context-". */
  readonly features: readonly Feature[];
  readonly attribution: { readonly id: string; readonly en: string };
};

/** GADM's names carry no spaces. Only in Banten do the first four digits of CC_3 equal the Kemendagri code. */
const GADM_PROVINCE = "Banten";
const GADM_NEIGHBOURS = ["JakartaRaya", "JawaBarat", "Lampung"];

export const GADM_ATTRIBUTION = {
  id: "Batas wilayah: GADM 4.1, diubah (digabung, disederhanakan); hanya untuk penggunaan non-komersial; bukan acuan resmi batas wilayah.",
  en: "Boundaries: GADM 4.1, modified (merged, simplified); for non-commercial use only; not an official reference for boundaries.",
};

/** Districts (level 3) of the province and of the part of its neighbours that is drawn. */
export async function gadmSource(): Promise<BoundarySource> {
  const file = createRequire(import.meta.url).resolve("geojson-indonesia/geojson/gadm41_IDN_3.json");
  const features = (await readCollection(file)).features.flatMap((feature): Feature[] => {
    const province = String(feature.properties["NAME_1"]);
    if (province === GADM_PROVINCE) {
      const digits = String(feature.properties["CC_3"]);
      return [{ ...feature, properties: { code: `${digits.slice(0, 2)}.${digits.slice(2, 4)}` } }];
    }
    if (!GADM_NEIGHBOURS.includes(province) || !touchesBounds(feature)) return [];
    return [{ ...feature, properties: { code: `context-${province}` } }];
  });
  return { features, attribution: GADM_ATTRIBUTION };
}

/** A boundary file of the deployer's own. Its other provinces, if it has any, become the context layer. */
export async function fileSource(file: string, attribution?: string): Promise<BoundarySource> {
  const features = sortByCode((await readCollection(file)).features);
  const text = attribution ?? basename(file);
  return { features, attribution: { id: `Batas wilayah: ${text}`, en: `Boundaries: ${text}` } };
}

/** Exported for its test: which feature is a region, which a neighbour, which is of no use here. */
export function sortByCode(features: readonly Feature[]): readonly Feature[] {
  return features.flatMap((feature): Feature[] => {
    const code = regionCodeOf(feature.properties);
    if (code?.startsWith(`${PROVINCE}.`)) return [{ ...feature, properties: { code } }];
    if (code === undefined || !touchesBounds(feature)) return [];
    return [{ ...feature, properties: { code: `context-${code.slice(0, 2)}` } }];
  });
}

async function readCollection(file: string): Promise<FeatureCollection> {
  const parsed: unknown = JSON.parse(await readFile(file, "utf8"));
  const isCollection =
    typeof parsed === "object" && parsed !== null && "features" in parsed && Array.isArray(parsed.features);
  if (!isCollection) throw new Error(`${file}: not a GeoJSON FeatureCollection`);
  return parsed as unknown as FeatureCollection;
}

function touchesBounds(feature: Feature): boolean {
  const [west, south, east, north] = CONTEXT_BOUNDS;
  const inside = (node: unknown): boolean => {
    if (!Array.isArray(node)) return false;
    const [x, y] = node;
    if (typeof x === "number" && typeof y === "number") return x > west && x < east && y > south && y < north;
    return node.some(inside);
  };
  return inside(feature.geometry?.coordinates);
}
