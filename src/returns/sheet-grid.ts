import { addressOf, columnLetters } from "./cell-address.ts";
import type { Grid, TableRecord } from "./table-row.ts";
import type { WorkbookCell, WorkbookSheet } from "./workbook.ts";

/** Rows times columns: cells far apart would make a table of blanks that fills the memory. */
const LARGEST = 3_000_000;

/** What a table may use of a cell; what is not a value is blank. A formula's text still tells which row it is. */
function usable({ kind, text, formula }: WorkbookCell): string {
  return kind === "text" || (kind === "number" && !formula) ? text : "";
}

/**
 * Filled rows and columns of a sheet as records: blank ones around and between are left out. Undefined where the
 * cells lie too far apart. `spoilt`: addresses of cells that hold no value.
 */
export function sheetGrid(sheet: WorkbookSheet, spoilt: ReadonlySet<string>): Grid | undefined {
  const columns = [...new Set(sheet.cells.map((cell) => cell.column))].sort((a, b) => a - b);
  const index = new Map(columns.map((column, i) => [column, i]));
  const rows = new Map<number, string[]>();
  const numbers = new Set<string>();
  for (const cell of sheet.cells) {
    const cells = rows.get(cell.row) ?? columns.map(() => "");
    if (!rows.has(cell.row) && (rows.size + 1) * columns.length > LARGEST) return undefined;
    cells[index.get(cell.column) ?? 0] = usable(cell);
    rows.set(cell.row, cells);
    if (cell.kind === "number") numbers.add(addressOf(cell));
  }
  const records = [...rows].map(([line, cells]): TableRecord => ({ line, cells }));
  return { records, sheet: { letters: columns.map(columnLetters), spoilt, numbers } };
}
