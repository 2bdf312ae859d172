import { decodeText } from "../../returns/decode-text.ts";
import { extensionOf, type NamedReturn, readFileName } from "../../returns/file-name.ts";
import { parseCsv } from "../../returns/parse-csv.ts";
import { senderRegion } from "../../returns/sender.ts";
import { separatorOf } from "../../returns/separator.ts";
import type { SourceFile } from "../../returns/types.ts";
import { writeCsv } from "../../returns/write-csv.ts";

/** Whether a file gathers many returns under a name of its own (riwayat_2026-T4.csv). */
export function gathersMany(path: string): boolean {
  return path.startsWith("laporan/") && "many" in readFileName(path);
}

/**
 * A CSV of many returns without those that are sent again: their new file takes their place. Undefined where it holds
 * none of them, or is no CSV that could be read.
 */
export function liftReturns(source: SourceFile, returns: readonly NamedReturn[]): SourceFile | undefined {
  if (!gathersMany(source.path) || extensionOf(source.path) !== ".csv") return undefined;
  const decoded = decodeText(source.bytes);
  if (!("text" in decoded)) return undefined;
  const separator = separatorOf(decoded.text);
  if (separator === "both" || separator === "none") return undefined;
  const [head, ...body] = parseCsv(decoded.text, separator).records;
  if (head === undefined) return undefined;
  const column = (name: string) => head.cells.findIndex((cell) => cell.trim() === name);
  const [week, agency, region] = [column("minggu"), column("instansi"), column("kode_wilayah")];
  const sent = new Set(returns.map((one) => `${one.week}|${one.agency}|${one.region}`));
  const kept = body.filter(({ cells }) => {
    const cell = (i: number) => cells[i]?.trim() ?? "";
    const key = cell(agency) as NamedReturn["agency"];
    return !sent.has(`${cell(week)}|${key}|${senderRegion(key, cell(region))}`);
  });
  if (kept.length === body.length) return undefined;
  const text = writeCsv([head.cells, ...kept.map((record) => record.cells)], separator);
  return { path: source.path, bytes: new TextEncoder().encode(text) };
}
