import type { RowCell } from "../rows/row-cell.ts";

/** How a cell of words looks. words: stands where a number would · line: flows over its empty neighbours. */
export type TextLook =
  | "title"
  | "strong"
  | "head"
  | "headRight"
  | "plain"
  | "right"
  | "words"
  | "term"
  | "wrapped"
  | "line";

/** A cell of a sheet: a number or words of the data, or a text with a look of its own. */
export type SheetCell = RowCell | { readonly kind: "look"; readonly text: string; readonly look: TextLook };

/** A sheet before it is written; nothing in it is ever a formula, merged or hidden. */
export type Sheet = {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  /** In characters, one a column. */
  readonly widths: readonly number[];
  /** How many rows stay while the others are scrolled. */
  readonly sticky?: number;
  /** Every column of the table that begins in the first row can be filtered. */
  readonly filter?: true;
};

export const look = (text: string, of: TextLook): SheetCell => ({ kind: "look", text, look: of });
