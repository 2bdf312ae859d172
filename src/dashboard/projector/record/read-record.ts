import { cutOffAt, parseWeek, weekOf } from "../../../domain/week.ts";
import { checkItems } from "../../../returns/check-items.ts";
import { ITEM_COLUMNS } from "../../../returns/columns.ts";
import { finding, inOrder, rejects } from "../../../returns/finding.ts";
import { readTable } from "../../../returns/read-table.ts";
import { renderPlace } from "../../../returns/render-finding.ts";
import { message, say } from "../../../returns/say.ts";
import type { Finding, MeetingItem } from "../../../returns/types.ts";
import type { WeekData } from "../../data/week-data.ts";
import { weekLabelFrom } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { type ClosedItem, type MeetingRecord, meetingDay, type NewItem, nextId, rowOf } from "./meeting-record.ts";

/** A record that goes on from a file, or everything that keeps the file from being read, in the reader's language. */
export type ReadRecord =
  | { readonly record: MeetingRecord; readonly rows: number }
  | { readonly findings: readonly string[] };

const FILE = "butir.csv";
/** The id that a meeting gives. */
const MEETING_ID = /^R(\d{4}-W\d{2})-\d+$/;

/**
 * Goes on from a butir.csv that this record has left: reads it as the publisher does, and takes it whole or not at all.
 * What is marked already stays: where both know an item that the file gave, what is marked here is the newer; an item
 * of this page that never left takes another number. `now` in milliseconds since 1970.
 */
export function readRecord(
  bytes: Uint8Array,
  given: {
    readonly week: Pick<WeekData, "week" | "items">;
    readonly record: MeetingRecord;
    readonly locale: Locale;
    readonly now: number;
  },
): ReadRecord {
  const { week, record, locale, now } = given;
  const table = readTable({ path: FILE, bytes }, ITEM_COLUMNS);
  const findings = [...table.findings];
  const latest = weekOf(Math.max(now, cutOffAt(week.week)));
  const rows = table.rows ?? [];
  const items = checkItems(rows, { file: FILE, latest, findings });
  if (!findings.some(rejects)) {
    for (const [i, item] of items.entries()) {
      const words = foreign(item, week);
      if (words !== undefined) findings.push(finding(FILE, "foreign-item", [rows[i]?.line ?? 0], words));
    }
  }
  if (findings.some(rejects)) return { findings: inOrder(findings).map((one) => said(one, locale)) };
  return { record: goOn(record, week, items, meetingDay(week.week, now)), rows: items.length };
}

function said(one: Finding, locale: Locale): string {
  return [renderPlace(one, locale), one.message[locale]].filter((part) => part !== undefined).join(" · ");
}

function openOf(week: Pick<WeekData, "items">, id: string): NewItem | undefined {
  const item = week.items.find((one) => one.id === id);
  return item === undefined ? undefined : rowOf(item);
}

/** Why a row is none of this meeting's: neither decided in it, nor open in its week. */
function foreign({ id, week: own, state }: MeetingItem, week: Pick<WeekData, "week" | "items">) {
  const label = (locale: Locale, other = week.week) => weekLabelFrom(locale, other, week.week);
  if (openOf(week, id) !== undefined) return undefined;
  const meeting = parseWeek(MEETING_ID.exec(id)?.[1] ?? "");
  if (meeting !== undefined && (meeting !== week.week || own !== week.week)) {
    const other = meeting === week.week ? own : meeting;
    return message(
      say(`Butir ${id} dari rapat ${label("id", other)}`, `Item ${id} is of the meeting on ${label("en", other)}`),
      say(label("id"), label("en")),
      say("Buka paparan minggu itu untuk melanjutkannya", "Open that week’s presentation to go on with it"),
    );
  }
  if (meeting === undefined) {
    return message(
      say(`Butir ${id} tidak terbuka pada ${label("id")}`, `Item ${id} is not open in ${label("en")}`),
      say("butir rapat ini, atau butir yang masih terbuka", "items of this meeting, or items that are still open"),
      say("Pilih berkas yang disimpan dari catatan ini", "Choose a file that was saved from this record"),
    );
  }
  if (state !== "selesai") return undefined;
  return message(
    say(`Butir ${id} dari rapat ini berstatus selesai`, `Item ${id} of this meeting is marked as done`),
    say("berjalan atau batal", "berjalan or batal"),
    say("Perbaiki", "Correct it"),
  );
}

function goOn(
  record: MeetingRecord,
  week: Pick<WeekData, "week" | "items">,
  rows: readonly MeetingItem[],
  today: string,
): MeetingRecord {
  const decided = rows.filter((row) => openOf(week, row.id) === undefined);
  const closed = rows.flatMap(({ id, state, closed: on = today }): ClosedItem[] => {
    const row = openOf(week, id);
    return row === undefined || state === "berjalan" ? [] : [{ id, state, on, row }];
  });
  const has = (list: readonly { readonly id: string }[], id: string) => list.some((one) => one.id === id);
  const newer = (id: string) => has(record.left, id) && record.items.find((item) => item.id === id);
  const items = decided.map(({ state, closed: _, ...row }): NewItem => {
    return newer(row.id) || { ...row, ...(state === "batal" ? { withdrawn: true } : {}) };
  });
  let whole: MeetingRecord = {
    items,
    closed: [...closed.filter((one) => !has(record.closed, one.id)), ...record.closed],
    left: [...record.left.filter((one) => !has(rows, one.id)), ...rows],
  };
  for (const item of record.items) {
    if (newer(item.id) && has(items, item.id)) continue;
    const id = has(whole.items, item.id) ? nextId(whole, week) : item.id;
    whole = { ...whole, items: [...whole.items, { ...item, id }] };
  }
  return whole;
}
