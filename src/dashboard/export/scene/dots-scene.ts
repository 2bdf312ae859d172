import type { Locale } from "../../i18n/locale.ts";
import { sceneWord } from "../../i18n/words-scene.ts";
import type { PlaceRow, PlacesView } from "../../view/indicator/places-view.ts";
import { dotKeys, markNodes, type RowBand, sizeNodes } from "./dot-nodes.ts";
import { PALETTE } from "./palette.ts";
import { axisWords } from "./plot-scale.ts";
import { TEXT } from "./scene-frame.ts";
import { legendHeight, legendNodes } from "./scene-legend.ts";
import { type Area, node, type SceneNode } from "./scene-node.ts";
import { label } from "./scene-text.ts";
import { textWidth } from "./text-width.ts";
import { fitted, fittedBeside } from "./wrap-text.ts";

const ROW = { most: 84, least: 36 };
const NAME = { size: 23, most: 330 };
const VALUE = { size: 24, rest: 21, most: 430 };
const AXIS = 38;
const TARGET = 40;

/** Places on one axis, in the order that the figure gives them; the total last. */
export function dotsScene(view: PlacesView, area: Area, locale: Locale): SceneNode[] {
  const { axis, target, total } = view;
  const rows = [...view.rows, ...(total === undefined ? [] : [total])];
  const keys = dotKeys(locale, view, rows);
  const legend = legendHeight(keys, area.width);
  const head = target === undefined ? 10 : TARGET;
  const room = area.height - head - AXIS - legend - 8;
  const fit = Math.min(rows.length, Math.floor(room / ROW.least));
  const shown = fit < rows.length ? [...rows.slice(0, Math.max(1, fit - 2)), ...rows.slice(-1)] : rows;
  const more = rows.length - shown.length;
  const height = Math.min(ROW.most, room / (shown.length + (more > 0 ? 1 : 0)));
  const nameWidth = Math.min(NAME.most, Math.max(...shown.map(({ name }) => textWidth(name, NAME.size, 700))));
  const valueWidth = Math.min(VALUE.most, Math.max(...shown.map((row) => valueWidthOf(row))));
  const x = area.x + nameWidth + 24;
  const width = area.width - nameWidth - valueWidth - 24 - 40;
  const top = area.y + head;
  const bottom = top + height * shown.length;
  const span = axis.to - axis.from || 1;
  const at = (value: number) => x + Math.min(1, Math.max(0, (value - axis.from) / span)) * width;
  return [
    ...axis.ticks.flatMap(({ value, text }) => [
      node("line", {
        x1: at(value),
        x2: at(value),
        y1: top,
        y2: bottom,
        stroke: value === axis.from ? PALETTE.axis : PALETTE.line,
        "stroke-width": 1.5,
      }),
      label(at(value), bottom + 28, axisWords(text), { size: TEXT, fill: PALETTE.ink2, anchor: "middle" }),
    ]),
    ...targetNodes(view, { x, width }, at, top, bottom),
    ...shown.flatMap((row, i) => {
      const band: RowBand = { x, width, middle: top + height * (i + 0.5), height, at };
      const last = row === total;
      return [
        ...(last
          ? [
              node("line", {
                x1: area.x,
                x2: area.x + area.width,
                y1: top + height * i,
                y2: top + height * i,
                stroke: PALETTE.axis,
                "stroke-width": 1.5,
              }),
            ]
          : []),
        label(x - 22, band.middle + 8, fitted(row.name, nameWidth, NAME.size, 700), {
          size: NAME.size,
          weight: last || row.status === "attention" ? 700 : 400,
          anchor: "end",
        }),
        ...(row.mark === undefined ? sizeNodes(locale, row, band, row === total) : markNodes(locale, row, band)),
        ...valueNodes(row, x + width + 34, band.middle, valueWidth),
      ];
    }),
    ...(more === 0
      ? []
      : [
          label(area.x, bottom + AXIS + 24, sceneWord(locale, "moreRows", { n: more }), {
            size: TEXT,
            fill: PALETTE.ink2,
          }),
        ]),
    ...legendNodes(keys, area.x, area.y + area.height - legend, area.width),
  ];
}

function targetNodes(
  { target }: PlacesView,
  { x, width }: { readonly x: number; readonly width: number },
  at: (value: number) => number,
  top: number,
  bottom: number,
): SceneNode[] {
  if (target === undefined) return [];
  const line = at(target.value);
  const text = fitted(target.text, width, 22, 700);
  const half = textWidth(text, 22, 700) / 2;
  return [
    node("line", {
      x1: line,
      x2: line,
      y1: top - 10,
      y2: bottom,
      stroke: PALETTE.ink,
      "stroke-width": 2.5,
      "stroke-dasharray": "8 6",
    }),
    label(Math.min(x + width + 60 - half, Math.max(x + half, line)), top - 17, text, {
      size: 22,
      weight: 700,
      anchor: "middle",
    }),
  ];
}

const valueWidthOf = ({ mark, value, pair }: PlaceRow) =>
  mark === undefined || mark === "low"
    ? textWidth(`${value}  `, VALUE.size, 700) + textWidth(pair, VALUE.rest, 400)
    : 0;

function valueNodes(row: PlaceRow, x: number, middle: number, width: number): SceneNode[] {
  const { mark, value, pair, status } = row;
  if (mark !== undefined) {
    // The other marks have their words in the row itself.
    if (mark !== "low") return [];
    return [label(x, middle + 8, fitted(value, width, VALUE.size, 700), { size: VALUE.size, weight: 700 })];
  }
  const fill = status === "attention" ? PALETTE.stAct : PALETTE.ink;
  const number = fitted(value, width, VALUE.size, 700);
  const taken = textWidth(`${number}  `, VALUE.size, 700);
  const rest = fittedBeside(pair, width - taken, VALUE.rest);
  return [
    label(x, middle + 8, number, { size: VALUE.size, weight: 700, fill }),
    ...(rest === "" ? [] : [label(x + taken, middle + 8, rest, { size: VALUE.rest, fill: PALETTE.ink2 })]),
  ];
}
