import * as xlsx from "@e965/xlsx";
import { zipSync } from "fflate";
import { columnLetters, type ReadWorkbook, type Sheet, type SheetCell, type SheetRow } from "../workbook.ts";
import { unpack } from "./unpack.ts";

/** Excel shows and keeps fifteen digits; the rest of a computed number is noise. */
const DIGITS = 15;

/** In the limits and without macros, a workbook as the library reads it, in our own words. Never throws. */
export const readWorkbook: ReadWorkbook = (bytes) => {
  const unpacked = unpack(bytes);
  if ("fault" in unpacked) return unpacked;
  const names = Object.keys(unpacked.parts);
  if (!names.includes("xl/workbook.xml")) return { fault: "not-xlsx" };
  if (names.some((name) => /vbaProject\.bin$|^xl\/macrosheets/i.test(name))) return { fault: "macros" };
  try {
    // The library gets parts that are unpacked already: what a ZIP claims is no longer its business.
    const book = xlsx.read(zipSync({ ...unpacked.parts }, { level: 0 }), {
      type: "array",
      dense: true,
      cellFormula: true,
      cellNF: true,
      cellStyles: true,
      cellHTML: false,
      cellText: false,
    });
    const sheets = book.SheetNames.map((name) => sheetOf(name, book.Sheets[name]));
    return { workbook: { sheets, externalLinks: names.some((name) => name.startsWith("xl/externalLinks/")) } };
  } catch {
    return { fault: "broken" };
  }
};

function sheetOf(name: string, sheet: xlsx.WorkSheet | undefined): Sheet {
  const dense: readonly (readonly (xlsx.CellObject | undefined)[] | undefined)[] = sheet?.["!data"] ?? [];
  const rows: SheetRow[] = [];
  const comments: { cell: string; text: string }[] = [];
  dense.forEach((line, r) => {
    if (line === undefined) return;
    rows.push({ line: r + 1, cells: Array.from(line, (cell) => (cell === undefined ? undefined : cellOf(cell))) });
    line.forEach((cell, c) => {
      for (const { t = "" } of cell?.c ?? []) comments.push({ cell: `${columnLetters(c)}${r + 1}`, text: t });
    });
  });
  const hidden = (list: readonly ({ hidden?: boolean | undefined } | undefined)[] | undefined) =>
    Array.from(list ?? [], (one, i) => (one?.hidden === true ? i : -1)).filter((i) => i >= 0);
  return {
    name,
    rows,
    merged: (sheet?.["!merges"] ?? []).map((range) => xlsx.utils.encode_range(range)),
    hiddenRows: hidden(sheet?.["!rows"]).map((i) => i + 1),
    hiddenColumns: hidden(sheet?.["!cols"]).map(columnLetters),
    comments,
  };
}

/** An empty cell that is only coloured is no cell. */
function cellOf(cell: xlsx.CellObject): SheetCell | undefined {
  if (cell.f !== undefined || cell.F !== undefined) return { text: textOf(cell), trap: "formula", also: cell.f ?? "" };
  if (cell.l !== undefined) {
    return { text: textOf(cell), trap: "link", also: `${cell.l.Target ?? ""} ${cell.l.Tooltip ?? ""}` };
  }
  if (cell.t === "e") return { text: "", trap: "error" };
  if (cell.t === "b") return { text: "", trap: "boolean" };
  if (cell.t === "d" || (cell.t === "n" && xlsx.SSF.is_date(String(cell.z ?? "")))) {
    return { text: dayOf(cell), trap: "date" };
  }
  return cell.t === "z" || cell.v === undefined ? undefined : { text: textOf(cell) };
}

function textOf({ v }: xlsx.CellObject): string {
  if (typeof v === "number") return Number.isSafeInteger(v) ? String(v) : String(Number(v.toPrecision(DIGITS)));
  return String(v ?? "");
}

/** "2026-11-16", for the message; a serial that is no day stays a number. */
function dayOf({ v }: xlsx.CellObject): string {
  if (v instanceof Date) return Number.isNaN(v.getTime()) ? "" : v.toISOString().slice(0, 10);
  return typeof v === "number" && v >= 1 && v < 2_958_466 ? String(xlsx.SSF.format("yyyy-mm-dd", v)) : String(v ?? "");
}
