import { expect, test } from "vitest";
import { checkFolder } from "../../../returns/check-folder.ts";
import {
  addItem,
  changeItem,
  closeItem,
  EMPTY_RECORD,
  meetingDay,
  nextId,
  removeItem,
  reopenItem,
  restoreItem,
} from "./meeting-record.ts";
import { ACTION, DECISION, DRAFT, TUESDAY, W47, weekWith } from "./record.fixture.ts";
import { afterLeaving, recordCsv, recordRows, unsavedRows } from "./record-rows.ts";

const WEEK = weekWith();
const decided = (...texts: string[]) =>
  texts.reduce((record, text) => addItem(record, WEEK, { ...DRAFT, text }), EMPTY_RECORD);
const states = (record: typeof EMPTY_RECORD) => recordRows(record).map((row) => `${row.id} ${row.state}`);

test("ids go on where the week's items stop, and an item that is changed keeps its own", () => {
  const taken = weekWith([
    { ...DECISION, id: "R2026-W47-2" },
    { ...ACTION, id: "R2026-W4-9" },
  ]);
  const record = addItem(addItem(EMPTY_RECORD, taken, DRAFT), taken, DRAFT);
  expect(record.items.map((item) => item.id)).toEqual(["R2026-W47-3", "R2026-W47-4"]);
  const changed = changeItem(record, "R2026-W47-3", { ...DRAFT, text: "Lain" });
  expect(changed.items.map((item) => [item.id, item.text])).toEqual([
    ["R2026-W47-3", "Lain"],
    ["R2026-W47-4", DRAFT.text],
  ]);
});

test("an item that is removed before it left is gone; one that left is withdrawn, and its number is not given again", () => {
  const record = decided("a", "b");
  expect(states(removeItem(record, "R2026-W47-1"))).toEqual(["R2026-W47-2 berjalan"]);
  const withdrawn = removeItem(afterLeaving(record), "R2026-W47-2");
  expect(states(withdrawn)).toEqual(["R2026-W47-1 berjalan", "R2026-W47-2 batal"]);
  expect(nextId(withdrawn, WEEK)).toBe("R2026-W47-3");
  expect(states(restoreItem(withdrawn, "R2026-W47-2"))).toEqual(states(record));
});

test("an old item that is marked goes out as its whole row, with the day of the meeting", () => {
  const record = closeItem(EMPTY_RECORD, DECISION, "selesai", meetingDay(W47, TUESDAY));
  expect(recordRows(record)).toEqual([
    {
      id: "B0315",
      week: "2026-W43",
      kind: "keputusan",
      indicator: "rei_pembinaan_terlaksana",
      region: "36",
      owner: "dinkop:36.02",
      text: "Tambah kelas kewirausahaan di Banten Selatan",
      due: "2026-10-23",
      state: "selesai",
      closed: "2026-11-24",
    },
  ]);
  expect(states(closeItem(record, DECISION, "batal", "2026-11-24"))).toEqual(["B0315 batal"]);
  expect(recordRows(reopenItem(record, "B0315"))).toEqual([]);
});

test("a mark that is taken back after its file had left goes out as open again", () => {
  const left = afterLeaving(closeItem(EMPTY_RECORD, DECISION, "selesai", "2026-11-24"));
  const [row] = recordRows(reopenItem(left, "B0315"));
  expect(row).toMatchObject({ id: "B0315", state: "berjalan" });
  expect(row).not.toHaveProperty("closed");
});

test("what has not left as it is now is counted", () => {
  const record = closeItem(decided("a", "b"), ACTION, "batal", "2026-11-24");
  expect(unsavedRows(record)).toBe(3);
  const left = afterLeaving(record);
  expect(unsavedRows(left)).toBe(0);
  expect(unsavedRows(changeItem(left, "R2026-W47-1", { ...DRAFT, text: "c" }))).toBe(1);
  expect(unsavedRows(reopenItem(left, "B0325"))).toBe(1);
});

test("a missing report, and an item of a release that does not say since when, cannot be marked", () => {
  const { week: _, ...old } = ACTION;
  const missing = WEEK.items.filter((item) => item.kind === "return");
  for (const item of [...missing, old])
    expect(closeItem(EMPTY_RECORD, item, "selesai", "2026-11-24")).toBe(EMPTY_RECORD);
});

test("the day of the meeting is Jakarta's, and never before the week's cut-off", () => {
  expect(meetingDay(W47, Date.parse("2026-11-24T18:00:00Z"))).toBe("2026-11-25");
  expect(meetingDay(W47, 0)).toBe("2026-11-23");
});

test("the file is one that the publisher takes without a word", () => {
  const record = closeItem(decided("Tambah petugas; segera", "=Tunda"), DECISION, "selesai", "2026-11-24");
  const { findings, items } = checkFolder([{ path: "butir.csv", bytes: recordCsv(record) }], { now: TUESDAY });
  expect(findings).toEqual([]);
  expect(items).toEqual(recordRows(record));
});
