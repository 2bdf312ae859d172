import * as xlsx from "@e965/xlsx";

/** A cell as a test writes it: text, a number, or anything the library knows ({ t: "n", f: "SUM(F3:F4)", v: 3 }). */
export type Given = string | number | undefined | xlsx.CellObject;

export type GivenSheet = {
  readonly name?: string;
  readonly rows: readonly (readonly Given[])[];
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly hidden?: boolean;
};

function cellOf(given: Exclude<Given, undefined>): xlsx.CellObject {
  if (typeof given === "string") return { t: "s", v: given };
  return typeof given === "number" ? { t: "n", v: given } : given;
}

function sheetOf({ rows, merges = [], hiddenRows = [], hiddenColumns = [] }: GivenSheet): xlsx.WorkSheet {
  const sheet: xlsx.WorkSheet = {};
  rows.forEach((row, r) => {
    row.forEach((given, c) => {
      if (given !== undefined) sheet[xlsx.utils.encode_cell({ r, c })] = cellOf(given);
    });
  });
  const width = Math.max(...rows.map((row) => row.length), 1);
  sheet["!ref"] = xlsx.utils.encode_range({ s: { r: 0, c: 0 }, e: { r: Math.max(rows.length - 1, 0), c: width - 1 } });
  sheet["!merges"] = merges.map((range) => xlsx.utils.decode_range(range));
  const marked = (indexes: readonly number[]) =>
    Array.from({ length: Math.max(0, ...indexes) + 1 }, (_, i) => (indexes.includes(i) ? { hidden: true } : {}));
  if (hiddenRows.length > 0) sheet["!rows"] = marked(hiddenRows);
  if (hiddenColumns.length > 0) sheet["!cols"] = marked(hiddenColumns);
  return sheet;
}

/** The bytes of a workbook, as an office would save it. */
export function workbookBytes(...sheets: readonly GivenSheet[]): Uint8Array {
  const book = xlsx.utils.book_new();
  for (const sheet of sheets) xlsx.utils.book_append_sheet(book, sheetOf(sheet), sheet.name ?? "laporan");
  book.Workbook = { Sheets: sheets.map((sheet) => ({ Hidden: sheet.hidden === true ? 1 : 0 })) };
  return new Uint8Array(xlsx.write(book, { type: "array", bookType: "xlsx", compression: true }) as ArrayBuffer);
}
