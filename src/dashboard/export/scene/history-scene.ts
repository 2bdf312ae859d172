import { historyData } from "../../charts/history-data.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { HistoryView } from "../../view/indicator/history.ts";
import { highEvents, historyAxes, historyBreaks, historyEvents, ROOM } from "./history-axes.ts";
import { historyKeys } from "./history-keys.ts";
import { PALETTE } from "./palette.ts";
import { axisRoom, plotScale } from "./plot-scale.ts";
import { TEXT } from "./scene-frame.ts";
import { legendHeight, legendNodes } from "./scene-legend.ts";
import { type Area, node, type SceneNode } from "./scene-node.ts";
import { label, onPattern } from "./scene-text.ts";
import { textWidth } from "./text-width.ts";
import { beyondPath, blockNodes, dotNodes, lineNodes, rangeNodes, weekBlocks, weekPath } from "./week-lines.ts";
import { fitted, wrapped } from "./wrap-text.ts";

const LAST = 28;
/** The events give way, a line each, before the chart is lower than this. */
const LEAST = 220;
const TAIL = { gap: 20, least: 60, most: 380 };

/** Two years of one figure: the runs, steps and gaps of the page's chart, with its events listed below. */
export function historyScene(view: HistoryView, area: Area, locale: Locale): SceneNode[] {
  const { axis, points, target, beside, stepped } = view;
  const data = historyData(view);
  const end = lastWords(view);
  const tail = Math.min(
    TAIL.most,
    TAIL.gap + Math.max(TAIL.least, textWidth(end, LAST, 700), textWidth(target?.text ?? "", TEXT, 400)),
  );
  const left = axisRoom(axis);
  const keys = historyKeys(locale, view, data);
  const legend = legendHeight(keys, area.width);
  const spare = area.height - legend - ROOM.events - ROOM.weeks - ROOM.years - LEAST;
  const full = eventList(view, area, EVENT.lines);
  const events = full.height <= spare ? full : eventList(view, area, 1);
  const below = ROOM.weeks + ROOM.years + legend + events.height;
  const width = area.width - left - tail;
  const flat = plotScale({ x: area.x + left, y: 0, width, height: 1 }, points.length, axis);
  const top = view.events.length === 0 ? 16 : highEvents(view, flat.x).includes(true) ? ROOM.high : ROOM.events;
  const scale = plotScale({ ...flat.area, y: area.y + top, height: area.height - top - below }, points.length, axis);
  const legendTop = area.y + area.height - legend - events.height;
  const beyond = target === undefined ? "" : beyondPath(data, target.value, scale, stepped);
  const besidePath = beside === undefined ? "" : weekPath(data, (row) => row.beside, scale, stepped);
  return [
    ...historyAxes(view, scale),
    ...(beyond === "" ? [] : [node("path", { d: beyond, fill: PALETTE.stActBg })]),
    ...blockNodes(points, scale),
    ...(target === undefined ? [] : [targetLine(scale.area, scale.y(target.value))]),
    ...(besidePath === ""
      ? []
      : [
          node("path", {
            d: besidePath,
            fill: "none",
            stroke: PALETTE.axis,
            "stroke-width": 3,
            "stroke-dasharray": "10 6",
          }),
        ]),
    ...lineNodes(data, scale, stepped, 4),
    ...rangeNodes(points, scale, 8),
    ...dotNodes(data, scale),
    ...historyBreaks(view, scale, locale),
    ...weekBlocks(points, scale).flatMap(({ block, mark }) =>
      mark !== "low" && textWidth(block.text, TEXT, 400) + 32 <= block.width
        ? onPattern(block.x + block.width / 2, block.y + block.height / 2, block.text, TEXT)
        : [],
    ),
    ...historyEvents(view, scale),
    ...tailNodes(view, end, scale, tail - TAIL.gap),
    ...legendNodes(keys, area.x, legendTop, area.width),
    ...events.nodes(legendTop + legend),
  ];
}

/** What stands at the end of the line: the newest value, or why there is none. */
function lastWords({ last, points }: HistoryView): string {
  return last?.text ?? points.at(-1)?.text ?? "";
}

function targetLine({ x, width }: Area, y: number): SceneNode {
  return node("line", {
    x1: x,
    x2: x + width,
    y1: y,
    y2: y,
    stroke: PALETTE.ink,
    "stroke-width": 2.5,
    "stroke-dasharray": "8 6",
  });
}

/** The newest value beside its dot and the target's words beside its line; the two never overlap. */
function tailNodes(
  view: HistoryView,
  end: string,
  { area, y }: ReturnType<typeof plotScale>,
  room: number,
): SceneNode[] {
  const point = view.points.at(-1);
  const size =
    point?.value ?? (point?.lo === undefined || point.hi === undefined ? undefined : (point.lo + point.hi) / 2);
  const within = (at: number) => Math.min(area.y + area.height - 6, Math.max(area.y + 6, at));
  const lastY = within(size === undefined ? area.y + area.height / 2 : y(size));
  const x = area.x + area.width + TAIL.gap;
  const attention = view.last?.attention === true;
  const words = fitted(end, room, LAST, 700);
  const last = label(x, lastY + LAST * 0.35, words, {
    size: LAST,
    weight: 700,
    fill: attention ? PALETTE.stAct : PALETTE.ink,
  });
  if (view.target === undefined) return [last];
  const wished = y(view.target.value);
  const near = Math.abs(wished - lastY) < 34;
  const targetY = near ? lastY + (wished >= lastY ? 34 : -34) : wished;
  return [last, label(x, targetY + TEXT * 0.35, fitted(view.target.text, room, TEXT, 400), { size: TEXT })];
}

const EVENT = { line: 27, columns: 2, gap: 40, disc: 36, lines: 2 };

/** The events in words below the chart, in two columns. */
function eventList({ events }: HistoryView, area: Area, most: number) {
  const columns = events.length > 2 ? EVENT.columns : 1;
  const width = (area.width - (columns - 1) * EVENT.gap) / columns;
  const rows = Math.ceil(events.length / columns);
  const texts = events.map(({ text }) => wrapped(text, width - EVENT.disc, TEXT, 400, most));
  const heights = Array.from({ length: rows }, (_, row) =>
    Math.max(...texts.filter((_text, i) => i % rows === row).map((lines) => lines.length * EVENT.line)),
  );
  const nodes = (top: number): SceneNode[] =>
    events.flatMap(({ n }, i) => {
      const row = i % rows;
      const x = area.x + Math.floor(i / rows) * (width + EVENT.gap);
      const first = top + heights.slice(0, row).reduce((sum, one) => sum + one, 0) + 20;
      return [
        label(x + 14, first, String(n), { size: TEXT, weight: 700, anchor: "middle" }),
        ...(texts[i] ?? []).map((text, at) => label(x + EVENT.disc, first + at * EVENT.line, text, { size: TEXT })),
      ];
    });
  return { height: heights.reduce((sum, one) => sum + one, 0) + (events.length === 0 ? 0 : 6), nodes };
}
