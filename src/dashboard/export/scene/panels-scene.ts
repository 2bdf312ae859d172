import { historyData } from "../../charts/history-data.ts";
import { weekLabelFrom } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { sceneWord } from "../../i18n/words-scene.ts";
import type { PlaceRow, PlacesView } from "../../view/indicator/places-view.ts";
import { markChip, markKeys } from "./mark-keys.ts";
import { PALETTE } from "./palette.ts";
import { axisRoom, axisWords, type PlotScale, plotScale } from "./plot-scale.ts";
import { TEXT } from "./scene-frame.ts";
import { legendHeight, legendNodes } from "./scene-legend.ts";
import { type Area, node, type SceneNode } from "./scene-node.ts";
import { label } from "./scene-text.ts";
import { textWidth } from "./text-width.ts";
import { blockNodes, lineNodes, rangeNodes } from "./week-lines.ts";
import { fitted, fittedBeside } from "./wrap-text.ts";

const GAP = { x: 36, y: 14 };
const HEAD = 62;
const NAME = 22;
const WEEKS = 32;
const LEAST = 70;
const VALUE = 23;

/** A year of each place, small and on one scale; its values at the left of each row, its weeks below the last. */
export function panelsScene(view: PlacesView, stepped: boolean, area: Area, locale: Locale): SceneNode[] {
  const { rows, axis } = view;
  const columns = rows.length > 4 ? 4 : Math.max(1, rows.length);
  const keys = markKeys(
    locale,
    rows.flatMap((row) => row.weeks),
  );
  const legend = legendHeight(keys, area.width);
  const room = area.height - legend - WEEKS;
  const lines = Math.min(Math.ceil(rows.length / columns), Math.max(1, Math.floor(room / (HEAD + LEAST))));
  const shown = rows.slice(0, lines * columns);
  const more = rows.length - shown.length;
  const left = axisRoom(axis);
  const width = (area.width - left - (columns - 1) * GAP.x) / columns;
  const height = (room - (more > 0 ? 30 : 0) - (lines - 1) * GAP.y) / lines;
  return [
    ...shown.flatMap((row, i) => {
      const [column, line] = [i % columns, Math.floor(i / columns)];
      const box: Area = {
        x: area.x + left + column * (width + GAP.x),
        y: area.y + line * (height + GAP.y),
        width,
        height,
      };
      const plot = { x: box.x, y: box.y + HEAD, width: box.width - 12, height: box.height - HEAD };
      const scale = plotScale(plot, row.weeks.length, axis);
      return [
        ...panelHead(locale, row, box),
        ...panelPlot(view, row, scale, stepped, column === 0),
        ...(i + columns >= shown.length ? panelWeeks(locale, row, scale) : []),
      ];
    }),
    ...(more === 0
      ? []
      : [
          label(area.x, area.y + room + WEEKS - 4, sceneWord(locale, "moreRows", { n: more }), {
            size: TEXT,
            fill: PALETTE.ink2,
          }),
        ]),
    ...legendNodes(keys, area.x, area.y + area.height - legend, area.width),
  ];
}

/** The place; below it its newest value with the pair, or the mark in place of both. */
function panelHead(locale: Locale, row: PlaceRow, { x, y, width }: Area): SceneNode[] {
  const { mark, value, status, name, pair } = row;
  const head = label(x, y + 22, fitted(name, width, NAME, 700), { size: NAME, weight: 700 });
  if (mark !== undefined) return [head, ...markChip(locale, mark, value, { x, middle: y + 42, width })];
  const number = fitted(value, width, VALUE, 700);
  const taken = textWidth(`${number}  `, VALUE, 700);
  const fill = status === "attention" ? PALETTE.stAct : PALETTE.ink;
  const rest = fittedBeside(pair, width - taken, TEXT);
  return [
    head,
    label(x, y + 49, number, { size: VALUE, weight: 700, fill }),
    ...(rest === "" ? [] : [label(x + taken, y + 49, rest, { size: TEXT, fill: PALETTE.ink2 })]),
  ];
}

function panelPlot(
  { axis, target, breaks }: PlacesView,
  row: PlaceRow,
  scale: PlotScale,
  stepped: boolean,
  first: boolean,
): SceneNode[] {
  const { x, y, area } = scale;
  const points = row.weeks;
  const data = historyData({ points, stepped, breaks, axis });
  const across = (value: number, stroke: string, width: number, dash?: string) =>
    node("line", {
      x1: area.x,
      x2: area.x + area.width,
      y1: y(value),
      y2: y(value),
      stroke,
      "stroke-width": width,
      "stroke-dasharray": dash,
    });
  const end = points.at(-1);
  const ends = [axis.ticks[0], axis.ticks.at(-1)];
  return [
    ...axis.ticks.map(({ value }) => across(value, value === axis.from ? PALETTE.axis : PALETTE.grid, 1.5)),
    ...(first ? ends : []).flatMap((tick) =>
      tick === undefined
        ? []
        : [
            label(area.x - 12, y(tick.value) + 7, axisWords(tick.text), {
              size: TEXT,
              fill: PALETTE.ink2,
              anchor: "end",
            }),
          ],
    ),
    ...blockNodes(points, scale),
    ...(target === undefined ? [] : [across(target.value, PALETTE.ink, 2, "6 5")]),
    ...lineNodes(data, scale, stepped, 3),
    ...rangeNodes(points, scale, 6),
    ...breaks.map((at) =>
      node("line", {
        x1: x(at - 0.5),
        x2: x(at - 0.5),
        y1: area.y,
        y2: area.y + area.height,
        stroke: PALETTE.ink,
        "stroke-width": 3.5,
      }),
    ),
    ...(end?.value === undefined
      ? []
      : [
          node("circle", {
            cx: x(points.length - 1),
            cy: y(end.value),
            r: 8,
            fill: row.status === "attention" ? PALETTE.stActFill : PALETTE.dataStrong,
            stroke: PALETTE.surface,
            "stroke-width": 2,
          }),
        ]),
  ];
}

/** The first and the last week under a panel. */
function panelWeeks(locale: Locale, { weeks }: PlaceRow, { area }: PlotScale): SceneNode[] {
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (first === undefined || last === undefined) return [];
  const look = { size: TEXT, fill: PALETTE.ink2 };
  const y = area.y + area.height + 25;
  const end = weekLabelFrom(locale, last.week, last.week, "cell");
  const room = area.width - textWidth(end, TEXT, 400) - 12;
  return [
    label(area.x, y, fitted(weekLabelFrom(locale, first.week, last.week, "cell"), room, TEXT, 400), look),
    label(area.x + area.width, y, end, { ...look, anchor: "end" }),
  ];
}
