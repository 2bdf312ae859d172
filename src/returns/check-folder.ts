import { type Week, weekOf } from "../domain/week.ts";
import { checkItems } from "./check-items.ts";
import { checkEvents, checkNotes } from "./check-notes.ts";
import { checkReceipts } from "./check-receipts.ts";
import { checkReturnFile, type ReturnFile } from "./check-return-file.ts";
import { checkTargets } from "./check-targets.ts";
import { EVENT_COLUMNS, ITEM_COLUMNS, NOTE_COLUMNS, RECEIPT_COLUMNS, TARGET_COLUMNS } from "./columns.ts";
import { duplicateReturns, duplicateRows } from "./duplicates.ts";
import { baseName, readFileName } from "./file-name.ts";
import { finding, inCells, inOrder, rejects, withoutEchoes } from "./finding.ts";
import { jumps, newestWeeks, yearToDateFalls } from "./history-rules.ts";
import { personalName, unknownPlace } from "./messages-file.ts";
import { atMost } from "./most-findings.ts";
import { nestedStages } from "./nested-stages.ts";
import { partSums } from "./part-sums.ts";
import { isPersonalName } from "./personal-data.ts";
import { readTable } from "./read-table.ts";
import type { TableContext } from "./row-faults.ts";
import { indexRows, type RowIndex } from "./row-index.ts";
import { sameFigures } from "./same-figures.ts";
import type { TableRow } from "./table.ts";
import type { CheckedFolder, Finding, OptionalTable, ReturnRow, SourceFile } from "./types.ts";
import type { ReadWorkbook } from "./workbook.ts";

export type CheckContext = {
  /** Milliseconds since 1970: the week that runs then is accepted, later ones are refused. */
  readonly now: number;
  /** Files to leave out, by base name or by path within the folder. */
  readonly without?: readonly string[];
  /** For a publication, which leaves the running week out: its figures are asked about once it has closed. */
  readonly publishing?: boolean;
  /** Reads .xlsx returns; the page loads it only where one is given. A folder with an .xlsx and no reader throws. */
  readonly readWorkbook?: ReadWorkbook;
  readonly onProgress?: (done: number, total: number) => void;
};

const TABLES: readonly OptionalTable[] = ["penerimaan.csv", "butir.csv", "catatan.csv", "peristiwa.csv", "target.csv"];

/** Rules over all rows together: once an address, sums of parts, stages, repeated figures, one file a return. */
function acrossRows(files: readonly ReturnFile[], rows: readonly ReturnRow[], index: RowIndex): Finding[] {
  return [
    ...duplicateRows(index),
    ...duplicateReturns(files.flatMap((one) => one.claims)),
    ...partSums(rows, index),
    ...nestedStages(rows, index),
    ...sameFigures(rows, index),
  ];
}

function acrossWeeks(rows: readonly ReturnRow[], index: RowIndex, newest: ReadonlySet<Week>): Finding[] {
  return [...yearToDateFalls(rows, index), ...jumps(rows, index, newest)];
}

/** A table of the folder, checked; nothing of a refused table is used. */
function checkTable<Column extends string, Row>(
  name: OptionalTable,
  columns: readonly Column[],
  check: (rows: readonly TableRow<Column>[], context: TableContext) => Row[],
  given: { readonly files: ReadonlyMap<string, SourceFile>; readonly latest: Week; readonly findings: Finding[] },
): readonly Row[] {
  const source = given.files.get(name);
  if (source === undefined) return [];
  const table = readTable(source, columns);
  const findings = [...table.findings];
  const rows = check(table.rows ?? [], { file: name, latest: given.latest, findings });
  for (const one of atMost(name, findings)) given.findings.push(one);
  return findings.some(rejects) ? [] : rows;
}

/** What the files that were left out are: a table, or the return that its name says. */
function leftOutOf(files: readonly SourceFile[]): CheckedFolder["leftOut"] {
  return {
    tables: TABLES.filter((name) => files.some((source) => source.path === name)),
    returns: files.flatMap(({ path }) => {
      const name = readFileName(path);
      return path.startsWith("laporan/") && "named" in name ? [name.named] : [];
    }),
  };
}

/**
 * Checks a whole folder in one run: every fault of every file, in the order of files and lines. Rows of a file with
 * a refusal or a personal finding are not among the result's rows.
 */
export function checkFolder(files: readonly SourceFile[], context: CheckContext): CheckedFolder {
  const latest = weekOf(context.now);
  const left = new Set(context.without ?? []);
  const isLeft = (source: SourceFile) => left.has(source.path) || left.has(baseName(source.path));
  const sorted = files.filter((source) => !isLeft(source)).sort((a, b) => (a.path < b.path ? -1 : 1));
  const findings: Finding[] = [];
  const returns: ReturnFile[] = [];
  const tables = new Map<string, SourceFile>();
  sorted.forEach((source, i) => {
    if (isPersonalName(source.path)) {
      findings.push(finding(source.path, "personal-name", [], personalName(), "personal"));
    } else if (/^laporan\/[^/]+$/.test(source.path))
      returns.push(checkReturnFile(source, latest, context.readWorkbook));
    else if ((TABLES as readonly string[]).includes(source.path)) tables.set(source.path, source);
    else findings.push(finding(source.path, "unknown-file", [], unknownPlace(), "warning"));
    context.onProgress?.(i + 1, sorted.length);
  });
  const all = returns.flatMap((one) => one.rows);
  const index = indexRows(all);
  // One by one: as arguments of one call a hundred thousand findings would overflow the stack.
  for (const one of returns.flatMap((each) => each.findings).concat(acrossRows(returns, all, index)))
    findings.push(one);
  const given = { files: tables, latest, findings };
  const receipts = checkTable("penerimaan.csv", RECEIPT_COLUMNS, checkReceipts, given);
  const items = checkTable("butir.csv", ITEM_COLUMNS, checkItems, given);
  const notes = checkTable("catatan.csv", NOTE_COLUMNS, checkNotes, given);
  const events = checkTable("peristiwa.csv", EVENT_COLUMNS, checkEvents, given);
  const targets = checkTable("target.csv", TARGET_COLUMNS, checkTargets, given);
  const rejected = new Set(findings.filter(rejects).map((one) => one.file));
  const rows = all.filter((row) => !rejected.has(row.file));
  const newest = newestWeeks(rows, latest, context.publishing !== true);
  for (const one of acrossWeeks(rows, rows.length === all.length ? index : indexRows(rows), newest)) findings.push(one);
  const letters = new Map(returns.flatMap((one) => (one.letters ? [[one.file, one.letters] as const] : [])));
  return {
    rows,
    receipts,
    items,
    notes,
    events,
    targets,
    absent: TABLES.filter((name) => !tables.has(name)),
    findings: withoutEchoes(inOrder(findings).map((one) => inCells(one, letters.get(one.file)))),
    returnsSeen: returns.flatMap((one) =>
      one.claims.map(({ file, week, agency, region }) => ({ file, week, agency, region })),
    ),
    leftOut: leftOutOf(files.filter(isLeft)),
  };
}
