import type { Status } from "../../domain/cell.ts";
import type { Mark } from "./figure-words.ts";

/** A figure as a table: the same rows in words, for those who do not see the picture, and for copying. */
export type TableCell = { readonly text: string; readonly mark?: Mark; readonly status?: Status };
export type TableView = {
  readonly caption: string;
  /** The first column heads the rows; numbers stand at the right; what is `whole` is never broken into lines. */
  readonly columns: readonly {
    readonly key: string;
    readonly name: string;
    readonly right?: true;
    readonly whole?: true;
  }[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly TableCell[] }[];
};
