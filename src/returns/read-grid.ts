import { checkHeader } from "./check-header.ts";
import { finding } from "./finding.ts";
import { EMPTY_FILE, fieldCount, personalColumn, personalPlace } from "./messages-file.ts";
import { looksPersonalCell } from "./sheet-personal.ts";
import { type Columns, type Grid, placeIn, TableRow } from "./table-row.ts";
import type { Finding } from "./types.ts";

/** A table that was read; `rows` is absent where nothing of it can be used. */
export type ReadTable<Column extends string> = {
  readonly rows?: readonly TableRow<Column>[];
  readonly findings: readonly Finding[];
};

function personalCells(file: string, grid: Grid, header: readonly string[]): Finding[] {
  // Cells repeat: each text is searched once.
  const clean = new Set<string>();
  const found: Finding[] = [];
  for (const record of grid.records.slice(1)) {
    for (const [i, cell] of record.cells.entries()) {
      if (cell.length < 9 || clean.has(cell)) continue;
      const at = placeIn(grid, record, [i]);
      const isNumber = grid.sheet?.numbers.has(at.cells?.[0] ?? "") === true;
      if (looksPersonalCell({ kind: isNumber ? "number" : "text", text: cell })) {
        const column = header[i];
        const words = column === undefined || column === "" ? personalPlace() : personalColumn(column);
        found.push(finding(file, "personal-cell", at, words, "personal"));
      } else if (!isNumber) clean.add(cell);
    }
  }
  return found;
}

/**
 * Records → rows with named cells, or what keeps them from being read: the same for a CSV and a sheet. Content that
 * looks personal is never quoted, and silences whatever else is wrong.
 */
export function readGrid<Column extends string>(
  file: string,
  grid: Grid,
  columns: readonly Column[],
): ReadTable<Column> {
  const [head, ...body] = grid.records;
  if (head === undefined) return { findings: [finding(file, "empty", [], EMPTY_FILE)] };
  const header = checkHeader(file, grid, head, columns);
  const personal = [
    ...header.findings.filter((one) => one.severity === "personal"),
    ...personalCells(file, grid, header.names),
  ];
  if (personal.length > 0) return { findings: personal };
  const counts = body
    .filter((record) => record.cells.length !== head.cells.length)
    .map(({ line, cells }) => finding(file, "field-count", [line], fieldCount(cells.length, head.cells.length)));
  if (header.findings.length > 0) return { findings: [...header.findings, ...counts] };
  const { sheet } = grid;
  const letterOf = ([name, i]: readonly [string, number]): [string, string] => [name, sheet?.letters[i] ?? ""];
  const indexes = new Map(header.names.map((name, i) => [name, i]));
  const places: Columns =
    sheet === undefined ? { indexes } : { indexes, letters: new Map([...indexes].map((one) => letterOf(one))) };
  const rows = body
    .filter((record) => record.cells.length === head.cells.length)
    .map((record) => new TableRow<Column>(record, places, sheet));
  return { rows, findings: counts };
}
