import type { Locale } from "../../i18n/locale.ts";
import { sceneWord } from "../../i18n/words-scene.ts";
import type { TableCell, TableView } from "../../view/table-view.ts";
import { chipWidth, markChip } from "./mark-keys.ts";
import { PALETTE } from "./palette.ts";
import { TEXT } from "./scene-frame.ts";
import { type Area, node, type SceneNode } from "./scene-node.ts";
import { label } from "./scene-text.ts";
import { STATUS_INK, statusGlyph } from "./status-glyph.ts";
import { textWidth, type Weight } from "./text-width.ts";
import { fitted, wrapped } from "./wrap-text.ts";

const GAP = 26;
const LINE = 26;
const PAD = 12;
const LINES = 2;
/** A column is never narrower; more of them than fit are named as left out. */
const NARROW = 110;
const GLYPH = 24;

type Column = TableView["columns"][number] & { readonly at: number; readonly x: number; readonly width: number };

/** The rows and columns that can be read at this size; how many are left out, and where all of them are. */
export function tableScene(view: TableView, area: Area, locale: Locale): SceneNode[] {
  const columns = columnsOf(view, area, locale);
  const left = view.columns.length - columns.length;
  const head = columns.map((column) => wrapped(column.name, column.width, TEXT, 700, LINES + 1));
  const headHeight = Math.max(...head.map((lines) => lines.length)) * LINE + PAD;
  const room = area.height - headHeight;
  const heights = view.rows.map((row) => rowHeight(row.cells, columns));
  const rows = fittingRows(heights, room, LINE + PAD, left > 0);
  const more = view.rows.length - rows;
  const notes = [
    ...(more > 0 ? [sceneWord(locale, "moreRows", { n: more })] : []),
    ...(left > 0 ? [sceneWord(locale, "moreColumns", { n: left })] : []),
  ];
  let top = area.y + headHeight;
  const nodes: SceneNode[] = columns.flatMap((column, i) => {
    const lines = head[i] ?? [];
    const first = top - PAD - (lines.length - 1) * LINE;
    return lines.map((text, at) => cellText(column, first + at * LINE, text, { weight: 700 }));
  });
  nodes.push(rule(area, top, PALETTE.axis, 2));
  view.rows.slice(0, rows).forEach((row, i) => {
    const height = heights[i] ?? 0;
    for (const column of columns) nodes.push(...cellNodes(locale, row.cells[column.at], column, top, height));
    top += height;
    nodes.push(rule(area, top, PALETTE.line, 1.5));
  });
  if (notes.length > 0) nodes.push(label(area.x, top + LINE, notes.join("; "), { size: TEXT, fill: PALETTE.ink2 }));
  return nodes;
}

function fittingRows(heights: readonly number[], room: number, note: number, noted: boolean): number {
  const all = heights.reduce((sum, one) => sum + one, 0);
  if (all + (noted ? note : 0) <= room) return heights.length;
  let used = note;
  const count = heights.findIndex((height) => {
    used += height;
    return used > room;
  });
  return Math.max(1, count);
}

const rule = ({ x, width }: Area, y: number, stroke: string, thick: number): SceneNode =>
  node("line", { x1: x, x2: x + width, y1: y, y2: y, stroke, "stroke-width": thick });

function naturalWidth(locale: Locale, { text, mark, status }: TableCell): number {
  if (mark !== undefined) return chipWidth(locale, mark, text);
  return textWidth(text, TEXT, status === undefined ? 400 : 700) + (status === undefined ? 0 : GLYPH + 8);
}

/** Widths by what the cells hold; where all of it is too wide, each wide column gives in proportion. */
function columnsOf({ columns, rows }: TableView, area: Area, locale: Locale): Column[] {
  const natural = columns.map((column, i) => {
    const words = column.name.split(" ").map((word) => textWidth(word, TEXT, 700));
    const cells = rows.map((row) => naturalWidth(locale, row.cells[i] ?? { text: "" }));
    return Math.max(NARROW / 2, ...words, ...cells);
  });
  let count = columns.length;
  const least = (n: number) => natural.slice(0, n).reduce((sum, one) => sum + Math.min(one, NARROW), 0) + (n - 1) * GAP;
  while (count > 2 && least(count) > area.width) count -= 1;
  const room = area.width - (count - 1) * GAP;
  const widths = shared(natural.slice(0, count), room);
  let x = area.x;
  return columns.slice(0, count).map((column, at) => {
    const width = widths[at] ?? NARROW;
    const placed = { ...column, at, x, width };
    x += width + GAP;
    return placed;
  });
}

/** The widest columns are cut to one width, so that the others keep theirs; what is left over is for all. */
function shared(natural: readonly number[], room: number): number[] {
  const sum = natural.reduce((all, one) => all + one, 0);
  if (sum <= room) return natural.map((one) => one + (room - sum) / natural.length);
  let [from, to] = [0, room];
  for (let step = 0; step < 40; step += 1) {
    const cap = (from + to) / 2;
    const taken = natural.reduce((all, one) => all + Math.min(one, cap), 0);
    if (taken > room) to = cap;
    else from = cap;
  }
  return natural.map((one) => Math.min(one, from));
}

const linesOf = (cell: TableCell | undefined, { width }: Column) =>
  cell === undefined || cell.mark !== undefined
    ? []
    : wrapped(cell.text, width - (cell.status === undefined ? 0 : GLYPH + 8), TEXT, weightOf(cell), LINES);

const weightOf = ({ status }: TableCell): Weight => (status === undefined ? 400 : 700);

function rowHeight(cells: readonly TableCell[], columns: readonly Column[]): number {
  const lines = Math.max(1, ...columns.map((column) => linesOf(cells[column.at], column).length));
  return lines * LINE + PAD;
}

function cellText({ x, width, right }: Column, y: number, text: string, look: { weight?: 400 | 700; fill?: string }) {
  return label(right === true ? x + width : x, y, text, {
    size: TEXT,
    ...look,
    ...(right === true ? { anchor: "end" as const } : {}),
  });
}

function cellNodes(locale: Locale, cell: TableCell | undefined, column: Column, top: number, height: number) {
  const middle = top + height / 2;
  const { x, width, right } = column;
  if (cell === undefined) return [];
  if (cell.mark !== undefined) {
    const taken = Math.min(width, chipWidth(locale, cell.mark, cell.text));
    return markChip(locale, cell.mark, cell.text, {
      x: right === true ? x + width - taken : x,
      middle,
      width: taken + 1,
    });
  }
  const lines = linesOf(cell, column);
  const first = middle - ((lines.length - 1) * LINE) / 2 + TEXT * 0.35;
  const look = { weight: weightOf(cell), fill: cell.status === undefined ? PALETTE.ink : STATUS_INK[cell.status] };
  const { status } = cell;
  if (status === undefined) return lines.map((text, i) => cellText(column, first + i * LINE, text, look));
  const widest = Math.max(0, ...lines.map((text) => textWidth(text, TEXT, 700)));
  const from = right === true ? x + width - widest - GLYPH - 8 : x;
  return [
    statusGlyph(status, from, middle, GLYPH),
    ...lines.map((text, i) =>
      label(from + GLYPH + 8, first + i * LINE, fitted(text, width, TEXT, 700), { size: TEXT, ...look }),
    ),
  ];
}
