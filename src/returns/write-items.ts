import { ITEM_COLUMNS } from "./columns.ts";
import { guarded } from "./formula-guard.ts";
import type { ItemColumn } from "./item-cells.ts";
import type { MeetingItem } from "./types.ts";
import { writeCsv } from "./write-csv.ts";

/** The cells of an item as butir.csv holds them; nothing in them runs in a spreadsheet. */
export function itemCells(item: MeetingItem): Readonly<Record<ItemColumn, string>> {
  return {
    id: item.id,
    minggu: item.week,
    jenis: item.kind,
    indikator: item.indicator,
    kode_wilayah: item.region,
    penanggung_jawab: item.owner,
    uraian: guarded(item.text),
    tenggat: item.due,
    status: item.state,
    selesai_pada: item.closed ?? "",
  };
}

/** butir.csv of just these items: UTF-8 with BOM, so that a spreadsheet reads it as it is, and ";" between the cells. */
export function writeItems(items: readonly MeetingItem[]): Uint8Array<ArrayBuffer> {
  const rows = items.map((item) => {
    const cells = itemCells(item);
    return ITEM_COLUMNS.map((column) => cells[column]);
  });
  return new TextEncoder().encode(`\uFEFF${writeCsv([ITEM_COLUMNS, ...rows], ";")}`);
}
