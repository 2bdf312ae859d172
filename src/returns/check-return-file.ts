import type { Week } from "../domain/week.ts";
import { checkRow } from "./check-row.ts";
import { RETURN_COLUMNS } from "./columns.ts";
import type { Claim } from "./duplicates.ts";
import { baseName, extensionOf, readFileName } from "./file-name.ts";
import { finding } from "./finding.ts";
import { otherExtension, unknownPlace } from "./messages-file.ts";
import { otherSpreadsheet } from "./messages-workbook.ts";
import { readSheet } from "./read-sheet.ts";
import { readTable } from "./read-table.ts";
import { senderRegion } from "./sender.ts";
import type { Finding, ReturnRow, SourceFile } from "./types.ts";
import type { ReadWorkbook } from "./workbook.ts";

/** One file of laporan/: its rows, the returns that it holds, and what is wrong with it. */
export type ReturnFile = {
  readonly rows: readonly ReturnRow[];
  /** The returns that could be told, from the rows or (nil reports, refused files) from the name. */
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
};

const OTHER_SPREADSHEETS = [".xlsm", ".xlsb", ".xls", ".xltx", ".xltm", ".ods"];

/** Left behind by systems and open spreadsheets; nobody sends them. */
function isLeftover(path: string): boolean {
  return /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/i.test(baseName(path));
}

function claimsOf(rows: readonly ReturnRow[]): Claim[] {
  const seen = new Map<string, Claim>();
  for (const first of rows) {
    const { file, week, agency } = first;
    const sender = senderRegion(agency, first.region);
    const key = `${week}|${agency}|${sender}`;
    if (!seen.has(key)) seen.set(key, { file, first, week, agency, region: sender });
  }
  return [...seen.values()];
}

/** The running week, and the reader of spreadsheets where the caller has one. */
export type ReturnFileContext = { readonly latest: Week; readonly readWorkbook?: ReadWorkbook | undefined };

/** Reads and checks one file of laporan/ by itself. Throws where an .xlsx comes without a reader: a fault of the caller. */
export function checkReturnFile(source: SourceFile, { latest, readWorkbook }: ReturnFileContext): ReturnFile {
  const file = source.path;
  if (isLeftover(file)) {
    return { rows: [], claims: [], findings: [finding(file, "unknown-file", [], unknownPlace(), "warning")] };
  }
  const name = readFileName(file);
  const named = "named" in name ? name.named : undefined;
  const byName: readonly Claim[] = named === undefined ? [] : [{ ...named, file }];
  const extension = extensionOf(file);
  if (extension !== ".csv" && extension !== ".xlsx") {
    const words = OTHER_SPREADSHEETS.includes(extension) ? otherSpreadsheet(extension) : otherExtension(extension);
    return { rows: [], claims: byName, findings: [finding(file, "extension", [], words)] };
  }
  if (extension === ".xlsx" && readWorkbook === undefined) {
    throw new Error(`${file}: checkFolder needs readWorkbook to read an .xlsx`);
  }
  const findings: Finding[] = "message" in name ? [finding(file, "file-name", [], name.message)] : [];
  const table =
    extension === ".xlsx" && readWorkbook !== undefined
      ? readSheet(source, RETURN_COLUMNS, readWorkbook)
      : readTable(source, RETURN_COLUMNS);
  findings.push(...table.findings);
  if (findings.some((one) => one.severity === "personal")) {
    return { rows: [], claims: byName, findings: findings.filter((one) => one.severity === "personal") };
  }
  const rows = (table.rows ?? []).flatMap((row) => checkRow(row, { file, latest, named }, findings) ?? []);
  // A name that the rows contradict is no second return: the rows say so already.
  return { rows, claims: named === undefined ? claimsOf(rows) : byName.map((one) => withFirst(one, rows)), findings };
}

function withFirst(claim: Claim, rows: readonly ReturnRow[]): Claim {
  const first = rows[0];
  return first === undefined ? claim : { ...claim, first };
}
