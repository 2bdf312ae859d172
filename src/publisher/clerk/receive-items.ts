import { existsSync, lstatSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { checkFolder } from "../../returns/check-folder.ts";
import { ITEM_COLUMNS } from "../../returns/columns.ts";
import { decodeText } from "../../returns/decode-text.ts";
import { finding, rejects } from "../../returns/finding.ts";
import { parseCsv } from "../../returns/parse-csv.ts";
import { separatorOf } from "../../returns/separator.ts";
import type { Finding, SourceFile } from "../../returns/types.ts";
import { appendAudit } from "../audit-log.ts";
import { sha256 } from "../hash.ts";
import { keepFiles } from "../received-files.ts";
import { writeWhole } from "../write-whole.ts";
import type { Desk, Receiving } from "./filing.ts";
import { ITEMS, type ItemChange, mergeItems } from "./items-table.ts";
import { ITEMS_BROKEN, ITEMS_ELSEWHERE } from "./receive-words.ts";

/** Whether a file that was sent holds meeting items: its name or its header says so ("butir (1).csv"). */
export function isItemsFile(name: string): boolean {
  if (!/\.csv$/i.test(name) || !existsSync(name) || !lstatSync(name).isFile()) return false;
  if (/^butir\b/i.test(basename(name))) return true;
  const decoded = decodeText(readFileSync(name));
  if (!("text" in decoded)) return false;
  const separator = separatorOf(decoded.text);
  if (separator === "both" || separator === "none") return false;
  const [head] = parseCsv(decoded.text, separator).records;
  const columns = new Set(head?.cells.map((cell) => cell.trim()));
  return ITEM_COLUMNS.every((column) => columns.has(column));
}

/**
 * Takes the items of a meeting into the folder's butir.csv: whole or not at all. An id that is there is updated, a new
 * one is added, nothing is taken out; the table as it was and the file that was sent are kept by their hashes. `there`
 * are the folder's files as they could be read.
 */
export function receiveItems(desk: Desk, name: string, there: readonly SourceFile[]): Receiving {
  const { disk, folder, state, now } = desk;
  const refuse = (findings: readonly Finding[]): Receiving => ({ name, kind: "refused", findings, receipts: [] });
  const sent: SourceFile = { path: ITEMS, bytes: new Uint8Array(readFileSync(name)) };
  const read = checkFolder([sent], { now });
  if (read.findings.some(rejects)) return refuse(read.findings.filter(rejects));
  const path = join(folder, ITEMS);
  if (disk.list(folder).includes(ITEMS) && !there.some((file) => file.path === ITEMS)) {
    return refuse([finding(ITEMS, "items-elsewhere", [], ITEMS_ELSEWHERE)]);
  }
  // Not the list's bytes: an earlier file of this very call may have been taken into the table.
  const bytes = disk.read(path);
  const old = bytes === undefined ? undefined : { path: ITEMS, bytes: new Uint8Array(bytes) };
  const table = old === undefined ? undefined : checkFolder([old], { now });
  if (table?.findings.some(rejects) === true) {
    return refuse([finding(ITEMS, "items-broken", [], ITEMS_BROKEN), ...table.findings.filter(rejects)]);
  }
  const merged =
    old === undefined
      ? { bytes: sent.bytes, added: read.items.map((item) => item.id), updated: [] }
      : mergeItems(old.bytes, table?.items ?? [], read.items);
  const { added, updated } = merged;
  const result = { name, path: ITEMS, findings: read.findings, receipts: [], items: { added, updated } };
  if (old !== undefined && added.length + updated.length === 0) return { ...result, kind: "unchanged" };
  keepFiles(disk, state, "files", [...(old === undefined ? [] : [old]), sent]);
  writeWhole(disk, path, merged.bytes);
  const items = { added, updated: Object.fromEntries(updated.map((change) => [change.id, logged(change)])) };
  const files = { [ITEMS]: sha256(merged.bytes) };
  const resent = old === undefined ? [] : [ITEMS];
  appendAudit(disk, state, { command: "receive", outcome: "received", files, resent, items }, now);
  return { ...result, kind: "filed" };
}

/** What the log says of a change. Its texts stay out of the log: the files that hold them are kept by hash. */
function logged({ cells }: ItemChange): string[] {
  return cells.map(({ column, from, to }) =>
    column === "uraian" ? column : `${column} ${from || "–"} → ${to || "–"}`,
  );
}
