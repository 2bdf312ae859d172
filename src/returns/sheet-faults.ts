import type { Bilingual } from "../indicators/definition.ts";
import { addressOf, columnLetters, positionOf } from "./cell-address.ts";
import { finding } from "./finding.ts";
import {
  booleanIn,
  dateIn,
  decimalIn,
  errorIn,
  formulaIn,
  hiddenColumn,
  hiddenRow,
  linkIn,
  mergedCells,
  percentIn,
} from "./messages-sheet.ts";
import type { Finding } from "./types.ts";
import type { WorkbookCell, WorkbookSheet } from "./workbook.ts";

/** What is wrong with the cells of a sheet, and which of them hold no value for that reason. */
export type SheetFaults = { readonly findings: readonly Finding[]; readonly spoilt: ReadonlySet<string> };

/** More merged ranges than anybody makes by hand are not looked into cell by cell. */
const MERGES = 1_000;

type CellFault = { readonly rule: string; readonly words: (cells: string) => Bilingual };

function faultOf(cell: WorkbookCell, column: string): CellFault | undefined {
  const { kind, text } = cell;
  if (cell.formula) return { rule: "formula", words: formulaIn };
  if (cell.link) return { rule: "link", words: linkIn };
  if (kind === "error") return { rule: "error-value", words: (cells) => errorIn(cells, text) };
  if (kind === "boolean") return { rule: "boolean", words: (cells) => booleanIn(cells, text) };
  if (kind === "percent") return { rule: "percent", words: percentIn };
  if (kind === "date") return { rule: "date", words: (cells) => dateIn(cells, text, column) };
  if (kind === "number" && column === "versi" && !/^\d+$/.test(text)) {
    return { rule: "decimal-text", words: (cells) => decimalIn(cells, column, text) };
  }
  return undefined;
}

/** Neighbours below one another with the same fault are one finding: a column of formulas is pasted as values once. */
function cellFaults(file: string, sheet: WorkbookSheet, spoilt: Set<string>): Finding[] {
  const names = new Map<number, string>();
  const runs: { readonly first: WorkbookCell; last: WorkbookCell; readonly fault: CellFault }[] = [];
  const open = new Map<number, (typeof runs)[number]>();
  const top = sheet.cells[0]?.row;
  for (const cell of sheet.cells) {
    if (cell.row === top) names.set(cell.column, cell.text.trim());
    const fault = faultOf(cell, names.get(cell.column) ?? "");
    if (fault === undefined) continue;
    if (fault.rule !== "link") spoilt.add(addressOf(cell));
    const run = open.get(cell.column);
    const same = run?.fault.rule === fault.rule && (fault.words === run.fault.words || run.first.text === cell.text);
    if (run !== undefined && same && run.last.row === cell.row - 1) run.last = cell;
    else {
      const begun = { first: cell, last: cell, fault };
      open.set(cell.column, begun);
      runs.push(begun);
    }
  }
  return runs.map(({ first, last, fault }) => {
    const cells = first === last ? addressOf(first) : `${addressOf(first)}:${addressOf(last)}`;
    return finding(file, fault.rule, { lines: [first.row], cells: [cells] }, fault.words(cells));
  });
}

function mergeFaults(file: string, sheet: WorkbookSheet, box: Box, spoilt: Set<string>): Finding[] {
  return sheet.merges.flatMap((merge, i) => {
    const [from, to] = merge.split(":").map(positionOf);
    if (from === undefined || to === undefined) return [];
    if (from.row > box.bottom || to.row < box.top || from.column > box.right || to.column < box.left) return [];
    for (let { row } = from; i < MERGES && row <= Math.min(to.row, box.bottom); row += 1) {
      for (let { column } = from; column <= Math.min(to.column, box.right); column += 1) {
        // The first cell has the value, and what is wrong with that is still worth a word.
        if (row !== from.row || column !== from.column) spoilt.add(addressOf({ row, column }));
      }
    }
    return [finding(file, "merged", { lines: [from.row], cells: [merge] }, mergedCells(merge))];
  });
}

type Box = { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };

function boxOf(cells: readonly WorkbookCell[]): Box {
  let [left, right] = [Number.POSITIVE_INFINITY, -1];
  for (const { column } of cells) {
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  return { top: cells[0]?.row ?? 1, bottom: cells.at(-1)?.row ?? 0, left, right };
}

/** Runs of neighbours: [5, 6, 7, 9] → [5, 7], [9, 9]. */
function runsOf(numbers: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}

function hiddenFaults(file: string, sheet: WorkbookSheet, box: Box): Finding[] {
  const rows = sheet.hiddenRows.filter((row) => row >= box.top && row <= box.bottom);
  const columns = sheet.hiddenColumns.filter((column) => column >= box.left && column <= box.right);
  return [
    ...runsOf(rows).map(([from, to]) => {
      const place = { lines: [from], cells: [`${from}:${to}`] };
      return finding(file, "hidden-row", place, hiddenRow(from === to ? `${from}` : `${from}–${to}`));
    }),
    ...runsOf(columns).map(([from, to]) => {
      const [first, last] = [columnLetters(from), columnLetters(to)];
      const place = { lines: [box.top], cells: [`${first}:${last}`] };
      return finding(file, "hidden-column", place, hiddenColumn(from === to ? first : `${first}–${last}`));
    }),
  ];
}

/** All that a sheet may hold and a return may not: what is computed, what is hidden, what could be read in two ways. */
export function sheetFaults(file: string, sheet: WorkbookSheet): SheetFaults {
  const spoilt = new Set<string>();
  const box = boxOf(sheet.cells);
  const findings = [
    ...cellFaults(file, sheet, spoilt),
    ...mergeFaults(file, sheet, box, spoilt),
    ...hiddenFaults(file, sheet, box),
  ];
  return { findings, spoilt };
}
