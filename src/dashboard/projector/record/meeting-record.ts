import { cutOffAt, jakartaTime, type Week } from "../../../domain/week.ts";
import type { MeetingItem } from "../../../returns/types.ts";
import type { ItemData, WeekData } from "../../data/week-data.ts";

/** What the form holds: everything of an item but its id and its week, which the record gives it. */
export type ItemDraft = Pick<MeetingItem, "kind" | "indicator" | "region" | "owner" | "text" | "due">;

/** What the meeting decided: becomes a row of butir.csv. */
export type NewItem = ItemDraft & {
  /** "R2026-W47-1": the week of the deck, and a number that the week has not given yet. */
  readonly id: string;
  readonly week: Week;
  /** Taken back after a file with it had left: goes out as "batal", so that whoever has the first file learns of it. */
  readonly withdrawn?: true;
};

/** What became of an item of an earlier week. `row` is the whole item as butir.csv needs it. */
export type ClosedItem = {
  readonly id: string;
  readonly state: "selesai" | "batal";
  /** The day of the meeting. */
  readonly on: string;
  readonly row: NewItem;
};

/** What is marked during a meeting; kept in this page alone. */
export type MeetingRecord = {
  readonly items: readonly NewItem[];
  readonly closed: readonly ClosedItem[];
  /** The rows that have left as a file or came from one, in the order in which they did. */
  readonly left: readonly MeetingItem[];
};

export const EMPTY_RECORD: MeetingRecord = { items: [], closed: [], left: [] };

/** The item as a row of butir.csv; undefined for a missing report, and for an item whose release did not say enough of it. */
export function rowOf(item: ItemData): NewItem | undefined {
  const { id, week, indicator, text } = item;
  if (item.kind === "return" || id === undefined || week === undefined) return undefined;
  if (indicator === undefined || text === undefined) return undefined;
  const kind = item.kind === "action" ? "tindakan" : "keputusan";
  return { id, week, kind, indicator, region: item.region, owner: item.owner, text, due: item.due };
}

/** The next id of the deck's week: one more than the highest number that the week or the record has given. */
export function nextId(record: MeetingRecord, week: Pick<WeekData, "week" | "items">): string {
  const start = `R${week.week}-`;
  const ids = [...week.items, ...record.items].flatMap(({ id }) => id ?? []);
  const numbers = ids.filter((id) => id.startsWith(start)).map((id) => Number(id.slice(start.length)));
  return `${start}${Math.max(0, ...numbers.filter(Number.isInteger)) + 1}`;
}

/** With one more item; the draft must have passed draftFaults. */
export function addItem(
  record: MeetingRecord,
  week: Pick<WeekData, "week" | "items">,
  draft: ItemDraft,
): MeetingRecord {
  return { ...record, items: [...record.items, { ...draft, id: nextId(record, week), week: week.week }] };
}

/** With another content of an item that the meeting decided. */
export function changeItem(record: MeetingRecord, id: string, draft: ItemDraft): MeetingRecord {
  return { ...record, items: record.items.map((item) => (item.id === id ? { ...item, ...draft } : item)) };
}

/** Without an item that the meeting decided; one that has left as a file is withdrawn instead, and says so in the next. */
export function removeItem(record: MeetingRecord, id: string): MeetingRecord {
  if (!record.left.some((row) => row.id === id)) {
    return { ...record, items: record.items.filter((item) => item.id !== id) };
  }
  return { ...record, items: record.items.map((item) => (item.id === id ? { ...item, withdrawn: true } : item)) };
}

/** Takes a withdrawal back. */
export function restoreItem(record: MeetingRecord, id: string): MeetingRecord {
  const items = record.items.map((item) => {
    const { withdrawn, ...rest } = item;
    return item.id === id ? rest : item;
  });
  return { ...record, items };
}

/** With an item of an earlier week marked; an item that cannot be written back as a row stays as it is. */
export function closeItem(
  record: MeetingRecord,
  item: ItemData,
  state: ClosedItem["state"],
  on: string,
): MeetingRecord {
  const row = rowOf(item);
  if (row === undefined) return record;
  const { id } = row;
  return { ...record, closed: [...record.closed.filter((one) => one.id !== id), { id, state, on, row }] };
}

/** Without the mark of an item of an earlier week. */
export function reopenItem(record: MeetingRecord, id: string): MeetingRecord {
  return { ...record, closed: record.closed.filter((one) => one.id !== id) };
}

/**
 * The day that a meeting writes down: today in Jakarta, but no day before the cut-off of the week that it is about (a
 * computer whose clock is wrong must not close an item before anybody could know of it). `now` in milliseconds.
 */
export function meetingDay(week: Week, now: number): string {
  return jakartaTime(Math.max(now, cutOffAt(week))).slice(0, 10);
}
