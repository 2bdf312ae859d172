import type { CellObject, WorkSheet } from "@e965/xlsx";
import { addressOf, positionOf } from "../cell-address.ts";
import type { CellKind, WorkbookCell, WorkbookComment, WorkbookSheet } from "../workbook.ts";

const ERRORS = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
]);

/** Of a number: all digits of a whole one, and no more of a fraction than a spreadsheet shows. */
function plain(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e30) return BigInt(value).toString();
  return String(Number(value.toPrecision(15)));
}

function day(value: Date): string {
  return Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10);
}

function contentOf({ t, v, z }: CellObject): { readonly kind: CellKind; readonly text: string } {
  if (t === "e") return { kind: "error", text: ERRORS.get(Number(v)) ?? "#?" };
  if (v instanceof Date) return { kind: "date", text: day(v) };
  if (typeof v === "boolean") return { kind: "boolean", text: v ? "TRUE" : "FALSE" };
  if (typeof v === "number") {
    return { kind: typeof z === "string" && z.includes("%") ? "percent" : "number", text: plain(v) };
  }
  const text = v ?? "";
  return text.trim() === "" ? { kind: "blank", text: "" } : { kind: "text", text };
}

/** Hidden, or without height or width, which looks the same. */
function isGone(one: { hidden?: boolean; hpt?: number } | undefined): boolean {
  return one?.hidden === true || one?.hpt === 0;
}

function indexesGone(all: readonly ({ hidden?: boolean; hpt?: number } | undefined)[] | undefined): number[] {
  const gone: number[] = [];
  // Sparse where rows far below have a height of their own: only those that are there are visited.
  all?.forEach((one, i) => {
    if (isGone(one)) gone.push(i);
  });
  return gone;
}

/** A sheet as the library has it → as a check needs it. */
export function sheetOf(name: string, sheet: WorkSheet, hidden: boolean): WorkbookSheet {
  const cells: WorkbookCell[] = [];
  const comments: WorkbookComment[] = [];
  for (const [address, cell] of Object.entries(sheet) as [string, CellObject][]) {
    const position = positionOf(address);
    if (position === undefined) continue;
    for (const comment of cell.c ?? []) comments.push({ address, text: comment.t });
    const content = contentOf(cell);
    const formula = cell.f !== undefined;
    // A link without a text says nothing: it is left out with the other blank cells.
    if (content.kind === "blank" && !formula) continue;
    cells.push({ ...position, ...content, formula, link: cell.l !== undefined });
  }
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    name,
    hidden,
    cells,
    merges: (sheet["!merges"] ?? []).map(
      ({ s, e }) => `${addressOf({ row: s.r + 1, column: s.c })}:${addressOf({ row: e.r + 1, column: e.c })}`,
    ),
    hiddenRows: indexesGone(sheet["!rows"]).map((i) => i + 1),
    hiddenColumns: indexesGone(sheet["!cols"]),
    comments,
  };
}
