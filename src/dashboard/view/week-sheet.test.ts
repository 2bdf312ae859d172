import { expect, test } from "vitest";
import { toWeek } from "../../domain/week.ts";
import type { ItemData, NoteData, WeekData } from "../data/week-data.ts";
import type { Stamp } from "./figure/stamp.ts";
import { AID, contexts, count, figure, mark, ON_TIME, OVERDUE, row, whole } from "./narrative/week.fixture.ts";
import { weekSheet } from "./week-sheet.ts";

const W47 = toWeek("2026-W47");
const MANIFEST = { source: { id: "laporan mingguan", en: "weekly reports" } };
const STAMP: Stamp = {
  locale: "id",
  week: "2026-W47",
  simulated: "DATA SIMULASI",
  classification: "TERBATAS",
  title: "Sinergi",
  agencies: "BNPT · Dinas Sosial Banten",
  weekText: "Minggu ke-47, 16–22 November 2026",
  code: "1a2b3c4d",
  snapshotId: "1a2b3c4d".padEnd(64, "0"),
  cutOff: "2026-11-23T16:00:00+07:00",
  dataTime: "data per Sen, 23 Nov 2026, 16.00 WIB",
  age: "",
  link: "#/?minggu=2026-W47",
};

const words = (letters: number) =>
  "jadwalkan ulang kunjungan "
    .repeat(10)
    .slice(0, letters - 1)
    .concat("n");
const action = (i: number, letters = 40, owner = "dinsos:36.04"): ItemData => ({
  kind: "action",
  id: `B${i}`,
  region: "36.04",
  owner,
  text: words(letters),
  due: "2026-10-23",
  overdueDays: 31,
  overdue: true,
});
const note = (i: number, letters = 60): NoteData => ({
  week: W47,
  indicator: `ban_${i}`,
  region: "36.01",
  text: words(letters),
  author: "dinsos:36.01",
});

const ROWS = [row(OVERDUE, [191, 883], [194, 890]), row(ON_TIME, [39, 43], [37, 43])];
const sheetOf = (more: Partial<WeekData>, stamp = STAMP) => weekSheet(contexts(ROWS, more).id, MANIFEST, stamp);

test("four short actions stand on the sheet, and how many others there are is said", () => {
  const all = Array.from({ length: 20 }, (_, i) => action(i));
  const { actions } = sheetOf({ items: all });
  expect([actions.items.length, actions.more]).toEqual([4, "dan 16 lainnya"]);
  expect(sheetOf({ items: all.slice(0, 4) }).actions.more).toBe("");
});

test("long texts take the lines of others: fewer actions and notes stand on the sheet, never none", () => {
  const long = Array.from({ length: 20 }, (_, i) => action(i, 120, "dinkop:36.74"));
  const { actions } = sheetOf({ items: long });
  expect(actions.items.length).toBeLessThan(4);
  expect(actions.items.length).toBeGreaterThanOrEqual(2);
  expect(actions.more).toBe(`dan ${20 - actions.items.length} lainnya`);
  const short = sheetOf({ notes: Array.from({ length: 30 }, (_, i) => note(i, 50)) }).notes;
  expect([short.items.length, short.more]).toEqual([2, "dan 28 lainnya"]);
  const one = sheetOf({ notes: Array.from({ length: 30 }, (_, i) => note(i, 200)) }).notes;
  expect([one.items.length, one.more]).toEqual([1, "dan 29 lainnya"]);
});

test("empty lists say why", () => {
  const { actions, changes, notes } = sheetOf({});
  expect([actions.items, actions.none, actions.more]).toEqual([[], "Tidak ada tindakan yang terbuka.", ""]);
  expect(changes.items.length).toBeGreaterThan(0);
  expect(notes.items).toEqual([]);
  const { previous: _, ...first } = contexts([]).id.week;
  const alone = weekSheet({ week: first, indicators: [], locale: "id" }, MANIFEST, STAMP);
  expect([alone.changes.title, alone.changes.none]).toEqual([
    "Apa yang berubah",
    "Minggu pertama: belum ada yang dapat dibandingkan.",
  ]);
});

test("the foot says whose figures, of when, under which code, how complete and how protected", () => {
  const late = { ...figure(AID, 1510, 1745), coverage: whole(7) };
  const { id } = contexts([...ROWS, { definition: AID, now: late }], {
    reports: {
      expected: 43,
      onTime: 39,
      late: 0,
      missing: 4,
      cells: [{ agency: "bnpt", region: "36", state: "onTime" }],
    },
  });
  const { source, ends } = weekSheet(id, MANIFEST, STAMP);
  expect(source).toEqual([
    "Sumber: laporan mingguan (diolah); data per Sen, 23 Nov 2026, 16.00 WIB; kode rilis 1a2b3c4d.",
    "Laporan tepat waktu 39 dari 43.",
    "Bantuan tersalurkan mencakup 7 dari 8 wilayah, dibandingkan pada wilayah yang sama.",
    "≈ dibulatkan ke kelipatan 5; persentase dari angka yang sudah diterbitkan.",
    "Peserta: posisi minggu ke-47.",
  ]);
  expect(ends).toEqual(["Terbatas · hanya angka gabungan", "Halaman 1 dari 1"]);
});

test("the age of data that are no longer fresh stands beside the mark of simulated data; real data have neither", () => {
  expect(sheetOf({}).tags).toEqual(["DATA SIMULASI"]);
  expect(sheetOf({}, { ...STAMP, age: "data berumur 12 hari" }).tags).toEqual([
    "DATA SIMULASI",
    "data berumur 12 hari",
  ]);
  expect(sheetOf({}, { ...STAMP, simulated: "" }).tags).toEqual([]);
});

test("figures keep the words of what they are", () => {
  const { id } = contexts([
    { definition: OVERDUE, now: mark({ status: "notReported" }) },
    { definition: AID, now: mark({ status: "low", below: 10 }) },
    { definition: ON_TIME, now: { ...figure(ON_TIME, 0, 43), numerator: count(0) } },
  ]);
  const values = Object.fromEntries(weekSheet(id, MANIFEST, STAMP).rows.rows.map(({ key, value }) => [key, value]));
  expect(values).toEqual({ ban_lewat_tenggat: "belum lapor", ban_realisasi: "< 10", tkl_tepat_waktu: "0%" });
});
