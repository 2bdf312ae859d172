import { expect, test } from "vitest";
import { COUNTS_FROM, mapLayout, type Spot } from "./map-spots.ts";

/** Anchors of the built boundaries; other boundaries of the same areas differ by little. */
const ANCHORS: Readonly<Record<string, readonly [number, number]>> = {
  "36.01": [398, 508],
  "36.02": [662, 500],
  "36.03": [820, 212],
  "36.04": [514, 205],
  "36.71": [922, 226],
  "36.72": [550, 116],
  "36.73": [635, 189],
  "36.74": [957, 297],
};
/** Pixels of the longest name and value that a label may carry, in the wide text. */
const NAME: Readonly<Record<string, number>> = { "36.03": 104, "36.71": 106, "36.73": 84 };
const VALUE = { plain: 100, counted: 140 };
const SIZES = [
  { width: 660, height: 490, counted: false },
  { width: 780, height: 516, counted: true },
  { width: 1100, height: 800, counted: true },
];
const AREAS = Object.keys(ANCHORS);
const GROUPS = ["serang-raya", "tangerang-raya", "banten-selatan"];

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
type Line = readonly [readonly [number, number], readonly [number, number]];

function boxOf(code: string, spot: Spot, scale: number, counted: boolean): Box {
  const value = counted ? VALUE.counted : VALUE.plain;
  const name = NAME[code] ?? 74;
  const width = spot.inline ? name + 4 + value : Math.max(name, value);
  const [x, y] = [spot.at[0] * scale, spot.at[1] * scale];
  const left = spot.align === "end" ? x - width : spot.align === "middle" ? x - width / 2 : x;
  return { left, right: left + width, top: y - 13, bottom: y + (spot.inline ? 4 : 23) };
}
function crossesBox([[x1, y1], [x2, y2]]: Line, box: Box): boolean {
  return Array.from({ length: 201 }, (_, i) => i / 200).some((t) => {
    const [x, y] = [x1 + (x2 - x1) * t, y1 + (y2 - y1) * t];
    return x > box.left && x < box.right && y > box.top && y < box.bottom;
  });
}
function placed(codes: readonly string[], size: (typeof SIZES)[number]) {
  const { spots, scale, wide } = mapLayout(size.width, size.height);
  expect(wide).toBe(true);
  expect(scale >= COUNTS_FROM).toBe(size.counted);
  return codes.map((code) => {
    const spot = spots[code];
    if (spot === undefined) throw new Error(code);
    const end = ANCHORS[spot.into ?? code] ?? [0, 0];
    const line: Line | undefined = spot.leader && [
      [spot.leader[0] * scale, spot.leader[1] * scale],
      [end[0] * scale, end[1] * scale],
    ];
    return { code, box: boxOf(code, spot, scale, size.counted), line };
  });
}

test.each(SIZES)("at $width px no label covers another and no leader crosses a label", (size) => {
  for (const codes of [AREAS, GROUPS]) {
    const labels = placed(codes, size);
    for (const one of labels) {
      for (const other of labels.filter((label) => label.code !== one.code)) {
        const { box } = other;
        const apart =
          one.box.right <= box.left ||
          box.right <= one.box.left ||
          one.box.bottom <= box.top ||
          box.bottom <= one.box.top;
        expect(apart, `${one.code} ${other.code}`).toBe(true);
        if (one.line) expect(crossesBox(one.line, box), `leader of ${one.code} over ${other.code}`).toBe(false);
      }
    }
  }
});

test("a small map keeps the spots of the weekly page", () => {
  const { wide, spots } = mapLayout(358, 248);
  expect(wide).toBe(false);
  expect(spots["36.01"]?.leader).toBeDefined();
});
