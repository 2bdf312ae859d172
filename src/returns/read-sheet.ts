import { REGIONS } from "../domain/region.ts";
import { weekOfDay } from "../domain/week.ts";
import type { Bilingual } from "../indicators/definition.ts";
import { decodeText } from "./decode-text.ts";
import { finding } from "./finding.ts";
import {
  besideTheColumns,
  EXTERNAL_LINKS,
  GUIDE_SHEET,
  hiddenColumn,
  hiddenRow,
  lostZeros,
  mergedCells,
  OBJECTS,
  otherSheets,
  PERSONAL_REMAINS,
  personalCell,
  personalSheet,
  REPORT_SHEET,
  trapped,
  workbookFault,
} from "./messages-sheet.ts";
import { holdsPersonalNumber, isBarePhone, looksPersonal } from "./personal-data.ts";
import { unreadable } from "./read-table.ts";
import { regionCell } from "./region-cell.ts";
import { say } from "./say.ts";
import { type ReadTable, tableOf } from "./table.ts";
import type { Finding, SourceFile } from "./types.ts";
import {
  columnLetters,
  type ReadWorkbook,
  type Sheet,
  type SheetCell,
  type SheetRow,
  type Workbook,
  type WorkbookFault,
} from "./workbook.ts";

/**
 * Bytes of a workbook → rows with named cells, or what keeps them from being read. Whatever shows something else than
 * it holds (formulas, merged and hidden cells, other sheets) is refused where it stands.
 */
export function readSheet<Column extends string>(
  source: SourceFile,
  columns: readonly Column[],
  readWorkbook: ReadWorkbook,
): ReadTable<Column> {
  const file = source.path;
  const read = readWorkbook(source.bytes);
  if ("fault" in read) return { findings: unread(source, read.fault) };
  const { sheets, externalLinks, objects } = read.workbook;
  const sheet = sheets.find((one) => one.name === REPORT_SHEET);
  const frame = frameOf(sheet);
  const personal = personalParts(file, read.workbook, frame);
  const others = sheets.map((one) => one.name).filter((name) => name !== REPORT_SHEET && name !== GUIDE_SHEET);
  const whole = [
    ...(externalLinks ? [finding(file, "external-links", [], EXTERNAL_LINKS)] : []),
    ...(objects ? [finding(file, "objects", [], OBJECTS)] : []),
    ...(others.length > 0 || sheet === undefined
      ? [
          finding(
            file,
            "other-sheets",
            [],
            otherSheets(sheet === undefined ? sheets.map((one) => one.name) : others, sheet !== undefined),
          ),
        ]
      : []),
  ];
  if (sheet === undefined) return { findings: personal.length > 0 ? personal : whole };
  const letters = new Map(frame.names.map((name, i) => [name, columnLetters(frame.from + i)]));
  const table = tableOf(file, recordsOf(sheet, frame), columns);
  const found = [...personal, ...table.findings.filter((one) => one.severity === "personal")];
  if (found.length === 0 && read.workbook.looseTexts.some(holdsPersonalNumber)) {
    found.push(finding(file, "personal-remains", [], PERSONAL_REMAINS, "personal"));
  }
  if (found.length > 0) return { findings: found, letters };
  const findings = [...whole, ...hiddenParts(file, sheet), ...trapsOf(file, sheet, frame), ...table.findings];
  return { ...table, findings, letters };
}

/** A file that only bears a spreadsheet's name may be text: it is searched as a CSV that cannot be read. */
function unread({ path, bytes }: SourceFile, fault: WorkbookFault): readonly Finding[] {
  const refusal = finding(path, `workbook-${fault}`, [], workbookFault(fault));
  if (fault !== "not-xlsx") return [refusal];
  const decoded = decodeText(bytes);
  return unreadable(path, "text" in decoded ? decoded.text : new TextDecoder("latin1").decode(bytes), refusal);
}

/** Where the table stands in its sheet: the header's row, its first column, and its names. */
type Frame = { readonly line: number; readonly from: number; readonly names: readonly string[] };

const filled = (cell: SheetCell | undefined) =>
  cell !== undefined && (cell.trap !== undefined || cell.text.trim() !== "");

function frameOf(sheet: Sheet | undefined): Frame {
  const head = sheet?.rows.find((row) => row.cells.some(filled));
  if (head === undefined) return { line: 0, from: 0, names: [] };
  const from = head.cells.findIndex(filled);
  let to = head.cells.length;
  while (!filled(head.cells[to - 1])) to -= 1;
  return { line: head.line, from, names: head.cells.slice(from, to).map((cell) => cell?.text.trim() ?? "") };
}

function recordsOf(sheet: Sheet, { from, names }: Frame) {
  return sheet.rows.map(({ line, cells }) => ({ line, cells: names.map((_, i) => cells[from + i]?.text ?? "") }));
}

function eachCell(row: SheetRow, visit: (cell: SheetCell, at: string, index: number) => void): void {
  row.cells.forEach((cell, i) => {
    if (cell !== undefined) visit(cell, `${columnLetters(i)}${row.line}`, i);
  });
}

/** Other sheets, cells beside the table, comments, names of sheets, formulas and links are searched as well. */
function personalParts(file: string, workbook: Workbook, { from, names }: Frame): Finding[] {
  const found: Finding[] = [];
  for (const sheet of workbook.sheets) {
    const report = sheet.name === REPORT_SHEET;
    const texts = [sheet.name, ...sheet.comments.map((one) => one.text)];
    for (const row of sheet.rows) {
      eachCell(row, ({ text, isNumber, also = "" }, at, index) => {
        // The cells of the table itself are searched where they have the names of their columns.
        const beside = !report || names[index - from] === undefined;
        const phone = isNumber === true && isBarePhone(text.trim());
        if (!(beside && looksPersonal(text)) && !looksPersonal(also) && !phone) return;
        if (!report) texts.push(phone ? `0${text}` : text, also);
        else {
          const one = finding(file, "personal-cell", [row.line], personalCell(at), "personal");
          found.push({ ...one, cells: [at] });
        }
      });
    }
    if (texts.some(looksPersonal)) found.push(finding(file, "personal-sheet", [], personalSheet(), "personal"));
  }
  return found;
}

function hiddenParts(file: string, sheet: Sheet): Finding[] {
  const line = (cell: string) => Number(/\d+/.exec(cell)?.[0] ?? 0);
  const filledRows = new Set(sheet.rows.filter((row) => row.cells.some(filled)).map((row) => row.line));
  return [
    ...sheet.merged.map((range) => ({
      ...finding(file, "merged", [line(range)], mergedCells(range)),
      cells: [range],
    })),
    // An empty row that is hidden hides nothing.
    ...sheet.hiddenRows
      .filter((row) => filledRows.has(row))
      .map((row) => finding(file, "hidden-row", [row], hiddenRow(row))),
    ...sheet.hiddenColumns
      .filter((letters) =>
        sheet.rows.some((row) => row.cells.some((cell, i) => filled(cell) && columnLetters(i) === letters)),
      )
      .map((letters) => finding(file, "hidden-column", [], hiddenColumn(letters))),
  ];
}

function trapsOf(file: string, sheet: Sheet, { line, from, names }: Frame): Finding[] {
  const found: Finding[] = [];
  for (const row of sheet.rows) {
    eachCell(row, (cell, at, index) => {
      const column = names[index - from];
      if (column === undefined) {
        if (filled(cell) && row.line >= line) {
          found.push({ ...finding(file, "beside", [row.line], besideTheColumns(at)), cells: [at] });
        }
        return;
      }
      const words =
        cell.trap === undefined ? lost(cell, at, column) : trapped(cell.trap, at, column, weekOfDay(cell.text));
      if (words === undefined) return;
      const rule = `cell-${cell.trap ?? "zeros"}`;
      found.push({ ...finding(file, rule, [row.line], words), cells: [at], columns: [column] });
    });
  }
  return found;
}

/** A code or a version with decimals that a spreadsheet keeps as a number: what was typed can no longer be told. */
function lost({ isNumber, text }: SheetCell, at: string, column: string): Bilingual | undefined {
  if (isNumber !== true || !/^\d+\.\d+$/.test(text)) return undefined;
  if (column === "versi") return lostZeros(at, column, text, say("teks", "text"));
  if (column !== "kode_wilayah" || "region" in regionCell(text)) return undefined;
  const codes = REGIONS.map((one) => one.code).join(", ");
  return lostZeros(at, column, text, say(`teks: 36, ${codes}`, `text: 36, ${codes}`));
}
