import type { Bilingual } from "../indicators/definition.ts";
import type { ITEM_COLUMNS } from "./columns.ts";
import { textFault } from "./free-text.ts";
import { indicatorCell } from "./indicator-cell.ts";
import { regionCell } from "./region-cell.ts";
import { RowFaults, refuseTwice, type TableContext } from "./row-faults.ts";
import { CORRECT, holds, message, say } from "./say.ts";
import { senderCodeFault } from "./sender.ts";
import type { TableRow } from "./table.ts";
import { dayFault, wordFault } from "./table-cells.ts";
import type { MeetingItem } from "./types.ts";
import { weekCell } from "./week-cell.ts";

type Column = (typeof ITEM_COLUMNS)[number];

const KINDS: readonly MeetingItem["kind"][] = ["tindakan", "keputusan"];
const STATES: readonly MeetingItem["state"][] = ["berjalan", "selesai", "batal"];
const LONGEST_TEXT = 120;

function idFault(id: string): Bilingual | undefined {
  if (/^[A-Za-z0-9][A-Za-z0-9-]{0,19}$/.test(id)) return undefined;
  const expected = say("huruf, angka dan tanda hubung (R2026-W47-1)", "letters, digits and hyphens (R2026-W47-1)");
  return message(holds("id", id), expected, CORRECT);
}

/** A closed item has its day, an open one has none; a cancelled one may have either. */
function closedFault(state: string, closed: string): Bilingual | undefined {
  if (closed !== "" && dayFault("selesai_pada", closed) !== undefined) return dayFault("selesai_pada", closed);
  const found = holds("selesai_pada", closed);
  if (state === "selesai" && closed === "") {
    return message(found, say('tanggal untuk status "selesai"', 'a date for status "selesai"'), CORRECT);
  }
  if (state === "berjalan" && closed !== "") {
    return message(found, say('kosong untuk status "berjalan"', 'blank for status "berjalan"'), CORRECT);
  }
  return undefined;
}

/** butir.csv: meeting items. */
export function checkItems(rows: readonly TableRow<Column>[], context: TableContext): MeetingItem[] {
  const read = rows.flatMap((source): { line: number; row: MeetingItem }[] => {
    const { line } = source;
    const cell = (column: Column) => source.cell(column);
    const faults = new RowFaults(context, line);
    const week = weekCell(cell("minggu"), context.latest);
    const indicator = indicatorCell(cell("indikator"));
    const region = regionCell(cell("kode_wilayah"));
    const kind = KINDS.find((one) => one === cell("jenis"));
    const state = STATES.find((one) => one === cell("status"));
    faults.note("id", idFault(cell("id")));
    if ("message" in week) faults.note("week", week.message);
    faults.note("kind", wordFault("jenis", cell("jenis"), KINDS));
    if ("message" in indicator) faults.note("indicator", indicator.message);
    if ("message" in region) faults.note("region", region.message);
    faults.note("owner", senderCodeFault("penanggung_jawab", cell("penanggung_jawab")));
    faults.note("text", textFault(cell("uraian"), LONGEST_TEXT));
    faults.note("due", dayFault("tenggat", cell("tenggat")));
    faults.note("state", wordFault("status", cell("status"), STATES));
    faults.note("closed", closedFault(cell("status"), cell("selesai_pada")));
    if (faults.any || "message" in week || "message" in indicator || "message" in region) return [];
    if (kind === undefined || state === undefined) return [];
    const closed = cell("selesai_pada");
    const row: MeetingItem = {
      id: cell("id"),
      week: week.week,
      kind,
      indicator: indicator.definition.key,
      region: region.region,
      owner: cell("penanggung_jawab"),
      text: cell("uraian"),
      due: cell("tenggat"),
      state,
      ...(closed === "" ? {} : { closed }),
    };
    return [{ line, row }];
  });
  refuseTwice(
    context,
    rows.map((source) => ({ line: source.line, row: source.cell("id") })),
    (id) => id,
    (id) => id,
  );
  return read.map(({ row }) => row);
}
