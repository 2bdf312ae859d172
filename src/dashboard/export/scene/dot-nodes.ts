import type { Locale } from "../../i18n/locale.ts";
import { sceneWord } from "../../i18n/words-scene.ts";
import { pageWord } from "../../i18n/words-week.ts";
import type { PlaceRow, PlacesView } from "../../view/indicator/places-view.ts";
import { LOW_STUB } from "./bar-nodes.ts";
import { markWords } from "./mark-keys.ts";
import { PALETTE } from "./palette.ts";
import { markBox } from "./patterns.ts";
import { TEXT } from "./scene-frame.ts";
import { type Key, SIGN } from "./scene-legend.ts";
import { node, type SceneNode } from "./scene-node.ts";
import { label, onPattern } from "./scene-text.ts";
import { textWidth } from "./text-width.ts";
import { fitted } from "./wrap-text.ts";

/** The row of a place: its middle and where a value lies on the axis. */
export type RowBand = {
  readonly x: number;
  readonly width: number;
  readonly middle: number;
  readonly height: number;
  readonly at: (value: number) => number;
};

const fillOf = ({ status }: PlaceRow) => (status === "attention" ? PALETTE.stActFill : PALETTE.dataStrong);

const dot = (cx: number, cy: number, fill: string): SceneNode =>
  node("circle", { cx, cy, r: 11, fill, stroke: PALETTE.surface, "stroke-width": 2.5 });

const ring = (cx: number, cy: number): SceneNode =>
  node("circle", { cx, cy, r: 7.5, fill: PALETTE.surface, stroke: PALETTE.dataPrev, "stroke-width": 3 });

const bar = (x1: number, x2: number, y: number, stroke: string, width: number): SceneNode =>
  node("line", { x1, x2, y1: y, y2: y, stroke, "stroke-width": width });

/** This week's dot, the open one of the week compared with, and the bar between; a range as a bar with its words. */
export function sizeNodes(locale: Locale, row: PlaceRow, band: RowBand, whole: boolean): SceneNode[] {
  const { size, order } = row;
  const { at, middle } = band;
  if (size.value !== undefined) {
    const now = at(size.value);
    const former = order.before === undefined ? undefined : at(order.before);
    const ends =
      size.lo === undefined || size.hi === undefined ? [] : [bar(at(size.lo), at(size.hi), middle, fillOf(row), 5)];
    return [
      ...(former === undefined || former === now
        ? []
        : [bar(now, former, middle, PALETTE.dataSoft, 7), ring(former, middle)]),
      ...ends,
      dot(now, middle, fillOf(row)),
    ];
  }
  if (size.lo !== undefined && size.hi !== undefined) return rangeNodes(locale, row, band, [size.lo, size.hi]);
  // A total of counts has no place on the axis of its parts.
  return whole ? [] : beside(band, band.x + 20, sceneWord(locale, "noShare"));
}

function rangeNodes(locale: Locale, row: PlaceRow, band: RowBand, [lo, hi]: [number, number]): SceneNode[] {
  const { at, middle, x, width } = band;
  const judged = row.status === "inconclusive" ? `: ${pageWord(locale, "statusInconclusive").toLowerCase()}` : "";
  const words = `${sceneWord(locale, "range")}${judged}`;
  const wide = textWidth(words, TEXT, 400) + 36;
  const left = at(lo) - x >= wide;
  const from = left ? at(lo) - wide + 8 : at(hi) + 16;
  const fits = left || at(hi) + wide <= x + width;
  return [bar(at(lo), at(hi), middle, fillOf(row), 9), ...(fits ? beside(band, from, words) : [])];
}

/** Words in the row, on white so that no grid line runs through them. */
function beside({ middle, x, width }: RowBand, from: number, words: string): SceneNode[] {
  const text = fitted(words, x + width - from, TEXT, 400);
  return [
    node("rect", {
      x: from - 6,
      y: middle - 14,
      width: textWidth(text, TEXT, 400) + 12,
      height: 28,
      fill: PALETTE.surface,
    }),
    label(from, middle + 7, text, { size: TEXT }),
  ];
}

/** The mark in the place of the dot, with its words on it; the stub of a low number is too short for them. */
export function markNodes(locale: Locale, row: PlaceRow, band: RowBand): SceneNode[] {
  const { mark, value } = row;
  if (mark === undefined) return [];
  const words = markWords(locale, mark, value);
  if (mark === "notApplicable") return beside(band, band.x + 20, words);
  const height = Math.min(34, band.height * 0.62);
  const box = { x: band.x, y: band.middle - height / 2, width: band.width, height };
  if (mark === "low") return [markBox(mark, { ...box, width: box.width * LOW_STUB })];
  return [markBox(mark, box), ...onPattern(band.x + band.width / 2, band.middle, words, TEXT)];
}

/** What dots, bars and rings mean; only those that are drawn. */
export function dotKeys(locale: Locale, { beforeHead }: PlacesView, rows: readonly PlaceRow[]): Key[] {
  const drawn = rows.filter(({ size }) => size.value !== undefined);
  const moved = drawn.some(({ size, order }) => order.before !== undefined && order.before !== size.value);
  const attention = drawn.some(({ status }) => status === "attention");
  const ranged = rows.some(({ size, mark }) => mark === undefined && size.value === undefined && size.lo !== undefined);
  const key = (has: boolean, text: string, sign: Key["sign"]): Key[] => (has ? [{ text, sign }] : []);
  return [
    ...key(attention, sceneWord(locale, "attention"), (x, middle) => [dot(x + SIGN / 2, middle, PALETTE.stActFill)]),
    ...key(moved, beforeHead, (x, middle) => [ring(x + SIGN / 2, middle)]),
    ...key(ranged, sceneWord(locale, "range"), (x, middle) => [bar(x, x + SIGN, middle, PALETTE.dataStrong, 9)]),
  ];
}
