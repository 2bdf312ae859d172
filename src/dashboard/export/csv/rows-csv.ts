import { guarded } from "../../../returns/formula-guard.ts";
import { writeCsv } from "../../../returns/write-csv.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { RowTable } from "../rows/figure-rows.ts";
import type { RowCell } from "../rows/row-cell.ts";

/** Excel takes a CSV for UTF-8 only where it begins with this. */
export const BOM = "\ufeff";

/** As the spreadsheets of each language read it. */
const SIGNS = { id: { separator: ";", point: "," }, en: { separator: ",", point: "." } } as const;

function cellOf(cell: RowCell, point: "," | "."): string {
  return cell.kind === "number" ? String(cell.value).replace(".", point) : guarded(cell.text);
}

/**
 * A table as CSV: UTF-8 with BOM, RFC 4180 with CRLF; ";" and a decimal comma in Indonesian, "," and a point in English.
 * Numbers stay numbers; of texts no spreadsheet runs one as a formula.
 */
export function rowsCsv({ head, rows }: RowTable, locale: Locale): Uint8Array<ArrayBuffer> {
  const { separator, point } = SIGNS[locale];
  const records = [head.map(guarded), ...rows.map((cells) => cells.map((cell) => cellOf(cell, point)))];
  return new TextEncoder().encode(BOM + writeCsv(records, separator));
}
