import type { RegionCode } from "../../../domain/region.ts";

type Point = readonly [number, number];
/** Where the label of a place stands in the geometry's units: the baseline of its name; its value stands below. */
export type Spot = {
  readonly at: Point;
  readonly align: "start" | "middle" | "end";
  /** In which area its leader ends; absent where the label stands in its own. */
  readonly into?: RegionCode;
};

/** What of the geometry's plane the picture shows: the province, and room for the labels around it. */
export const BOX = { x: -90, y: -130, width: 1425, height: 880 } as const;

/** Placed by hand, so that no leader crosses a label: two above, the others at the sides, one in its area. */
export const SPOTS: Readonly<Record<RegionCode, Spot>> = {
  "36.01": { at: [250, 335], align: "end", into: "36.01" },
  "36.02": { at: [668, 490], align: "middle" },
  "36.03": { at: [850, -86], align: "start", into: "36.03" },
  "36.04": { at: [400, 178], align: "end", into: "36.04" },
  "36.71": { at: [1060, 150], align: "start", into: "36.71" },
  "36.72": { at: [440, 30], align: "end", into: "36.72" },
  "36.73": { at: [640, -86], align: "middle", into: "36.73" },
  "36.74": { at: [1060, 310], align: "start", into: "36.74" },
  "serang-raya": { at: [390, 150], align: "end", into: "36.04" },
  "tangerang-raya": { at: [1060, 190], align: "start", into: "36.71" },
  "banten-selatan": { at: [590, 480], align: "middle" },
};
