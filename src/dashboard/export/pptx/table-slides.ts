import type PptxGenJS from "pptxgenjs";
import type { TableCell, TableView } from "../../view/table-view.ts";
import { textWidth } from "../scene/text-width.ts";
import type { Box } from "./add-chart.ts";
import { plainText } from "./plain-text.ts";
import { COLOURS, FONT, STATUS_COLOURS } from "./slide-style.ts";

/** Inches around the text of a cell. */
const PAD = { x: 0.1, y: 0.04 };
/** Letters of a cell; what is longer is cut, and stands whole in the notes of the figure or its data file. */
const LONGEST = 240;

/** The widths of the columns, each by its longest word and its text, together as wide as the box. */
export function columnWidths({ columns, rows }: TableView, width: number, size: number): number[] {
  const wide = (text: string) => textWidth(text, size, 700) / 72 + 2 * PAD.x + 0.05;
  const texts = columns.map(({ name }, i) =>
    [name, ...rows.map(({ cells }) => cells[i]?.text ?? "")].map((text) => plainText(text, LONGEST)),
  );
  const least = texts.map((all) =>
    Math.min(width / 2, Math.max(0.5, ...all.flatMap((text) => text.split(/\s+/).map(wide)))),
  );
  const wished = texts.map((all, i) => Math.max(least[i] ?? 0, Math.min(4.5, Math.max(...all.map(wide)))));
  const [needed, sum] = [least, wished].map((all) => all.reduce((total, one) => total + one, 0)) as [number, number];
  if (sum <= width) return wished.map((one) => (one * width) / sum);
  if (needed >= width) return least.map((one) => (one * width) / needed);
  return wished.map((one, i) => {
    const floor = least[i] ?? 0;
    return floor + ((one - floor) * (width - needed)) / (sum - needed);
  });
}

/** How high a row will be: its text wrapped within the columns. */
function rowHeight(cells: readonly string[], widths: readonly number[], size: number, bold: boolean): number {
  const lines = cells.map((text, i) => {
    const room = (widths[i] ?? 1) - 2 * PAD.x;
    return Math.max(1, Math.ceil((textWidth(text, size, bold ? 700 : 400) / 72 / room) * 1.05));
  });
  return (Math.max(1, ...lines) * size * 1.2) / 72 + 2 * PAD.y;
}

/** The rows of a table in pieces that each fit under the head within a height; never an empty piece. */
export function tablePieces(view: TableView, box: Pick<Box, "w" | "h">, size: number): TableView["rows"][] {
  const widths = columnWidths(view, box.w, size);
  const head = rowHeight(
    view.columns.map(({ name }) => name),
    widths,
    size,
    true,
  );
  const pieces: TableView["rows"][number][][] = [[]];
  let left = box.h - head;
  for (const row of view.rows) {
    const height = rowHeight(
      row.cells.map(({ text }) => plainText(text, LONGEST)),
      widths,
      size,
      false,
    );
    if (height > left && (pieces.at(-1)?.length ?? 0) > 0) {
      pieces.push([]);
      left = box.h - head;
    }
    pieces.at(-1)?.push(row);
    left -= height;
  }
  return pieces;
}

/** The largest letters with which a table fits on one slide, in points; where it does not, those of a long one. */
export function tableSize(view: TableView, box: Pick<Box, "w" | "h">): number {
  const smallest = view.columns.length > 7 ? 11 : 12;
  return [16, 14, 12].find((size) => size >= smallest && tablePieces(view, box, size).length === 1) ?? smallest;
}

const RULE = { type: "solid" as const, color: COLOURS.line, pt: 0.75 };
const NONE = { type: "none" as const };

function cellOf(cell: TableCell | undefined, right: boolean, first: boolean, size: number): PptxGenJS.TableCell {
  const colour = cell?.mark !== undefined ? COLOURS.ink2 : STATUS_COLOURS[cell?.status ?? ""];
  return {
    text: plainText(cell?.text ?? "", LONGEST),
    options: {
      align: right ? "right" : "left",
      color: colour ?? COLOURS.ink,
      bold: first || (cell?.status !== undefined && cell.status !== "none"),
      fontSize: size,
      border: [NONE, NONE, RULE, NONE],
    },
  };
}

/** Puts rows of a table on a slide under its head, as a native table. */
export function addTable(
  slide: PptxGenJS.Slide,
  view: TableView,
  rows: TableView["rows"],
  box: Box,
  size: number,
): void {
  const widths = columnWidths(view, box.w, size);
  const head = view.columns.map(({ name, right }) => ({
    text: plainText(name, LONGEST),
    options: {
      align: right === true ? ("right" as const) : ("left" as const),
      bold: true,
      color: COLOURS.ink2,
      fill: { color: COLOURS.surface2 },
      border: [NONE, NONE, { ...RULE, color: COLOURS.axis }, NONE] as [
        PptxGenJS.BorderProps,
        PptxGenJS.BorderProps,
        PptxGenJS.BorderProps,
        PptxGenJS.BorderProps,
      ],
    },
  }));
  const body = rows.map(({ cells }) =>
    view.columns.map(({ right }, i) => cellOf(cells[i], right === true, i === 0, size)),
  );
  const heights = [head, ...body].map((cells, i) =>
    rowHeight(
      cells.map(({ text }) => String(text ?? "")),
      widths,
      size,
      i === 0,
    ),
  );
  slide.addTable([head, ...body], {
    x: box.x,
    y: box.y,
    w: box.w,
    colW: widths,
    rowH: heights,
    fontFace: FONT,
    fontSize: size,
    valign: "middle",
    margin: [PAD.y, PAD.x, PAD.y, PAD.x],
    objectName: plainText(view.caption, 80),
  });
}
