import type { Week } from "../../../domain/week.ts";
import { EMPTY_RECORD, type MeetingRecord } from "../record/meeting-record.ts";
import { unsavedRows } from "../record/record-rows.ts";

/** In this page's memory alone, and gone with it. */
const kept = new Map<Week, MeetingRecord>();

/** The record of a week's meeting, so that who leaves the deck and opens it again goes on with it. */
export function keptRecord(week: Week): MeetingRecord {
  return kept.get(week) ?? EMPTY_RECORD;
}

export function keepRecord(week: Week, record: MeetingRecord): void {
  kept.set(week, record);
}

function ask(event: BeforeUnloadEvent): void {
  if (![...kept.values()].some((record) => unsavedRows(record) > 0)) return;
  event.preventDefault();
  // What older browsers look at.
  event.returnValue = true;
}

/** Asks before the tab closes also where the deck is left and its record has not been saved; an open deck asks itself. */
export function watchKeptRecords(watch: boolean): void {
  if (watch) window.addEventListener("beforeunload", ask);
  else window.removeEventListener("beforeunload", ask);
}
