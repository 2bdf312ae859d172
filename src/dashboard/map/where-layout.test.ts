import { expect, test } from "vitest";
import { type LabelPlace, LEAST_WIDTH, whereLayout } from "./where-layout.ts";

/** Anchors of the built boundaries, rounded; other boundaries of the same areas differ by little. */
const REGIONS = [
  { code: "36.01", anchor: [402, 507] },
  { code: "36.02", anchor: [662, 500] },
  { code: "36.03", anchor: [820, 212] },
  { code: "36.04", anchor: [515, 205] },
  { code: "36.71", anchor: [922, 226] },
  { code: "36.72", anchor: [549, 116] },
  { code: "36.73", anchor: [635, 189] },
  { code: "36.74", anchor: [957, 296] },
] as const;

/** Widths of the longest words that each label may carry, name and value, in pixels. */
const NAME = { "36.01": 64, "36.02": 34, "36.03": 84, "36.04": 62, "36.71": 88, "36.72": 42, "36.73": 66, "36.74": 42 };
const VALUE = 72;

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
type Line = NonNullable<LabelPlace["leader"]>;

function boxOf({ code, x, y, align }: LabelPlace): Box {
  const name = NAME[code as keyof typeof NAME];
  const width = Math.max(name, VALUE);
  const left = align === "end" ? x - width : align === "middle" ? x - width / 2 : x;
  return { left, right: left + width, top: y - 10, bottom: y + 16 };
}

function side(a: readonly number[], b: readonly number[], c: readonly number[]): number {
  return Math.sign(
    ((b[0] ?? 0) - (a[0] ?? 0)) * ((c[1] ?? 0) - (a[1] ?? 0)) -
      ((b[1] ?? 0) - (a[1] ?? 0)) * ((c[0] ?? 0) - (a[0] ?? 0)),
  );
}
function crosses(one: Line, other: Line): boolean {
  return (
    side(one.from, one.to, other.from) !== side(one.from, one.to, other.to) &&
    side(other.from, other.to, one.from) !== side(other.from, other.to, one.to)
  );
}
function edges({ left, right, top, bottom }: Box): Line[] {
  return [
    { from: [left, top], to: [right, top] },
    { from: [right, top], to: [right, bottom] },
    { from: [right, bottom], to: [left, bottom] },
    { from: [left, bottom], to: [left, top] },
  ];
}

const WIDTHS = [LEAST_WIDTH, 358, 372, 440, 480];

test("no leader crosses another leader or another label", () => {
  for (const width of WIDTHS) {
    const { labels } = whereLayout(width, REGIONS);
    for (const one of labels) {
      for (const other of labels.filter((label) => label.code !== one.code)) {
        const line = one.leader;
        if (line === undefined) continue;
        if (other.leader !== undefined) expect(crosses(line, other.leader), `${one.code} ${other.code}`).toBe(false);
        for (const edge of edges(boxOf(other)))
          expect(crosses(line, edge), `${width}: ${one.code} over ${other.code}`).toBe(false);
      }
    }
  }
});

test("no label covers another, and none leaves the map", () => {
  for (const width of WIDTHS) {
    const layout = whereLayout(width, REGIONS);
    const boxes = layout.labels.map((label) => ({ code: label.code, ...boxOf(label) }));
    for (const one of boxes) {
      expect(one.left, `${width} ${one.code}`).toBeGreaterThanOrEqual(0);
      expect(one.right).toBeLessThanOrEqual(width + 0.5);
      expect(one.bottom).toBeLessThanOrEqual(layout.height);
      for (const other of boxes.filter((box) => box.code !== one.code)) {
        const apart =
          one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
        expect(apart, `${width}: ${one.code} ${other.code}`).toBe(true);
      }
    }
  }
});
