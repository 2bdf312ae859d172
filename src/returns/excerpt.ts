import { decodeText } from "./decode-text.ts";
import { extensionOf } from "./file-name.ts";
import { GUIDE_SHEET, REPORT_SHEET } from "./messages-sheet.ts";
import { parseCsv } from "./parse-csv.ts";
import { looksPersonal } from "./personal-data.ts";
import { separatorOf } from "./separator.ts";
import type { Finding, SourceFile } from "./types.ts";
import { columnLetters, type ReadWorkbook, type SheetCell } from "./workbook.ts";

export type ExcerptCell = { readonly text: string; readonly marked: boolean };

/** A line of the sheet, or where lines were left out. */
export type ExcerptLine =
  | { readonly line: number; readonly marked: boolean; readonly cells: readonly ExcerptCell[] }
  | "gap";

/** The part of a file that its findings are about, as its sender sees it. */
export type Excerpt = {
  /** Letters in a spreadsheet, none in a CSV; the name as the header has it. */
  readonly columns: readonly { readonly letters?: string; readonly name: string }[];
  readonly lines: readonly ExcerptLine[];
};

/** Enough to recognise a row by. */
const ALWAYS = ["indikator", "kode_wilayah", "pilah", "pembilang", "penyebut"];
const MOST_LINES = 40;

type Row = { readonly line: number; readonly cells: readonly string[] };

/**
 * The lines that findings name, each with the one before it, and the columns to recognise them by. Undefined where
 * nothing can be shown: an unreadable file, findings about the whole file, or anything that looks personal.
 */
export function excerptOf(
  source: SourceFile,
  findings: readonly Finding[],
  readWorkbook: ReadWorkbook | undefined,
): Excerpt | undefined {
  if (findings.some((one) => one.severity === "personal")) return undefined;
  const wanted = new Set(findings.flatMap((one) => one.lines));
  const rows = rowsOf(source, readWorkbook);
  const head = rows.find((row) => row.cells.some((cell) => cell !== ""));
  if (head === undefined || wanted.size === 0) return undefined;
  const sheet = extensionOf(source.path) === ".xlsx";
  const named = new Set([...ALWAYS, ...findings.flatMap((one) => one.columns ?? [])]);
  const chosen = head.cells.flatMap((name, i) => (named.has(name) ? [i] : []));
  const addressed = new Set(findings.flatMap((one) => one.cells ?? []));
  const at = new Set(
    findings.flatMap((one) => one.lines.flatMap((line) => (one.columns ?? []).map((c) => `${line} ${c}`))),
  );
  const whole = new Set(findings.filter((one) => one.columns === undefined).flatMap((one) => one.lines));
  const lines: ExcerptLine[] = [];
  let last = head.line;
  for (const [i, row] of rows.entries()) {
    const next = rows[i + 1]?.line;
    if (row.line <= head.line || !(wanted.has(row.line) || (next !== undefined && wanted.has(next)))) continue;
    if (lines.length >= MOST_LINES) break;
    if (row.line > last + 1) lines.push("gap");
    last = row.line;
    lines.push({
      line: row.line,
      marked: whole.has(row.line),
      cells: chosen.map((c) => ({
        text: row.cells[c] ?? "",
        marked: at.has(`${row.line} ${head.cells[c]}`) || addressed.has(`${columnLetters(c)}${row.line}`),
      })),
    });
  }
  const columns = chosen.map((c) => ({ ...(sheet ? { letters: columnLetters(c) } : {}), name: head.cells[c] ?? "" }));
  return lines.length === 0 ? undefined : { columns, lines };
}

/** What a cell shows: a formula as it was typed, so that its sender finds it again. */
function shownText(cell: SheetCell | undefined): string {
  if (cell === undefined) return "";
  const text = cell.trap === "formula" ? `=${cell.also ?? ""}` : cell.text.trim();
  return looksPersonal(text) ? "…" : text;
}

/** Lines below the header that hold anything. */
export function countRows(source: SourceFile, readWorkbook: ReadWorkbook | undefined): number {
  const filled = rowsOf(source, readWorkbook).filter((row) => row.cells.some((cell) => cell !== ""));
  return Math.max(0, filled.length - 1);
}

function rowsOf(source: SourceFile, readWorkbook: ReadWorkbook | undefined): Row[] {
  if (extensionOf(source.path) === ".xlsx") {
    const read = readWorkbook?.(source.bytes);
    if (read === undefined || "fault" in read) return [];
    const { sheets } = read.workbook;
    const sheet = sheets.find((one) => one.name === REPORT_SHEET) ?? sheets.find((one) => one.name !== GUIDE_SHEET);
    return (sheet?.rows ?? []).map(({ line, cells }) => ({ line, cells: cells.map(shownText) }));
  }
  const decoded = decodeText(source.bytes);
  if (!("text" in decoded)) return [];
  const separator = separatorOf(decoded.text);
  if (separator === "both" || separator === "none") return [];
  return parseCsv(decoded.text, separator).records.map(({ line, cells }) => ({
    line,
    cells: cells.map((cell) => shownText({ text: cell })),
  }));
}
