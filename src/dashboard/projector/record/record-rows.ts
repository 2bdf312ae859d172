import type { MeetingItem } from "../../../returns/types.ts";
import { writeItems } from "../../../returns/write-items.ts";
import type { MeetingRecord } from "./meeting-record.ts";

/** Whether two rows of butir.csv say the same. */
function same(one: MeetingItem | undefined, other: MeetingItem | undefined): boolean {
  const text = (row: MeetingItem | undefined) => JSON.stringify(Object.entries(row ?? {}).sort());
  return text(one) === text(other);
}

/**
 * The record as rows of butir.csv: what was decided, then the items of earlier weeks that were closed, each as a whole
 * row. A mark that was taken back after a file with it had left goes out as open again.
 */
export function recordRows(record: MeetingRecord): MeetingItem[] {
  const decided = record.items.map(({ withdrawn, ...item }): MeetingItem => {
    return { ...item, state: withdrawn === true ? "batal" : "berjalan" };
  });
  const closed = record.closed.map(({ state, on, row }): MeetingItem => ({ ...row, state, closed: on }));
  const known = new Set([...decided, ...closed].map((row) => row.id));
  const reopened = record.left
    .filter((row) => !known.has(row.id))
    .map(({ closed: _, ...row }): MeetingItem => ({ ...row, state: "berjalan" }));
  return [...decided, ...closed, ...reopened];
}

/** The bytes of butir.csv that the data unit receives. */
export function recordCsv(record: MeetingRecord): Uint8Array<ArrayBuffer> {
  return writeItems(recordRows(record));
}

/** The record once its rows have left as a file. */
export function afterLeaving(record: MeetingRecord): MeetingRecord {
  return { ...record, left: recordRows(record) };
}

/** How many rows have not left as a file, or not as they are now. */
export function unsavedRows(record: MeetingRecord): number {
  return recordRows(record).filter((row) => {
    return !same(
      row,
      record.left.find((one) => one.id === row.id),
    );
  }).length;
}
