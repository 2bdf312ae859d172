import type { Letters, Place } from "./place.ts";

/** One record of a table: a line of a CSV (where it begins) or a row of a sheet; 1 = first. */
export type TableRecord = { readonly line: number; readonly cells: readonly string[] };

/** What is known of the cells of a sheet and not of those of a CSV. */
export type SheetFacts = {
  /** The letter of each column, by the index of its cells in a record. */
  readonly letters: readonly string[];
  /** Addresses of cells that hold no value that could be used: formulas, errors, dates and the like. */
  readonly spoilt: ReadonlySet<string>;
  /** Addresses of cells that hold a number, not the text of one. */
  readonly numbers: ReadonlySet<string>;
};

/** Records with the header first, blank ones left out; `sheet` where they come from a spreadsheet. */
export type Grid = { readonly records: readonly TableRecord[]; readonly sheet?: SheetFacts };

/** The place of some cells of a record, by index. */
export function placeIn({ sheet }: Grid, { line }: TableRecord, indexes: readonly number[]): Place {
  const letters = indexes.flatMap((i) => sheet?.letters[i] ?? []);
  return letters.length === 0 ? { lines: [line] } : { lines: [line], cells: letters.map((one) => `${one}${line}`) };
}

/** Where the columns of a table stand, by their names. */
export type Columns = { readonly indexes: ReadonlyMap<string, number>; readonly letters?: Letters };

/** A record whose cells are found by the name of their column. */
export class TableRow<Column extends string> {
  readonly line: number;
  readonly letters?: Letters;
  readonly #cells: readonly string[];
  readonly #columns: Columns;
  readonly #sheet: SheetFacts | undefined;

  constructor(record: TableRecord, columns: Columns, sheet?: SheetFacts) {
    this.line = record.line;
    if (columns.letters !== undefined) this.letters = columns.letters;
    this.#cells = record.cells;
    this.#columns = columns;
    this.#sheet = sheet;
  }

  /** The text of a cell without outer space. */
  cell(column: Column): string {
    return this.#cells[this.#columns.indexes.get(column) ?? -1]?.trim() ?? "";
  }

  /** Whether a sheet's cell holds something else than a value; then `cell` is blank or out of date. */
  isSpoilt(column: Column): boolean {
    return this.#sheet?.spoilt.has(this.#address(column)) === true;
  }

  /** Whether a sheet's cell holds a number, so that zeros at its end are lost. */
  isNumber(column: Column): boolean {
    return this.#sheet?.numbers.has(this.#address(column)) === true;
  }

  #address(column: Column): string {
    return `${this.letters?.get(column)}${this.line}`;
  }
}
