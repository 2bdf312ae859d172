import type { Week } from "../domain/week.ts";
import { checkRow } from "./check-row.ts";
import { RETURN_COLUMNS, type ReturnColumn } from "./columns.ts";
import type { Claim } from "./duplicates.ts";
import { baseName, extensionOf, readFileName } from "./file-name.ts";
import { finding } from "./finding.ts";
import { otherExtension, personalName, unknownPlace } from "./messages-file.ts";
import { looksPersonal } from "./personal-data.ts";
import { readSheet } from "./read-sheet.ts";
import { readTable } from "./read-table.ts";
import { senderRegion } from "./sender.ts";
import type { ReadTable } from "./table.ts";
import type { Finding, ReturnRow, SourceFile } from "./types.ts";
import type { ReadWorkbook } from "./workbook.ts";

/** One file of laporan/: its rows, the returns that it holds, and what is wrong with it. */
export type ReturnFile = {
  readonly file: string;
  readonly rows: readonly ReturnRow[];
  /** The returns that could be told, from the rows or (nil reports, refused files) from the name. */
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
  /** Of a spreadsheet: the letters of each column. */
  readonly letters?: ReadonlyMap<string, string>;
};

/** Left behind by systems and open spreadsheets; nobody sends them. */
function isLeftover(path: string): boolean {
  return /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/i.test(baseName(path));
}

function claimsOf(rows: readonly ReturnRow[]): Claim[] {
  const seen = new Map<string, Claim>();
  for (const { file, line, week, agency, region } of rows) {
    const sender = senderRegion(agency, region);
    const key = `${week}|${agency}|${sender}`;
    if (!seen.has(key)) seen.set(key, { file, line, week, agency, region: sender });
  }
  return [...seen.values()];
}

/** The table of a return, CSV or XLSX by its extension; undefined for any other. */
function tableOf(source: SourceFile, readWorkbook: ReadWorkbook | undefined): ReadTable<ReturnColumn> | undefined {
  const extension = extensionOf(source.path);
  if (extension === ".csv") return readTable(source, RETURN_COLUMNS);
  if (extension !== ".xlsx") return undefined;
  if (readWorkbook === undefined) throw new Error(`no reader of workbooks was given for ${source.path}`);
  return readSheet(source, RETURN_COLUMNS, readWorkbook);
}

/** Reads and checks one file of laporan/ by itself. `readWorkbook` is needed where the file is an .xlsx. */
export function checkReturnFile(source: SourceFile, latest: Week, readWorkbook?: ReadWorkbook): ReturnFile {
  const file = source.path;
  if (isLeftover(file)) {
    return { file, rows: [], claims: [], findings: [finding(file, "unknown-file", [], unknownPlace(), "warning")] };
  }
  if (looksPersonal(baseName(file))) {
    return { file, rows: [], claims: [], findings: [finding(file, "personal-name", [], personalName(), "personal")] };
  }
  const name = readFileName(file);
  const named = "named" in name ? name.named : undefined;
  const byName: readonly Claim[] = named === undefined ? [] : [{ ...named, file }];
  const table = tableOf(source, readWorkbook);
  if (table === undefined) {
    const words = otherExtension(extensionOf(file));
    return { file, rows: [], claims: byName, findings: [finding(file, "extension", [], words)] };
  }
  const letters = table.letters === undefined ? {} : { letters: table.letters };
  const findings: Finding[] = "message" in name ? [finding(file, "file-name", [], name.message)] : [];
  for (const one of table.findings) findings.push(one);
  if (findings.some((one) => one.severity === "personal")) {
    return {
      file,
      rows: [],
      claims: byName,
      findings: findings.filter((one) => one.severity === "personal"),
      ...letters,
    };
  }
  const rows = (table.rows ?? []).flatMap((row) => checkRow(row, { file, latest, named }, findings) ?? []);
  // A name that the rows contradict is no second return: the rows say so already.
  const claims = named === undefined ? claimsOf(rows) : byName.map((one) => withLine(one, rows));
  return { file, rows, claims, findings, ...letters };
}

function withLine(claim: Claim, rows: readonly ReturnRow[]): Claim {
  const first = rows[0];
  return first === undefined ? claim : { ...claim, line: first.line };
}
