/** Plain geometry of areas: what both boundary files are turned into before anything is computed. */
export type Position = readonly [number, number];
export type Ring = readonly Position[];
/** Outer ring first, then its holes. */
export type Polygon = readonly Ring[];
export type Area = { readonly code: string; readonly polygons: readonly Polygon[] };

export type AreaGeometry =
  | { readonly type: "Polygon"; readonly coordinates: Polygon }
  | { readonly type: "MultiPolygon"; readonly coordinates: readonly Polygon[] };

export type Feature = {
  readonly type: "Feature";
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: AreaGeometry | null;
};
export type FeatureCollection = { readonly type: "FeatureCollection"; readonly features: readonly Feature[] };

/** The polygons of a geometry; none where the geometry is missing. */
export function polygonsOf(geometry: AreaGeometry | null): readonly Polygon[] {
  if (geometry === null) return [];
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}

// GRS 80, on which Badan Informasi Geospasial computes its areas.
const SEMI_MAJOR_KM = 6378.137;
const ECCENTRICITY = 0.0818191910428;

/** Height of a latitude in the cylindrical equal-area projection of the ellipsoid, so that areas come out exact. */
function equalAreaHeight(latitude: number): number {
  const sine = Math.sin((latitude * Math.PI) / 180);
  const bent = ECCENTRICITY * sine;
  const log = Math.log((1 - bent) / (1 + bent)) / (2 * ECCENTRICITY);
  return ((1 - ECCENTRICITY ** 2) * (sine / (1 - bent * bent) - log)) / 2;
}

function ringAreaKm2(ring: Ring): number {
  let twice = 0;
  ring.forEach(([x1, y1], index) => {
    const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
    twice += ((x1 - x2) * Math.PI * (equalAreaHeight(y1) + equalAreaHeight(y2))) / 180;
  });
  return Math.abs((twice / 2) * SEMI_MAJOR_KM ** 2);
}

/** Area on the ellipsoid in km²; holes are subtracted, whichever way the rings wind. */
export function areaKm2(polygons: readonly Polygon[]): number {
  let sum = 0;
  for (const polygon of polygons) {
    polygon.forEach((ring, index) => {
      sum += (index === 0 ? 1 : -1) * ringAreaKm2(ring);
    });
  }
  return sum;
}
