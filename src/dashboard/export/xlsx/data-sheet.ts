import { type FactColumn, NUMBER_COLUMNS } from "../../view/figure/fact-columns.ts";
import type { RowTable } from "../rows/figure-rows.ts";
import type { RowCell } from "../rows/row-cell.ts";
import { look, type Sheet, type SheetCell } from "./sheet.ts";

/** Columns of names and of texts; every other holds a short number. */
const WIDTHS: Readonly<Partial<Record<FactColumn, number>>> = {
  week: 10,
  indicator: 26,
  name: 34,
  region: 14,
  place: 22,
  breakdown: 24,
  part: 26,
  state: 34,
  status: 20,
  text: 30,
  coverage: 20,
  release: 20,
  cutOff: 26,
  marking: 26,
  source: 44,
};

/** One row a published figure: typed, its head stays, every column can be filtered. */
export function dataSheet(name: string, keys: readonly FactColumn[], { head, rows }: RowTable): Sheet {
  const isNumber = (i: number) => NUMBER_COLUMNS.some((key) => key === keys[i]);
  const cellOf = (cell: RowCell, i: number): SheetCell =>
    cell.kind === "text" && isNumber(i) ? look(cell.text, "words") : cell;
  return {
    name,
    rows: [
      head.map((text, i) => look(text, isNumber(i) ? "headRight" : "head")),
      ...rows.map((cells) => cells.map(cellOf)),
    ],
    widths: keys.map((key) => WIDTHS[key] ?? 16),
    sticky: 1,
    filter: true,
  };
}
