import type { Locale } from "../../i18n/locale.ts";
import { sceneWord } from "../../i18n/words-scene.ts";
import type { HistoryView } from "../../view/indicator/history.ts";
import { PALETTE } from "./palette.ts";
import { axisWords, type PlotScale } from "./plot-scale.ts";
import { TEXT } from "./scene-frame.ts";
import { node, type SceneNode } from "./scene-node.ts";
import { label, onPattern } from "./scene-text.ts";
import { textWidth } from "./text-width.ts";

/** Room under the chart for weeks and years, and over it for the numbers of events. */
export const ROOM = { weeks: 34, years: 28, events: 34, high: 64 } as const;
const DISC = 14;
/** Between the middles of two years. */
const YEAR = 70;

const upright = (x: number, from: number, to: number, stroke: string, width: number, dash?: string): SceneNode =>
  node("line", { x1: x, x2: x, y1: from, y2: to, stroke, "stroke-width": width, "stroke-dasharray": dash });

/** Grid, values at the left, weeks and years below; a year's beginning is a hairline. */
export function historyAxes(
  { axis, weekMarks, yearMarks, points }: HistoryView,
  { x, y, area }: PlotScale,
): SceneNode[] {
  const bottom = area.y + area.height;
  const end = points.length - 1;
  const weeks = weekMarks.map(({ at, text }) =>
    label(x(at), bottom + 26, axisWords(text, 700), {
      size: TEXT,
      weight: at === end ? 700 : 400,
      fill: at === end ? PALETTE.ink : PALETTE.ink2,
      anchor: "middle",
    }),
  );
  return [
    ...axis.ticks.flatMap(({ value, text }) => [
      node("line", {
        x1: area.x,
        x2: area.x + area.width,
        y1: y(value),
        y2: y(value),
        stroke: value === axis.from ? PALETTE.axis : PALETTE.grid,
        "stroke-width": 1.5,
      }),
      label(area.x - 14, y(value) + TEXT * 0.35, axisWords(text), { size: TEXT, fill: PALETTE.ink2, anchor: "end" }),
    ]),
    ...yearMarks.flatMap(({ at, text }, i) => [
      ...(at === 0 ? [] : [upright(x(at), area.y, bottom, PALETTE.lineStrong, 1.5)]),
      // A year of a few weeks has no room beside the next: the names would stand in one another.
      ...(x(yearMarks[i + 1]?.at ?? Number.POSITIVE_INFINITY) - x(at) < YEAR
        ? []
        : [label(x(at), bottom + 54, axisWords(text, 700), { size: TEXT, weight: 700, anchor: "middle" })]),
    ]),
    ...weekMarks.map(({ at }) => upright(x(at), bottom, bottom + 6, PALETTE.axis, 1.5)),
    ...weeks,
  ];
}

/** Where the instrument changed, with the words beside the line where there is room, and no line runs through them. */
export function historyBreaks(
  { breaks, points, axis }: HistoryView,
  { x, area }: PlotScale,
  locale: Locale,
): SceneNode[] {
  const words = sceneWord(locale, "break");
  const half = textWidth(words, TEXT, 400) / 2 + 18;
  return breaks.flatMap((at) => {
    const line = x(at - 0.5);
    const right = line + 2 * half <= area.x + area.width;
    const middle = right ? line + half : line - half;
    const near = points.flatMap(({ value }, i) =>
      value === undefined || Math.abs(x(i) - middle) > half ? [] : [value],
    );
    const mean = near.reduce((sum, one) => sum + one, 0) / Math.max(1, near.length);
    const high = mean > (axis.from + axis.to) / 2;
    return [
      upright(line, area.y, area.y + area.height, PALETTE.ink, 5),
      ...onPattern(middle, high ? area.y + area.height - 20 : area.y + 18, words, TEXT),
    ];
  });
}

/** Which events stand higher than the one before, whose disc they would touch; by the order of their weeks. */
export function highEvents({ events }: HistoryView, x: (at: number) => number): boolean[] {
  let before = Number.NEGATIVE_INFINITY;
  let high = false;
  return inOrder(events).map(({ at }) => {
    high = x(at) - before < 2 * DISC + 4 && !high;
    before = x(at);
    return high;
  });
}

const inOrder = (events: HistoryView["events"]) => [...events].sort((a, b) => a.at - b.at);

/** Each event's number in a disc over its week. */
export function historyEvents(view: HistoryView, { x, area }: PlotScale): SceneNode[] {
  const high = highEvents(view, x);
  return inOrder(view.events).flatMap(({ at, n }, i) => {
    const px = x(at);
    const cy = area.y - (high[i] === true ? 48 : 18);
    return [
      upright(px, cy + DISC, area.y + area.height, PALETTE.ink3, 1.5, "3 4"),
      node("circle", { cx: px, cy, r: DISC, fill: PALETTE.surface, stroke: PALETTE.ink, "stroke-width": 2 }),
      label(px, cy + 7, String(n), { size: TEXT, weight: 700, anchor: "middle" }),
    ];
  });
}
