import type { RegionCode } from "../../domain/region.ts";

type Point = readonly [number, number];
type Align = "start" | "middle" | "end";

/** The size at which the anchors below were placed by hand, so that no leader crosses a label. */
export const BASE_WIDTH = 372;
export const BASE_HEIGHT = 258;
/** Narrower than this the labels would meet. */
export const LEAST_WIDTH = 340;
/** From the geometry's units to pixels at that size. */
const SCALE = 0.3;
const SHIFT: Point = [19, 30];

/** Where a label stands, its value below its name: small areas outside with a leader, the large one inside. */
type Anchor = { readonly at: Point; readonly align: Align; readonly leader?: Point };

const ANCHORS: Readonly<Record<RegionCode, Anchor>> = {
  "36.01": { at: [106, 142], align: "end", leader: [110, 142] },
  "36.02": { at: [218, 191], align: "middle" },
  "36.03": { at: [266, 12], align: "start", leader: [262, 14] },
  "36.04": { at: [134, 85], align: "end", leader: [138, 85] },
  "36.71": { at: [BASE_WIDTH, 44], align: "end", leader: [344, 65] },
  "36.72": { at: [152, 34], align: "end", leader: [156, 34] },
  "36.73": { at: [197, 12], align: "middle", leader: [203, 31] },
  "36.74": { at: [BASE_WIDTH, 147], align: "end", leader: [346, 137] },
};

/** The same anchors in the geometry's units, for a map that moves. */
export const NARROW_SPOTS: Readonly<Record<RegionCode, Anchor>> = Object.fromEntries(
  Object.entries(ANCHORS).map(([code, { at, align, leader }]) => [
    code,
    { at: inUnits(at), align, ...(leader === undefined ? {} : { leader: inUnits(leader) }) },
  ]),
);

function inUnits([x, y]: Point): Point {
  return [(x - SHIFT[0]) / SCALE, (y - SHIFT[1]) / SCALE];
}

export type LabelPlace = {
  readonly code: RegionCode;
  readonly x: number;
  readonly y: number;
  readonly align: Align;
  readonly leader?: { readonly from: Point; readonly to: Point };
};
export type WhereLayout = {
  readonly width: number;
  readonly height: number;
  /** For the group that holds the geometry's paths. */
  readonly transform: string;
  /** A length of one pixel in the geometry's units. */
  readonly pixel: number;
  readonly labels: readonly LabelPlace[];
  place(at: Point): Point;
};

type Region = { readonly code: RegionCode; readonly anchor: Point };

/** The map at a width: text keeps its size, everything else moves with it. */
export function whereLayout(width: number, regions: readonly Region[]): WhereLayout {
  const k = width / BASE_WIDTH;
  const scale = SCALE * k;
  const place = ([x, y]: Point): Point => [x * scale + SHIFT[0] * k, y * scale + SHIFT[1] * k];
  const labels = regions.flatMap(({ code, anchor }): LabelPlace[] => {
    const spot = ANCHORS[code];
    if (spot === undefined) return [];
    const { align, leader } = spot;
    const [x, y] = [spot.at[0] * k, spot.at[1] * k];
    if (leader === undefined) return [{ code, x, y, align }];
    return [{ code, x, y, align, leader: { from: place(anchor), to: [leader[0] * k, leader[1] * k] } }];
  });
  return {
    width,
    height: Math.round(BASE_HEIGHT * k),
    transform: `translate(${SHIFT[0] * k} ${SHIFT[1] * k}) scale(${scale})`,
    pixel: 1 / scale,
    labels,
    place,
  };
}
