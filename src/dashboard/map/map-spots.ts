import type { RegionCode } from "../../domain/region.ts";
import { NARROW_SPOTS } from "./where-layout.ts";

type Point = readonly [number, number];

/** Where the label of a place stands, in the geometry's units, so that no leader crosses another label. */
export type Spot = {
  readonly at: Point;
  readonly align: "start" | "middle" | "end";
  /** Begins here and ends in the area; absent where the label stands in it. */
  readonly leader?: Point;
  /** The area in which the leader ends, where it is not the place itself. */
  readonly into?: RegionCode;
  /** Name and value in one line. */
  readonly inline?: true;
};
export type Spots = Readonly<Record<RegionCode, Spot>>;
/** What is in sight before anybody moves the map, and where its labels stand. */
export type MapLayout = {
  readonly box: readonly [x: number, y: number, width: number, height: number];
  readonly spots: Spots;
};

const WIDE: Spots = {
  "36.01": { at: [419, 464], align: "middle" },
  "36.02": { at: [662, 515], align: "middle" },
  "36.03": { at: [1150, -10], align: "end", leader: [900, -2], inline: true },
  "36.04": { at: [409, 182], align: "end", leader: [416, 188] },
  "36.71": { at: [1150, 56], align: "end", leader: [1030, 98] },
  "36.72": { at: [478, 42], align: "end", leader: [486, 46] },
  "36.73": { at: [715, -10], align: "end", leader: [640, -2], inline: true },
  "36.74": { at: [1150, 388], align: "end", leader: [1066, 358] },
};
const GROUPS: Spots = {
  "serang-raya": { at: [372, 160], align: "end", leader: [380, 176], into: "36.04" },
  "tangerang-raya": { at: [1150, 30], align: "end", leader: [1030, 84], into: "36.71" },
  "banten-selatan": { at: [600, 496], align: "middle" },
};

const WIDE_BOX = [-17, -64, 1180, 856] as const;
const NARROW_BOX = [-63, -100, 1240, 860] as const;
/** Pixels a unit from which on the wide spots keep their labels apart; with counts beside the values, a little more. */
const WIDE_FROM = 0.55;
export const COUNTS_FROM = 0.6;

/** The layout for a map of that size, and the pixels a unit at which its box fits. */
export function mapLayout(
  width: number,
  height: number,
): MapLayout & { readonly scale: number; readonly wide: boolean } {
  const scaleOf = (box: MapLayout["box"]) => Math.min(width / box[2], height / box[3]);
  const wide = scaleOf(WIDE_BOX) >= WIDE_FROM;
  const box = wide ? WIDE_BOX : NARROW_BOX;
  return { box, scale: scaleOf(box), wide, spots: { ...(wide ? WIDE : NARROW_SPOTS), ...GROUPS } };
}
