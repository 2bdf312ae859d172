/** What a spreadsheet's cell must not be: what it shows is then not what was typed into it. */
export type CellTrap = "formula" | "date" | "error" | "boolean" | "link" | "percent";

export type SheetCell = {
  /** As a CSV of the sheet would hold it: numbers with a decimal point, without thousands separator. */
  readonly text: string;
  readonly trap?: CellTrap;
  /** It holds a number and not the text of one: zeros at its ends are lost. */
  readonly isNumber?: true;
  /** What else the cell carries, its formula or the address of its link: searched for personal data, never read. */
  readonly also?: string;
};

export type SheetRow = {
  /** 1 = the sheet's first row. */
  readonly line: number;
  /** From column A on; undefined where a cell is empty. */
  readonly cells: readonly (SheetCell | undefined)[];
};

export type Sheet = {
  readonly name: string;
  readonly rows: readonly SheetRow[];
  /** "D2:D3" */
  readonly merged: readonly string[];
  readonly hiddenRows: readonly number[];
  /** "D" */
  readonly hiddenColumns: readonly string[];
  readonly comments: readonly { readonly cell: string; readonly text: string }[];
};

export type Workbook = {
  readonly sheets: readonly Sheet[];
  /** It fetches from other files or from a server. */
  readonly externalLinks: boolean;
  /** Pictures, charts, pivot tables, embedded files: what cannot be searched cell by cell. */
  readonly objects: boolean;
  /** Texts in no cell: names, properties, strings and copies of data left behind. Searched, never read. */
  readonly looseTexts: readonly string[];
};

/**
 * not-xlsx: no archive of a workbook · locked: encrypted or an old .xls · macros · too-large: packed, unpacked, in
 * number of parts or of cells · broken: an archive or a workbook that cannot be read.
 */
export type WorkbookFault = "not-xlsx" | "locked" | "macros" | "too-large" | "broken";

/** Bytes → a workbook, or why there is none. Never throws. */
export type ReadWorkbook = (bytes: Uint8Array) => { readonly workbook: Workbook } | { readonly fault: WorkbookFault };

/** 0 → "A", 26 → "AA". */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return `${rest === 0 ? "" : columnLetters(rest - 1)}${String.fromCharCode(65 + (index % 26))}`;
}
