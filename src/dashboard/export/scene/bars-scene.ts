import type { Locale } from "../../i18n/locale.ts";
import { sceneWord } from "../../i18n/words-scene.ts";
import type { PanelRow, PanelView } from "../../view/panel-view.ts";
import { barKeys, barNodes } from "./bar-nodes.ts";
import { chipWidth, markChip, markWords } from "./mark-keys.ts";
import { PALETTE } from "./palette.ts";
import { TEXT } from "./scene-frame.ts";
import { legendHeight, legendNodes } from "./scene-legend.ts";
import { type Area, node, type SceneNode } from "./scene-node.ts";
import { label, lineOf } from "./scene-text.ts";
import { textWidth } from "./text-width.ts";
import { wrapped, wrappedRuns } from "./wrap-text.ts";

const ROW = { most: 108, least: 44 };
const NAME = { size: 23, sub: TEXT, most: 400 };
const VALUE = { size: 26, rest: 21, most: 460 };
const GAP = 24;

const widthOf = (locale: Locale, { mark, value, rest }: PanelRow) =>
  mark === undefined
    ? textWidth(value, VALUE.size, 700) + textWidth(rest === "" ? "" : ` ${rest}`, VALUE.size, 400)
    : chipWidth(locale, mark, value, VALUE.rest);

/** Bars with what they are of at the left and their number in words at the right. */
export function barsScene(view: PanelView, area: Area, locale: Locale): SceneNode[] {
  const { rows } = view;
  if (rows.length === 0) return [label(area.x, area.y + 60, `${view.empty}.`, { size: 28 })];
  const keys = barKeys(locale, view);
  const legend = legendHeight(keys, area.width);
  const room = area.height - legend - 12;
  const fit = Math.min(rows.length, Math.floor(room / ROW.least));
  const shown = fit < rows.length ? rows.slice(0, Math.max(1, fit - 1)) : rows;
  const height = Math.min(ROW.most, room / (shown.length + (shown.length < rows.length ? 1 : 0)));
  const nameWidth = Math.min(NAME.most, Math.max(...shown.map((row) => nameWidthOf(row, height))));
  const valueWidth = Math.min(VALUE.most, Math.max(...shown.map((row) => widthOf(locale, row))));
  const bar = { x: area.x + nameWidth + GAP, width: area.width - nameWidth - valueWidth - 2 * GAP };
  const bottom = area.y + height * shown.length;
  const more = rows.length - shown.length;
  return [
    node("line", { x1: bar.x, x2: bar.x, y1: area.y, y2: bottom, stroke: PALETTE.axis, "stroke-width": 1.5 }),
    ...shown.flatMap((row, i) => {
      const middle = area.y + height * (i + 0.5);
      const thick = Math.min(46, height * 0.52);
      return [
        ...nameNodes(row, area.x, middle, nameWidth, height),
        ...barNodes(row.bar, { ...bar, y: middle - thick / 2, height: thick }),
        ...valueNodes(locale, row, bar.x + bar.width + GAP, middle, valueWidth, height),
      ];
    }),
    ...(more === 0
      ? []
      : [label(area.x, bottom + 30, sceneWord(locale, "moreRows", { n: more }), { size: TEXT, fill: PALETTE.ink2 })]),
    ...legendNodes(keys, area.x, area.y + area.height - legend, area.width),
  ];
}

const inline = (height: number) => height < 2 * NAME.size + 8;

function nameWidthOf({ label: name, sub }: PanelRow, height: number): number {
  if (sub === undefined) return textWidth(name, NAME.size, 400);
  if (inline(height)) return textWidth(`${name}, ${sub}`, TEXT, 400);
  return Math.max(textWidth(name, NAME.size, 400), textWidth(sub, NAME.sub, 400));
}

/** The name and what stands below it, in as many lines as the row has room for. */
function nameNodes(row: PanelRow, x: number, middle: number, width: number, height: number): SceneNode[] {
  const { sub } = row;
  const most = Math.max(1, Math.floor((height - 4) / (NAME.size + 3)));
  const flat = sub !== undefined && inline(height);
  const size = flat ? TEXT : NAME.size;
  const names = wrapped(
    flat ? `${row.label}, ${sub}` : row.label,
    width,
    size,
    400,
    sub === undefined || flat ? most : 1,
  );
  const subs = sub === undefined || flat ? [] : wrapped(sub, width, NAME.sub, 400, most - 1);
  const line = NAME.size + 3;
  const first = middle - ((names.length + subs.length - 1) * line) / 2 + size * 0.35;
  return [
    ...names.map((text, i) => label(x, first + i * line, text, { size })),
    ...subs.map((text, i) => label(x, first + (names.length + i) * line, text, { size: NAME.sub, fill: PALETTE.ink2 })),
  ];
}

function valueNodes(
  locale: Locale,
  row: PanelRow,
  x: number,
  middle: number,
  width: number,
  height: number,
): SceneNode[] {
  const { mark, value, rest } = row;
  if (mark !== undefined) {
    return markChip(locale, mark, markWords(locale, mark, value), { x, middle, width, size: VALUE.rest });
  }
  const most = height >= 56 ? 2 : 1;
  const lines = wrappedRuns(
    [
      { text: value, weight: 700 },
      { text: rest, weight: 400 },
    ],
    width,
    VALUE.size,
    most,
  );
  const size = lines.length > 1 ? VALUE.rest : VALUE.size;
  const first = middle - ((lines.length - 1) * (size + 5)) / 2 + size * 0.35;
  return lines.flatMap((line, i) => lineOf(x, first + i * (size + 5), line, { size }));
}
