import { ITEM_COLUMNS } from "../../returns/columns.ts";
import { decodeText, encodingOf } from "../../returns/decode-text.ts";
import type { ItemColumn } from "../../returns/item-cells.ts";
import { parseCsv } from "../../returns/parse-csv.ts";
import { separatorOf } from "../../returns/separator.ts";
import type { MeetingItem } from "../../returns/types.ts";
import { writeCsv } from "../../returns/write-csv.ts";
import { itemCells } from "../../returns/write-items.ts";

export const ITEMS = "butir.csv";

/** What a later file says of an item that was there: each cell that differs, as it was and as it is. */
export type ItemChange = {
  readonly id: string;
  readonly cells: readonly { readonly column: ItemColumn; readonly from: string; readonly to: string }[];
};

/** A table with what a meeting sent. */
export type MergedItems = {
  readonly bytes: Uint8Array;
  readonly added: readonly string[];
  readonly updated: readonly ItemChange[];
};

function changeOf(before: MeetingItem, after: MeetingItem): ItemChange {
  const [from, to] = [itemCells(before), itemCells(after)];
  const cells = ITEM_COLUMNS.filter((column) => from[column] !== to[column]).map((column) => {
    return { column, from: from[column], to: to[column] };
  });
  return { id: after.id, cells };
}

/** The lines of a text, each with the break that ends it. */
function linesOf(text: string): string[] {
  return text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? [];
}

/**
 * butir.csv with the items of a later file: an id that is there takes the later row, a new one goes to the end. Every
 * other byte stays as it is, with the table's own separator, order of columns, line breaks and encoding. Both tables must
 * have passed the check; `there` and `sent` are their items.
 */
export function mergeItems(old: Uint8Array, there: readonly MeetingItem[], sent: readonly MeetingItem[]): MergedItems {
  const decoded = decodeText(old);
  const text = "text" in decoded ? decoded.text : "";
  const separator = separatorOf(text) === "," ? "," : ";";
  const { records } = parseCsv(text, separator);
  const head = records.find((record) => record.cells.some((cell) => cell.trim() !== ""));
  const columns = head?.cells.map((cell) => cell.trim()) ?? [...ITEM_COLUMNS];
  const before = new Map(there.map((item) => [item.id, item]));
  const updated = sent.flatMap((item) => {
    const known = before.get(item.id);
    const change = known === undefined ? undefined : changeOf(known, item);
    return change === undefined || change.cells.length === 0 ? [] : [change];
  });
  const added = sent.filter((item) => !before.has(item.id));
  const lines = linesOf(text);
  const end = /[\r\n]+$/.exec(lines[0] ?? "")?.[0] ?? "\r\n";
  const rowOf = (item: MeetingItem): string => {
    const cells: Readonly<Record<string, string>> = itemCells(item);
    return writeCsv([columns.map((column) => cells[column] ?? "")], separator).replace(/\r\n$/, "");
  };
  const changed = new Map(
    sent.filter((item) => updated.some(({ id }) => id === item.id)).map((item) => [item.id, item]),
  );
  const place = columns.indexOf("id");
  const parts = records.map((record, i) => {
    const own = lines.slice(record.line - 1, (records[i + 1]?.line ?? lines.length + 1) - 1).join("");
    const item = record === head ? undefined : changed.get(record.cells[place]?.trim() ?? "");
    return item === undefined ? own : rowOf(item) + (/[\r\n]+$/.exec(own)?.[0] ?? "");
  });
  const whole = parts.join("");
  const broken = added.length === 0 || /[\r\n]$/.test(whole) ? "" : end;
  const all = whole + broken + added.map((item) => rowOf(item) + end).join("");
  return { bytes: encodedAs(old, all), added: added.map((item) => item.id), updated };
}

/** A text in the encoding of other bytes, with their byte order mark where they have one. */
function encodedAs(old: Uint8Array, text: string): Uint8Array {
  const encoding = encodingOf(old);
  if (encoding === "utf-8") {
    const mark = old[0] === 0xef && old[1] === 0xbb && old[2] === 0xbf ? "\uFEFF" : "";
    return new TextEncoder().encode(mark + text);
  }
  const mark = (old[0] ?? 0) + (old[1] ?? 0) === 0xff + 0xfe ? "\uFEFF" : "";
  const bytes = Buffer.from(mark + text, "utf16le");
  return new Uint8Array(encoding === "utf-16be" ? bytes.swap16() : bytes);
}
