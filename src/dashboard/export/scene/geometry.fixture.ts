import type { MapGeometry } from "../../map/geometry.ts";

const box = (x: number, y: number, width: number, height: number) => `M${x} ${y}h${width}v${height}h${-width}z`;
const PLACES: readonly (readonly [string, number, number, number, number])[] = [
  ["36.01", 300, 300, 220, 400],
  ["36.02", 520, 300, 280, 400],
  ["36.03", 700, 140, 160, 160],
  ["36.04", 420, 160, 180, 140],
  ["36.71", 860, 140, 140, 110],
  ["36.72", 450, 60, 110, 100],
  ["36.73", 600, 140, 100, 160],
  ["36.74", 860, 250, 140, 90],
];

/** Boxes where the places lie: the real boundaries may not be kept with the tests. */
export const GEOMETRY: MapGeometry = {
  viewBox: [0, 0, 1000, 724],
  frame: [-387, -334, 1726, 1318],
  regions: PLACES.map(([code, x, y, width, height]) => ({
    code,
    path: box(x, y, width, height),
    anchor: [x + width / 2, y + height / 2],
    area: width * height,
  })),
  groupBorders: {
    "serang-raya": "M400 60h300v240h-300z",
    "tangerang-raya": "M700 140h300v200h-300z",
    "banten-selatan": "M300 300h500v400h-500z",
  },
  borders: "M520 300v400M300 300h700M600 160v140M700 140v160M860 140v160",
  context: "M1000 -334h339v1318h-339z",
  islands: [{ name: "Pulau Sangiang", code: "36.04", at: [360, 85] }],
  attribution: { id: "Batas wilayah: kotak untuk uji", en: "Boundaries: boxes for tests" },
};
