import type { MapGeometry } from "../../src/dashboard/map/geometry.ts";
import { REGIONS } from "../../src/domain/region.ts";
import { type Area, areaKm2, type Feature, type Position, polygonsOf } from "./areas.ts";
import { type BoundarySource, CONTEXT_BOUNDS } from "./boundary-source.ts";
import { faultsOf } from "./check-areas.ts";
import { dissolve, shapesOf } from "./run-mapshaper.ts";
import { areaPath, boundsOf, boxOf, linePath, projectionFor } from "./svg-path.ts";

/** Inhabited, but absent from GADM. */
const ISLANDS: readonly { name: string; code: string; position: Position }[] = [
  { name: "Pulau Sangiang", code: "36.04", position: [105.85, -5.95] },
];

/** Boundaries that failed their checks: nothing is written then. */
export class BoundaryFault extends Error {
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(`The boundaries were refused:\n${faults.map((fault) => `  - ${fault}`).join("\n")}`);
    this.faults = faults;
  }
}

/** Source → checked, simplified, projected. Throws BoundaryFault. The same source gives the same bytes. */
export async function buildGeometry(source: BoundarySource): Promise<MapGeometry> {
  const known = new Set(REGIONS.map((row) => row.code));
  const inRegions = source.features.filter((feature) => known.has(String(feature.properties["code"])));
  if (inRegions.length === 0) throw new BoundaryFault(["no feature carries the code of a region"]);
  const groupOf = Object.fromEntries(REGIONS.map((row) => [row.code, row.group]));
  const shapes = await shapesOf(source.features, groupOf);
  const areas = shapes.regions.features.map(toArea).sort((a, b) => (a.code < b.code ? -1 : 1));
  const whole = await dissolve(shapes.regions.features);
  const faults = faultsOf(areas, whole.features.flatMap(polygonsIn), REGIONS);
  if (faults.length > 0) throw new BoundaryFault(faults);

  const bounds = boundsOf(
    areas.flatMap((area) => area.polygons),
    ISLANDS.map((island) => island.position),
  );
  const project = projectionFor(bounds);
  const anchors = new Map(shapes.regions.features.map((feature) => [feature.properties["code"], anchorOf(feature)]));
  return {
    viewBox: boxOf(bounds, project),
    frame: boxOf(CONTEXT_BOUNDS, project),
    regions: areas.map((area) => ({
      code: area.code,
      path: areaPath(area.polygons, project),
      anchor: [...project(anchors.get(area.code) ?? [0, 0])],
      area: Math.round(areaKm2(area.polygons) * 10) / 10,
    })),
    groupBorders: Object.fromEntries(
      shapes.groups.features.map((group) => [String(group.properties["group"]), areaPath(polygonsIn(group), project)]),
    ),
    borders: linePath(shapes.borders, project),
    context: areaPath(shapes.context.features.flatMap(polygonsIn), project),
    islands: ISLANDS.map(({ name, code, position }) => ({ name, code, at: [...project(position)] })),
    attribution: source.attribution,
  };
}

function toArea(feature: Feature): Area {
  return { code: String(feature.properties["code"]), polygons: polygonsIn(feature) };
}

function polygonsIn(feature: Feature) {
  return polygonsOf(feature.geometry);
}

function anchorOf(feature: Feature): Position {
  return [Number(feature.properties["anchorX"]), Number(feature.properties["anchorY"])];
}
