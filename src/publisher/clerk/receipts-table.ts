import { jakartaTime } from "../../domain/week.ts";
import { RECEIPT_COLUMNS } from "../../returns/columns.ts";
import { decodeText } from "../../returns/decode-text.ts";
import { parseCsv } from "../../returns/parse-csv.ts";
import { separatorOf } from "../../returns/separator.ts";
import type { Receipt } from "../../returns/types.ts";
import { writeCsv } from "../../returns/write-csv.ts";

export const RECEIPTS = "penerimaan.csv";

/**
 * penerimaan.csv with more lines; what it holds stays as it is, in its separator and order of columns. The table must
 * have passed the check.
 */
export function withReceipts(bytes: Uint8Array | undefined, added: readonly Receipt[]): Uint8Array {
  const decoded = bytes === undefined ? undefined : decodeText(bytes);
  const old = decoded !== undefined && "text" in decoded ? decoded.text : "";
  const found = separatorOf(old);
  const separator = found === "," ? "," : ";";
  const header = parseCsv(old, separator).records.find((record) => record.cells.some((cell) => cell.trim() !== ""));
  const columns = header?.cells.map((cell) => cell.trim()) ?? [...RECEIPT_COLUMNS];
  const lines = added.map(({ week, agency, region, received }) => {
    const cells: Readonly<Record<string, string>> = {
      minggu: week,
      instansi: agency,
      kode_wilayah: region,
      diterima: jakartaTime(received),
    };
    return columns.map((column) => cells[column] ?? "");
  });
  const start = header === undefined ? writeCsv([columns], separator) : old;
  const broken = start.endsWith("\n") || start.endsWith("\r") ? "" : "\r\n";
  return new TextEncoder().encode(start + broken + writeCsv(lines, separator));
}
