import type { ReturnColumn } from "./columns.ts";

/** Where in a file: lines (rows of a sheet), and in a spreadsheet the cells that are meant. */
export type Place = { readonly lines: readonly number[]; readonly cells?: readonly string[] };

/** Column name → its letter in the sheet. */
export type Letters = ReadonlyMap<string, string>;

/** A row of a table; `letters` where the table is a sheet. */
export type Located = { readonly line: number; readonly letters?: Letters };

/** One row of a file: its line and, in a sheet, the cells of those columns. */
export function placeOf({ line, letters }: Located, ...columns: readonly ReturnColumn[]): Place {
  const cells = columns.flatMap((column) => {
    const letter = letters?.get(column);
    return letter === undefined ? [] : [`${letter}${line}`];
  });
  return cells.length === 0 ? { lines: [line] } : { lines: [line], cells };
}

/** Several places of one file as one, from the top down. */
export function together(places: readonly Place[]): Place {
  const sorted = [...places].sort((a, b) => (a.lines[0] ?? 0) - (b.lines[0] ?? 0));
  const cells = [...new Set(sorted.flatMap((place) => place.cells ?? []))];
  const lines = [...new Set(sorted.flatMap((place) => place.lines))];
  return cells.length === 0 ? { lines } : { lines, cells };
}
