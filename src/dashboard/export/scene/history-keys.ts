import type { HistoryDatum } from "../../charts/history-data.ts";
import type { Locale } from "../../i18n/locale.ts";
import { sceneWord } from "../../i18n/words-scene.ts";
import type { HistoryView } from "../../view/indicator/history.ts";
import { markKeys } from "./mark-keys.ts";
import { PALETTE } from "./palette.ts";
import { type Key, SIGN } from "./scene-legend.ts";
import { node, type SceneNode } from "./scene-node.ts";

const stroke = (x: number, middle: number, look: { stroke: string; width: number; dash: string }): SceneNode =>
  node("line", {
    x1: x,
    x2: x + SIGN,
    y1: middle,
    y2: middle,
    stroke: look.stroke,
    "stroke-width": look.width,
    "stroke-dasharray": look.dash,
  });

const dot = (cx: number, cy: number, open: boolean): SceneNode =>
  node("circle", {
    cx,
    cy,
    r: 7,
    fill: open ? PALETTE.surface : PALETTE.dataStrong,
    stroke: open ? PALETTE.data : PALETTE.surface,
    "stroke-width": open ? 3 : 2,
  });

/** What the lines, dots and blocks of a history mean; only those that it has. */
export function historyKeys(locale: Locale, view: HistoryView, data: readonly HistoryDatum[]): Key[] {
  const { stepped, points, beside } = view;
  const partial = !stepped && data.some(({ kind }) => kind === "open" || kind === "lastOpen");
  const carried = stepped && data.filter((row) => row.carried !== null).length > 1;
  const ranged = points.some(({ lo }) => lo !== undefined);
  return [
    ...(beside === undefined
      ? []
      : [
          {
            text: beside.name,
            sign: (x: number, middle: number) => [stroke(x, middle, { stroke: PALETTE.axis, width: 3, dash: "10 6" })],
          },
        ]),
    ...(stepped && data.some(({ kind }) => kind === "update")
      ? [
          {
            text: sceneWord(locale, "update"),
            sign: (x: number, middle: number) => [dot(x + SIGN / 2, middle, false)],
          },
        ]
      : []),
    ...(carried
      ? [
          {
            text: sceneWord(locale, "carried"),
            sign: (x: number, middle: number) => [
              stroke(x, middle, { stroke: PALETTE.dataStrong, width: 3.6, dash: "8 6" }),
            ],
          },
        ]
      : []),
    ...(partial
      ? [
          {
            text: sceneWord(locale, "partial"),
            sign: (x: number, middle: number) => [
              stroke(x, middle, { stroke: PALETTE.data, width: 2, dash: "6 5" }),
              dot(x + SIGN / 2, middle, true),
            ],
          },
        ]
      : []),
    ...(ranged
      ? [
          {
            text: sceneWord(locale, "range"),
            sign: (x: number, middle: number) => [
              node("rect", {
                x: x + SIGN / 2 - 4,
                y: middle - 11,
                width: 8,
                height: 22,
                fill: PALETTE.data,
                "fill-opacity": 0.55,
              }),
            ],
          },
        ]
      : []),
    ...markKeys(locale, [...points, ...(beside?.points ?? [])]),
  ];
}
