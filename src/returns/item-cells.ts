import type { Week } from "../domain/week.ts";
import type { Bilingual } from "../indicators/definition.ts";
import type { ITEM_COLUMNS } from "./columns.ts";
import { textFault } from "./free-text.ts";
import { indicatorCell } from "./indicator-cell.ts";
import { regionCell } from "./region-cell.ts";
import { both, type Called, CORRECT, holds, message, say } from "./say.ts";
import { senderCodeFault } from "./sender.ts";
import { blankFault, dayFault, wordFault } from "./table-cells.ts";
import type { MeetingItem } from "./types.ts";
import { weekCell } from "./week-cell.ts";

export type ItemColumn = (typeof ITEM_COLUMNS)[number];

/** One thing wrong with one cell of an item; `rule` is its stable name. */
export type ItemFault = { readonly rule: string; readonly column: ItemColumn; readonly message: Bilingual };

const KINDS: readonly MeetingItem["kind"][] = ["tindakan", "keputusan"];
const STATES: readonly MeetingItem["state"][] = ["berjalan", "selesai", "batal"];

/** The most characters of an item's text. */
export const LONGEST_ITEM = 120;

function idFault(name: Called, id: string): Bilingual | undefined {
  if (/^[A-Za-z0-9][A-Za-z0-9-]{0,19}$/.test(id)) return undefined;
  const expected = say("huruf, angka dan tanda hubung (R2026-W47-1)", "letters, digits and hyphens (R2026-W47-1)");
  return message(holds(name, id), expected, CORRECT);
}

/** A closed item has its day, an open one has none; a cancelled one may have either. */
function closedFault(name: Called, state: string, closed: string): Bilingual | undefined {
  const found = holds(name, closed);
  if (closed !== "" && dayFault(name, closed) !== undefined) return dayFault(name, closed);
  if (state === "selesai" && closed === "") {
    return message(found, say('tanggal untuk status "selesai"', 'a date for status "selesai"'), CORRECT);
  }
  if (state === "berjalan" && closed !== "") {
    return message(found, say('kosong untuk status "berjalan"', 'blank for status "berjalan"'), CORRECT);
  }
  return undefined;
}

/**
 * The cells of one meeting item → the item, or everything that is wrong with them. The one reading of an item: of a row
 * of butir.csv, and of what is typed while a meeting runs. `called` names a column in the messages; `latest` is the last
 * week that is accepted. Looks for no personal data: tables are searched as a whole, a form cell by cell.
 */
export function readItem(
  cell: (column: ItemColumn) => string,
  how: { readonly latest: Week; readonly called?: (column: ItemColumn) => Bilingual },
): { readonly item: MeetingItem } | { readonly faults: readonly ItemFault[] } {
  const { latest, called = both } = how;
  const faults: ItemFault[] = [];
  const note = (rule: string, column: ItemColumn, fault: Bilingual | undefined) => {
    const wrong = column === "selesai_pada" ? fault : (blankFault(called(column), cell(column)) ?? fault);
    if (wrong !== undefined) faults.push({ rule, column, message: wrong });
  };
  const week = weekCell(cell("minggu"), latest);
  const indicator = indicatorCell(cell("indikator"));
  const region = regionCell(cell("kode_wilayah"));
  const kind = KINDS.find((one) => one === cell("jenis"));
  const state = STATES.find((one) => one === cell("status"));
  const closed = cell("selesai_pada");
  const code = senderCodeFault(called("penanggung_jawab"), cell("penanggung_jawab"));
  note("id", "id", idFault(called("id"), cell("id")));
  note("week", "minggu", "message" in week ? week.message : undefined);
  note("kind", "jenis", wordFault(called("jenis"), cell("jenis"), KINDS));
  note("indicator", "indikator", "message" in indicator ? indicator.message : undefined);
  note("region", "kode_wilayah", "message" in region ? region.message : undefined);
  note("owner", "penanggung_jawab", code);
  note("text", "uraian", textFault(cell("uraian"), LONGEST_ITEM, called("uraian")));
  note("due", "tenggat", dayFault(called("tenggat"), cell("tenggat")));
  note("state", "status", wordFault(called("status"), cell("status"), STATES));
  note("closed", "selesai_pada", closedFault(called("selesai_pada"), cell("status"), closed));
  if (faults.length > 0 || "message" in week || "message" in indicator || "message" in region) return { faults };
  if (kind === undefined || state === undefined) return { faults };
  const item: MeetingItem = {
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
  return { item };
}
