import { checkHeader } from "./check-header.ts";
import { finding } from "./finding.ts";
import { EMPTY_FILE, fieldCount, personalColumn, personalPlace } from "./messages-file.ts";
import { MOST_FINDINGS } from "./most-findings.ts";
import type { CsvRecord } from "./parse-csv.ts";
import { looksPersonal } from "./personal-data.ts";
import type { Finding } from "./types.ts";

/** A record whose cells are found by the name of their column. */
export class TableRow<Column extends string> {
  readonly line: number;
  readonly #cells: readonly string[];
  readonly #places: ReadonlyMap<string, number>;

  constructor(record: CsvRecord, places: ReadonlyMap<string, number>) {
    this.line = record.line;
    this.#cells = record.cells;
    this.#places = places;
  }

  /** The text of a cell without outer space. */
  cell(column: Column): string {
    return this.#cells[this.#places.get(column) ?? -1]?.trim() ?? "";
  }
}

/** A table that was read; `rows` is absent where nothing of it can be used. */
export type ReadTable<Column extends string> = {
  readonly rows?: readonly TableRow<Column>[];
  readonly findings: readonly Finding[];
  /** Of a spreadsheet: the letters of each column. */
  readonly letters?: ReadonlyMap<string, string>;
};

function isBlank(record: CsvRecord): boolean {
  return record.cells.every((cell) => cell.trim() === "");
}

function personalCells(file: string, header: readonly string[], records: readonly CsvRecord[]): Finding[] {
  // Cells repeat: each text is searched once.
  const clean = new Set<string>();
  const found: Finding[] = [];
  for (const { line, cells } of records) {
    for (const [i, cell] of cells.entries()) {
      if (cell.length < 9 || clean.has(cell)) continue;
      if (looksPersonal(cell)) {
        const column = header[i];
        const words = column === undefined ? personalPlace() : personalColumn(column);
        const place = column === undefined ? {} : { columns: [column] };
        if (found.length === MOST_FINDINGS) return found;
        found.push({ ...finding(file, "personal-cell", [line], words, "personal"), ...place });
      } else clean.add(cell);
    }
  }
  return found;
}

/**
 * Records → rows with named cells, or what keeps them from being read. The first that is not blank is the header.
 * Content that looks personal is never quoted.
 */
export function tableOf<Column extends string>(
  file: string,
  records: readonly CsvRecord[],
  columns: readonly Column[],
): ReadTable<Column> {
  const [head, ...body] = records.filter((record) => !isBlank(record));
  if (head === undefined) return { findings: [finding(file, "empty", [], EMPTY_FILE)] };
  const header = checkHeader(file, head, columns);
  const personal = [
    ...header.findings.filter((one) => one.severity === "personal"),
    ...personalCells(file, header.names, body),
  ];
  if (personal.length > 0) return { findings: personal };
  const counts = body
    .filter((record) => record.cells.length !== head.cells.length)
    .map(({ line, cells }) => finding(file, "field-count", [line], fieldCount(cells.length, head.cells.length)));
  if (header.findings.length > 0) return { findings: [...header.findings, ...counts] };
  const places = new Map(header.names.map((name, i) => [name, i]));
  const rows = body
    .filter((record) => record.cells.length === head.cells.length)
    .map((record) => new TableRow<Column>(record, places));
  return { rows, findings: counts };
}
