import type { Week } from "../domain/week.ts";
import { checkRow } from "./check-row.ts";
import { RETURN_COLUMNS } from "./columns.ts";
import type { Claim } from "./duplicates.ts";
import { baseName, extensionOf, readFileName } from "./file-name.ts";
import { finding } from "./finding.ts";
import { otherExtension, unknownPlace, XLSX_NOT_YET } from "./messages-file.ts";
import { readTable } from "./read-table.ts";
import { senderRegion } from "./sender.ts";
import type { Finding, ReturnRow, SourceFile } from "./types.ts";

/** One file of laporan/: its rows, the returns that it holds, and what is wrong with it. */
export type ReturnFile = {
  readonly rows: readonly ReturnRow[];
  /** The returns that could be told, from the rows or (nil reports, refused files) from the name. */
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
};

const SPREADSHEETS = [".xlsx", ".xlsm", ".xlsb", ".xls"];

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

/** Reads and checks one file of laporan/ by itself. */
export function checkReturnFile(source: SourceFile, latest: Week): ReturnFile {
  const file = source.path;
  if (isLeftover(file)) {
    return { rows: [], claims: [], findings: [finding(file, "unknown-file", [], unknownPlace(), "warning")] };
  }
  const name = readFileName(file);
  const named = "named" in name ? name.named : undefined;
  const byName: readonly Claim[] = named === undefined ? [] : [{ ...named, file }];
  const extension = extensionOf(file);
  if (SPREADSHEETS.includes(extension)) {
    return { rows: [], claims: byName, findings: [finding(file, "xlsx", [], XLSX_NOT_YET)] };
  }
  if (extension !== ".csv") {
    return { rows: [], claims: byName, findings: [finding(file, "extension", [], otherExtension(extension))] };
  }
  const findings: Finding[] = "message" in name ? [finding(file, "file-name", [], name.message)] : [];
  const table = readTable(source, RETURN_COLUMNS);
  findings.push(...table.findings);
  if (findings.some((one) => one.severity === "personal")) {
    return { rows: [], claims: byName, findings: findings.filter((one) => one.severity === "personal") };
  }
  const rows = (table.rows ?? []).flatMap((row) => checkRow(row, { file, latest, named }, findings) ?? []);
  // A name that the rows contradict is no second return: the rows say so already.
  return { rows, claims: named === undefined ? claimsOf(rows) : byName.map((one) => withLine(one, rows)), findings };
}

function withLine(claim: Claim, rows: readonly ReturnRow[]): Claim {
  const first = rows[0];
  return first === undefined ? claim : { ...claim, line: first.line };
}
