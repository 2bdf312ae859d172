import type { Mark } from "./figure-words.ts";

/** A figure as a table: the same rows in words, for those who do not see the picture, and for copying. */
export type TableCell = { readonly text: string; readonly mark?: Mark };
export type TableView = {
  readonly caption: string;
  /** The first column heads the rows; numbers stand at the right. */
  readonly columns: readonly { readonly key: string; readonly name: string; readonly right?: true }[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly TableCell[] }[];
};
