import { decodeText } from "./decode-text.ts";
import { finding } from "./finding.ts";
import {
  EMPTY_SHEET,
  EXTERNAL_LINKS,
  HIDDEN_SHEET,
  MACROS,
  NO_SHEET,
  OBJECTS,
  otherSheet,
  SCATTERED,
  sheetNamed,
  workbookFault,
} from "./messages-workbook.ts";
import { type ReadTable, readGrid } from "./read-grid.ts";
import { unreadable } from "./read-table.ts";
import { sheetFaults } from "./sheet-faults.ts";
import { sheetGrid } from "./sheet-grid.ts";
import { personalAround } from "./sheet-personal.ts";
import type { Finding, SourceFile } from "./types.ts";
import type { ReadWorkbook, Workbook, WorkbookSheet } from "./workbook.ts";

/** The sheet that holds the return. */
const MAIN = "laporan";
/** The sheet of instructions that the empty form brings along: searched, and otherwise left alone. */
const INSTRUCTIONS = "petunjuk";

/** The sheet laporan, or the only one there is: it may be checked before it is renamed. */
function mainSheet({ sheets }: Workbook): WorkbookSheet | undefined {
  const others = sheets.filter((sheet) => sheet.name !== INSTRUCTIONS);
  return others.find((sheet) => sheet.name === MAIN) ?? (others.length === 1 ? others[0] : undefined);
}

function workbookFindings(file: string, workbook: Workbook, main: WorkbookSheet | undefined): Finding[] {
  const others = workbook.sheets.filter((sheet) => sheet !== main && sheet.name !== INSTRUCTIONS);
  return [
    ...(workbook.macros ? [finding(file, "macros", [], MACROS)] : []),
    ...(workbook.externalLinks ? [finding(file, "external-links", [], EXTERNAL_LINKS)] : []),
    ...(workbook.objects ? [finding(file, "objects", [], OBJECTS)] : []),
    ...(main === undefined ? [finding(file, "sheet-missing", [], NO_SHEET)] : []),
    ...(main !== undefined && main.name !== MAIN ? [finding(file, "sheet-name", [], sheetNamed(main.name))] : []),
    ...(main?.hidden === true ? [finding(file, "sheet-hidden", [], HIDDEN_SHEET)] : []),
    ...others.map((sheet) => finding(file, "sheet-other", [], otherSheet(sheet.name))),
  ];
}

/** A file that only bears a spreadsheet's name may be text, and is searched as such. */
function notWorkbook({ path, bytes }: SourceFile, refusal: Finding): readonly Finding[] {
  const decoded = decodeText(bytes);
  return unreadable(path, "text" in decoded ? decoded.text : new TextDecoder("latin1").decode(bytes), refusal);
}

/** Bytes of an .xlsx → rows with named cells, or what keeps them from being read. */
export function readSheet<Column extends string>(
  source: SourceFile,
  columns: readonly Column[],
  readWorkbook: ReadWorkbook,
): ReadTable<Column> {
  const file = source.path;
  const result = readWorkbook(source.bytes);
  if ("fault" in result) {
    const refusal = finding(file, `xlsx-${result.fault}`, [], workbookFault(result.fault));
    return { findings: result.fault === "not-zip" ? notWorkbook(source, refusal) : [refusal] };
  }
  const { workbook } = result;
  const main = mainSheet(workbook);
  const personal = personalAround(file, workbook, main);
  if (main === undefined) return { findings: personal.length > 0 ? personal : workbookFindings(file, workbook, main) };
  const faults = sheetFaults(file, main);
  const around = [...personal, ...workbookFindings(file, workbook, main), ...faults.findings];
  const grid = sheetGrid(main, faults.spoilt);
  if (grid === undefined) {
    const hidden = personalAround(file, workbook, undefined);
    return { findings: hidden.length > 0 ? hidden : [...around, finding(file, "xlsx-scattered", [], SCATTERED)] };
  }
  if (grid.records.length === 0) return { findings: [...around, finding(file, "empty", [], EMPTY_SHEET)] };
  const table = readGrid(file, grid, columns);
  return { ...table, findings: [...around, ...table.findings] };
}
