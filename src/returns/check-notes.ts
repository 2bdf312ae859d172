import type { EVENT_COLUMNS, NOTE_COLUMNS } from "./columns.ts";
import { textFault } from "./free-text.ts";
import { indicatorCell } from "./indicator-cell.ts";
import { regionCell } from "./region-cell.ts";
import { RowFaults, refuseTwice, type TableContext } from "./row-faults.ts";
import { senderCodeFault } from "./sender.ts";
import type { TableRow } from "./table.ts";
import type { Note, PrintedEvent } from "./types.ts";
import { weekCell } from "./week-cell.ts";

type EventColumn = (typeof EVENT_COLUMNS)[number];

const LONGEST_TEXT = 200;

function eventOf(source: TableRow<EventColumn>, context: TableContext, faults: RowFaults): PrintedEvent | undefined {
  const cell = (column: EventColumn) => source.cell(column);
  const week = weekCell(cell("minggu"), context.latest);
  const indicator = indicatorCell(cell("indikator"));
  const region = regionCell(cell("kode_wilayah"));
  if ("message" in week) faults.note("week", week.message);
  if ("message" in indicator) faults.note("indicator", indicator.message);
  if ("message" in region) faults.note("region", region.message);
  faults.note("text", textFault(cell("uraian"), LONGEST_TEXT));
  if ("message" in week || "message" in indicator || "message" in region) return undefined;
  return { week: week.week, indicator: indicator.definition.key, region: region.region, text: cell("uraian") };
}

/** peristiwa.csv: events that trends print; several may fall in one week. */
export function checkEvents(rows: readonly TableRow<EventColumn>[], context: TableContext): PrintedEvent[] {
  return rows.flatMap((row) => {
    const faults = new RowFaults(context, row.line);
    const event = eventOf(row, context, faults);
    return event === undefined || faults.any ? [] : [event];
  });
}

/** catatan.csv: the analyst's notes, at most one a week, indicator and region. */
export function checkNotes(rows: readonly TableRow<(typeof NOTE_COLUMNS)[number]>[], context: TableContext): Note[] {
  const read = rows.flatMap((row): { line: number; row: Note }[] => {
    const faults = new RowFaults(context, row.line);
    const event = eventOf(row, context, faults);
    faults.note("author", senderCodeFault("penulis", row.cell("penulis")));
    return event === undefined || faults.any
      ? []
      : [{ line: row.line, row: { ...event, author: row.cell("penulis") } }];
  });
  const name = (row: Note) => `${row.week} ${row.indicator} ${row.region}`;
  refuseTwice(context, read, name, name);
  return read.map(({ row }) => row);
}
