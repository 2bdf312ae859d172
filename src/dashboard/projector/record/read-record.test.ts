import { expect, test } from "vitest";
import { writeItems } from "../../../returns/write-items.ts";
import { addItem, changeItem, closeItem, EMPTY_RECORD, type MeetingRecord, removeItem } from "./meeting-record.ts";
import { readRecord } from "./read-record.ts";
import { ACTION, DECISION, DRAFT, TUESDAY, weekWith } from "./record.fixture.ts";
import { afterLeaving, recordCsv, recordRows, unsavedRows } from "./record-rows.ts";

const WEEK = weekWith();
const given = { week: WEEK, locale: "id", now: TUESDAY, record: EMPTY_RECORD } as const;
const bytes = (text: string) => new TextEncoder().encode(text);

/** Two decisions, one of them withdrawn, and an old item that was closed; all of it has left. */
const LEFT = (() => {
  const two = addItem(addItem(EMPTY_RECORD, WEEK, DRAFT), WEEK, { ...DRAFT, text: "=Tunda; nanti" });
  return afterLeaving(removeItem(afterLeaving(closeItem(two, DECISION, "selesai", "2026-11-24")), "R2026-W47-2"));
})();

function read(file: Uint8Array, record: MeetingRecord = EMPTY_RECORD): MeetingRecord {
  const found = readRecord(file, { ...given, record });
  if ("findings" in found) throw new Error(found.findings.join("\n"));
  return found.record;
}
function findings(file: Uint8Array, locale: "id" | "en" = "id"): readonly string[] {
  const found = readRecord(file, { ...given, locale });
  return "findings" in found ? found.findings : [];
}

test("a record is read back as it left, and nothing of it is unsaved", () => {
  const again = read(recordCsv(LEFT));
  expect(again).toEqual(LEFT);
  expect(unsavedRows(again)).toBe(0);
  const more = addItem(again, WEEK, DRAFT);
  expect(recordRows(more).map((row) => `${row.id} ${row.state}`)).toEqual([
    "R2026-W47-1 berjalan",
    "R2026-W47-2 batal",
    "R2026-W47-3 berjalan",
    "B0315 selesai",
  ]);
});

test("what was marked before the file was read stays: changes are newer, and a clash of numbers gives another number", () => {
  const fresh = closeItem(addItem(EMPTY_RECORD, WEEK, { ...DRAFT, text: "Baru" }), ACTION, "batal", "2026-11-24");
  const merged = read(recordCsv(LEFT), fresh);
  expect(recordRows(merged).map((row) => [row.id, row.text])).toEqual([
    ["R2026-W47-1", DRAFT.text],
    ["R2026-W47-2", "=Tunda; nanti"],
    ["R2026-W47-3", "Baru"],
    ["B0315", DECISION.text],
    ["B0325", ACTION.text],
  ]);
  const changed = changeItem(LEFT, "R2026-W47-1", { ...DRAFT, text: "Diubah" });
  expect(recordRows(read(recordCsv(LEFT), changed))).toEqual(recordRows(changed));
});

test("another file is refused in the reader's language, and nothing is half-read", () => {
  expect(findings(bytes("a;b\n1;2\n"))[0]).toContain("baris 1 · Kolom");
  expect(findings(bytes(""), "en")).toEqual([
    "The file is empty (0 lines). Expected at least the header; a nil report is the header alone. Send it again.",
  ]);
  const [item] = recordRows(addItem(EMPTY_RECORD, WEEK, DRAFT));
  if (item === undefined) throw new Error("no item");
  const two = writeItems([item, { ...item, id: "R2026-W47-2", text: "Bantu 12 anak" }]);
  expect(findings(two)).toEqual([
    "baris 3 · uraian menyebut jumlah orang. Seharusnya hanya tentang layanan, tanpa jumlah orang. Tulis ulang.",
  ]);
});

test("items of another meeting, unknown ones and a new one that is done already are refused one by one", () => {
  const [item] = recordRows(addItem(EMPTY_RECORD, WEEK, DRAFT));
  if (item === undefined) throw new Error("no item");
  const file = writeItems([
    { ...item, id: "R2026-W46-1", week: weekWith().previous ?? item.week },
    { ...item, id: "B0001" },
    { ...item, state: "selesai", closed: "2026-11-24" },
    { ...item, id: "R2026-W47-2" },
  ]);
  expect(findings(file)).toEqual([
    "baris 2 · Butir R2026-W46-1 dari rapat minggu ke-46. Seharusnya minggu ke-47. Buka paparan minggu itu untuk melanjutkannya.",
    "baris 3 · Butir B0001 tidak terbuka pada minggu ke-47. Seharusnya butir rapat ini, atau butir yang masih terbuka. Pilih berkas yang disimpan dari catatan ini.",
    "baris 4 · Butir R2026-W47-1 dari rapat ini berstatus selesai. Seharusnya berjalan atau batal. Perbaiki.",
  ]);
});

test("a file that looks personal is refused without quoting it", () => {
  const text = new TextDecoder().decode(recordCsv(LEFT)).replace("satu petugas", "3602010101900001");
  const found = findings(bytes(text), "en");
  expect(found).toEqual([expect.stringContaining('Column "uraian" may hold personal data')]);
  expect(found.join("")).not.toContain("3602");
});

test("an item that was published meanwhile is one of the week's, and its number is not given again", () => {
  const [item] = recordRows(LEFT);
  if (item === undefined) throw new Error("no item");
  const week = weekWith([{ ...ACTION, id: "R2026-W47-1" }]);
  const found = readRecord(writeItems([item]), { ...given, week });
  if ("findings" in found) throw new Error(found.findings.join("\n"));
  expect(found.record.items).toEqual([]);
  expect(addItem(found.record, week, DRAFT).items[0]?.id).toBe("R2026-W47-2");
});
