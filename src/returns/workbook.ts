/** What a spreadsheet is to a check: types alone, so that whoever checks needs no reader until a spreadsheet comes. */

/** blank: nothing, or only spaces · percent: a number shown with a percent sign, so that two readings are possible. */
export type CellKind = "blank" | "text" | "number" | "percent" | "boolean" | "date" | "error";

export type WorkbookCell = {
  /** 1 = the first row. */
  readonly row: number;
  /** 0 = column A. */
  readonly column: number;
  readonly kind: CellKind;
  /** The text; a number without separators, decimals with a point; a date as its day; an error as it is shown. */
  readonly text: string;
  /** Computed by a formula; `text` is what was last computed. */
  readonly formula: boolean;
  /** Leads to a page, a file or a place when clicked. */
  readonly link: boolean;
};

/** A note or a thread at a cell, "F2". */
export type WorkbookComment = { readonly address: string; readonly text: string };

export type WorkbookSheet = {
  readonly name: string;
  readonly hidden: boolean;
  /** By row, then column; cells that hold nothing are left out, but not formulas whose result is blank. */
  readonly cells: readonly WorkbookCell[];
  /** Merged ranges, "D2:D3". */
  readonly merges: readonly string[];
  /** Rows that are hidden, folded away, filtered out or without height; 1 = first. */
  readonly hiddenRows: readonly number[];
  /** Columns that are hidden, folded away or without width; 0 = A. */
  readonly hiddenColumns: readonly number[];
  readonly comments: readonly WorkbookComment[];
};

export type Workbook = {
  readonly sheets: readonly WorkbookSheet[];
  /** Texts that stand in no cell: defined names, document properties, strings and copies of data left behind. */
  readonly looseTexts: readonly string[];
  /** It fetches from other files or from a server. */
  readonly externalLinks: boolean;
  readonly macros: boolean;
  /** Pictures, drawings, embedded files, pivot tables: nothing that could be searched cell by cell. */
  readonly objects: boolean;
};

/**
 * not-zip: no archive at all · legacy: an old .xls, or a file with a password · other-archive: a ZIP without a
 * workbook · binary: an .xlsb under another name · broken: cut off, damaged or made to deceive ·
 * packed, unpacked, parts, cells: larger than the limit of that name.
 */
export type WorkbookFault =
  | "not-zip"
  | "legacy"
  | "other-archive"
  | "binary"
  | "broken"
  | "packed"
  | "unpacked"
  | "parts"
  | "cells";

export type WorkbookResult = { readonly workbook: Workbook } | { readonly fault: WorkbookFault };

/** Reads the bytes of an .xlsx. Never throws: what cannot be read is a fault. */
export type ReadWorkbook = (bytes: Uint8Array) => WorkbookResult;
