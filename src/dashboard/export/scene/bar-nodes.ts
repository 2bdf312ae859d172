import type { Locale } from "../../i18n/locale.ts";
import { sceneWord } from "../../i18n/words-scene.ts";
import type { BarView } from "../../view/bar-view.ts";
import type { PanelView } from "../../view/panel-view.ts";
import { PALETTE } from "./palette.ts";
import { markBox } from "./patterns.ts";
import { type Key, SIGN } from "./scene-legend.ts";
import { type Area, node, type SceneNode } from "./scene-node.ts";

/** How much of the width the stub of a low number takes: a place for it, never a length. */
export const LOW_STUB = 0.09;

const fillOf = (attention: boolean | undefined) => (attention === true ? PALETTE.stActFill : PALETTE.data);

function zone(at: Area, fill: string, carried: boolean): SceneNode {
  return node("rect", {
    ...at,
    fill: PALETTE.dataSoft,
    stroke: fill,
    "stroke-width": 1.5,
    "stroke-dasharray": carried ? "6 5" : undefined,
  });
}

const whole = (at: Area): SceneNode =>
  node("rect", { ...at, fill: PALETTE.surface2, stroke: PALETTE.axis, "stroke-width": 1.5 });

function tick(x: number, y: number, height: number): SceneNode[] {
  const line = (stroke: string, width: number) =>
    node("line", { x1: x, x2: x, y1: y - 7, y2: y + height + 7, stroke, "stroke-width": width });
  return [line(PALETTE.surface, 9), line(PALETTE.ink, 4)];
}

function interval({ lo, at, hi }: NonNullable<BarView["interval"]>, { x, y, width, height }: Area): SceneNode[] {
  const middle = y + height / 2;
  const zero = x + width / 2;
  return [
    node("line", { x1: zero, x2: zero, y1: y - 8, y2: y + height + 8, stroke: PALETTE.axis, "stroke-width": 2 }),
    node("line", {
      x1: x + lo * width,
      x2: x + hi * width,
      y1: middle,
      y2: middle,
      stroke: PALETTE.data,
      "stroke-width": 6,
    }),
    node("circle", {
      cx: x + at * width,
      cy: middle,
      r: 11,
      fill: PALETTE.dataStrong,
      stroke: PALETTE.surface,
      "stroke-width": 2.5,
    }),
  ];
}

/** A bar as on the page: the outline of its whole, the level with its rounding, its target; or the mark in its place. */
export function barNodes(view: BarView, area: Area): SceneNode[] {
  const { x, y, width, height } = area;
  const outline = view.whole === undefined ? [] : [whole({ x, y, width: view.whole * width, height })];
  const goal = view.tick === undefined ? [] : tick(x + view.tick * width, y, height);
  if (view.interval !== undefined) return [...outline, ...interval(view.interval, area), ...goal];
  if (view.mark !== undefined) {
    if (view.mark === "notApplicable") return [...outline, ...goal];
    const long = view.mark === "low" ? LOW_STUB * width : width;
    return [...outline, markBox(view.mark, { x, y, width: long, height }), ...goal];
  }
  const fill = fillOf(view.attention);
  const solid = view.solid * width;
  return [
    ...outline,
    ...(view.zone === undefined
      ? []
      : [
          zone(
            { x: x + solid, y: y + 1, width: view.zone * width - solid, height: height - 2 },
            fill,
            view.carried === true,
          ),
        ]),
    // A bar of nothing has no body; its number beside it says 0.
    ...(solid === 0 ? [] : [node("rect", { x, y, width: solid, height, fill })]),
    ...goal,
  ];
}

/** What the parts of the bars mean; only those that are drawn. The marks stand in words beside their bars. */
export function barKeys(locale: Locale, { rows, outline }: Pick<PanelView, "rows" | "outline">): Key[] {
  const bars = rows.map(({ bar }) => bar);
  const box = (x: number, middle: number): Area => ({ x, y: middle - 10, width: SIGN, height: 20 });
  const drawn = bars.filter(({ mark }) => mark === undefined);
  const zones = drawn.filter((bar) => bar.zone !== undefined);
  const carried = zones.some((bar) => bar.carried === true);
  const key = (has: boolean, text: string, sign: Key["sign"]): Key[] => (has ? [{ text, sign }] : []);
  return [
    ...key(
      drawn.some(({ attention }) => attention === true),
      sceneWord(locale, "attention"),
      (x, middle) => [node("rect", { ...box(x, middle), fill: PALETTE.stActFill })],
    ),
    ...key(zones.length > 0, sceneWord(locale, carried ? "zoneCarried" : "zone"), (x, middle) => [
      zone(box(x, middle), PALETTE.data, carried),
    ]),
    ...key(
      bars.some((bar) => bar.whole !== undefined),
      sceneWord(locale, outline === "before" ? "stageBefore" : "whole"),
      (x, middle) => [whole(box(x, middle))],
    ),
    ...key(
      bars.some((bar) => bar.tick !== undefined),
      sceneWord(locale, "tick"),
      (x, middle) => tick(x + SIGN / 2, middle - 6, 12),
    ),
    ...key(
      drawn.some((bar) => bar.interval !== undefined),
      sceneWord(locale, "interval"),
      (x, middle) => [
        node("line", {
          x1: x,
          x2: x + SIGN,
          y1: middle,
          y2: middle,
          stroke: PALETTE.data,
          "stroke-width": 5,
        }),
        node("circle", { cx: x + SIGN / 2, cy: middle, r: 7, fill: PALETTE.dataStrong }),
      ],
    ),
  ];
}
