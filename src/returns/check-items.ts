import { unguarded } from "./formula-guard.ts";
import { type ItemColumn, readItem } from "./item-cells.ts";
import { RowFaults, refuseTwice, type TableContext } from "./row-faults.ts";
import type { TableRow } from "./table.ts";
import type { MeetingItem } from "./types.ts";

/** butir.csv: meeting items. */
export function checkItems(rows: readonly TableRow<ItemColumn>[], context: TableContext): MeetingItem[] {
  const items = rows.flatMap((source): MeetingItem[] => {
    // A text that a spreadsheet would have run stands behind an apostrophe.
    const cell = (column: ItemColumn) => (column === "uraian" ? unguarded(source.cell(column)) : source.cell(column));
    const read = readItem(cell, context);
    if ("item" in read) return [read.item];
    const faults = new RowFaults(context, source.line);
    for (const { rule, message } of read.faults) faults.note(rule, message);
    return [];
  });
  refuseTwice(
    context,
    rows.map((source) => ({ line: source.line, row: source.cell("id") })),
    (id) => id,
    (id) => id,
  );
  return items;
}
