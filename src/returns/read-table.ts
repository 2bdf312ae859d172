import { checkHeader } from "./check-header.ts";
import { decodeText } from "./decode-text.ts";
import { finding } from "./finding.ts";
import {
  brokenQuote,
  EMPTY_FILE,
  fieldCount,
  personalColumn,
  personalPlace,
  separatorUnclear,
} from "./messages-file.ts";
import { type CsvRecord, parseCsv } from "./parse-csv.ts";
import { looksPersonal, personalLines } from "./personal-data.ts";
import { separatorOf } from "./separator.ts";
import type { Finding, SourceFile } from "./types.ts";

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
};

function isBlank(record: CsvRecord): boolean {
  return record.cells.every((cell) => cell.trim() === "");
}

/** A file that cannot be read is still searched: a personal finding wins over a refusal, and silences it. */
function unreadable(file: string, text: string, refusal: Finding): readonly Finding[] {
  const lines = personalLines(text);
  return lines.length > 0
    ? lines.map((line) => finding(file, "personal-cell", [line], personalPlace(), "personal"))
    : [refusal];
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
        found.push(finding(file, "personal-cell", [line], words, "personal"));
      } else clean.add(cell);
    }
  }
  return found;
}

/** Bytes → rows with named cells, or what keeps them from being read. Content that looks personal is never quoted. */
export function readTable<Column extends string>(source: SourceFile, columns: readonly Column[]): ReadTable<Column> {
  const file = source.path;
  const decoded = decodeText(source.bytes);
  if (!("text" in decoded)) {
    const lines = decoded.line === undefined ? [] : [decoded.line];
    const lossy = new TextDecoder("latin1").decode(source.bytes);
    return { findings: unreadable(file, lossy, finding(file, "encoding", lines, decoded.message)) };
  }
  const { text } = decoded;
  if (text.trim() === "") return { findings: [finding(file, "empty", [], EMPTY_FILE)] };
  const separator = separatorOf(text);
  if (separator === "both" || separator === "none") {
    return { findings: unreadable(file, text, finding(file, "separator", [1], separatorUnclear(separator))) };
  }
  const { records, fault } = parseCsv(text, separator);
  if (fault !== undefined) {
    return { findings: unreadable(file, text, finding(file, "quote", [fault.line], brokenQuote(fault.kind))) };
  }
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
