import { type CellObject, SSF, utils, type WorkSheet } from "@e965/xlsx";
import { columnLetters, type Sheet, type SheetCell, type SheetRow } from "../workbook.ts";

/** Excel shows and keeps fifteen digits; the rest of a computed number is noise. */
const DIGITS = 15;

/** What a list holds, by index. Far fewer than its length where it has a single entry far down. */
function entriesOf<Item>(list: readonly (Item | undefined)[] | undefined): [number, Item][] {
  return Object.entries(list ?? []).flatMap(([i, item]) => (item === undefined ? [] : [[Number(i), item]]));
}

/**
 * A sheet as the library has it, in our own words, and how many cells it takes, blank ones to the left of others
 * included; undefined where that is more than `most`.
 */
export function sheetOf(name: string, sheet: WorkSheet, most: number): { sheet: Sheet; space: number } | undefined {
  const dense: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet["!data"] ?? [];
  const rows: SheetRow[] = [];
  const comments: { cell: string; text: string }[] = [];
  let space = 0;
  for (const [r, line] of entriesOf(dense)) {
    space += line.length;
    if (space > most) return undefined;
    rows.push({ line: r + 1, cells: Array.from(line, (cell) => (cell === undefined ? undefined : cellOf(cell))) });
    for (const [c, cell] of entriesOf(line)) {
      for (const { t = "" } of cell.c ?? []) comments.push({ cell: `${columnLetters(c)}${r + 1}`, text: t });
    }
  }
  const made = {
    name,
    rows,
    merged: (sheet["!merges"] ?? []).map((range) => utils.encode_range(range)),
    hiddenRows: hidden(sheet["!rows"]).map((i) => i + 1),
    hiddenColumns: hidden(sheet["!cols"]).map(columnLetters),
    comments,
  };
  return { sheet: made, space };
}

/** Hidden, or without height, which looks the same. */
function hidden(list: readonly ({ hidden?: boolean | undefined; hpt?: number } | undefined)[] | undefined): number[] {
  return entriesOf(list).flatMap(([i, one]) => (one.hidden === true || one.hpt === 0 ? [i] : []));
}

/** An empty cell that is only coloured is no cell. */
function cellOf(cell: CellObject): SheetCell | undefined {
  if (cell.f !== undefined || cell.F !== undefined) return { text: textOf(cell), trap: "formula", also: cell.f ?? "" };
  if (cell.l !== undefined) {
    return { text: textOf(cell), trap: "link", also: `${cell.l.Target ?? ""} ${cell.l.Tooltip ?? ""}` };
  }
  if (cell.t === "e") return { text: "", trap: "error" };
  if (cell.t === "b") return { text: "", trap: "boolean" };
  if (cell.t === "d" || (cell.t === "n" && SSF.is_date(String(cell.z ?? "")))) {
    return { text: dayOf(cell), trap: "date" };
  }
  if (cell.t === "z" || cell.v === undefined) return undefined;
  if (cell.t !== "n") return { text: textOf(cell) };
  const isPercent = String(cell.z ?? "").includes("%");
  return { text: textOf(cell), isNumber: true, ...(isPercent ? { trap: "percent" } : {}) };
}

function textOf({ v }: CellObject): string {
  if (typeof v === "number") return Number.isSafeInteger(v) ? String(v) : String(Number(v.toPrecision(DIGITS)));
  return String(v ?? "");
}

/** "2026-11-16", for the message; a serial that is no day stays a number. */
function dayOf({ v }: CellObject): string {
  if (v instanceof Date) return Number.isNaN(v.getTime()) ? "" : v.toISOString().slice(0, 10);
  return typeof v === "number" && v >= 1 && v < 2_958_466 ? String(SSF.format("yyyy-mm-dd", v)) : String(v ?? "");
}
