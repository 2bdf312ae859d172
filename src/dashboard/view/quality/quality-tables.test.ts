import { expect, test } from "vitest";
import { toWeek } from "../../../domain/week.ts";
import type { QualityData } from "../../data/quality-data.ts";
import type { Locale } from "../../i18n/locale.ts";
import { AID, contexts, figure, ON_TIME, OVERDUE } from "../narrative/week.fixture.ts";
import type { TableView } from "../table-view.ts";
import { findingsTable } from "./findings-table.ts";
import { latenessByAgency, latenessByArea } from "./lateness-view.ts";
import { arrivalsTable, revisionsTable } from "./revisions-table.ts";
import { sourcesTable } from "./sources-table.ts";
import { validityTable } from "./validity-table.ts";

const W46 = toWeek("2026-W46");
const W47 = toWeek("2026-W47");
const EMPTY: QualityData = {
  week: W47,
  weeks: [W46, W47],
  senders: [],
  findings: [],
  tablesLeftOut: [],
  sources: [],
  arrivals: [],
  revisions: [],
};
const about = { agency: "dinsos", region: "36.72", required: 75, waiting: [] };

function contextIn(locale: Locale) {
  return contexts([
    { definition: OVERDUE, now: figure(OVERDUE, 10, 40) },
    { definition: AID, now: figure(AID, 15, 20) },
    { definition: ON_TIME, now: figure(ON_TIME, 39, 43) },
  ])[locale];
}

const texts = (table: TableView) => table.rows.map((row) => row.cells.map((cell) => cell.text));

test("a week of several returns stands as the worst of them, a week that nobody noted as unknown", () => {
  const senders: QualityData["senders"] = [
    { agency: "dinsos", region: "36.01", states: ["onTime", "late"], required: 2, valid: 2 },
    { agency: "disdik", region: "36.01", states: ["missingFile", "onTime"], required: 2, valid: 2 },
    { agency: "dinsos", region: "36.02", states: ["unknown", "onTime"], required: 2, valid: 2 },
  ];
  const areas = latenessByArea("id", { ...EMPTY, senders });
  expect(areas.rows.slice(0, 2).map((row) => row.cells.map((cell) => cell.text))).toEqual([
    ["ada yang belum masuk", "ada yang terlambat"],
    ["tidak tercatat", "semua tepat waktu"],
  ]);
  expect(areas.table.rows[0]?.cells.map((cell) => cell.text)).toEqual([
    "Kab. Pandeglang",
    "ada yang belum masuk",
    "ada yang terlambat",
  ]);
  const agencies = latenessByAgency("en", { ...EMPTY, senders }, "36.01");
  expect(agencies.title).toBe("Reports of two agencies over 2 weeks");
  expect(agencies.rows.map((row) => row.cells.map((cell) => cell.text))).toEqual([
    ["on time", "late"],
    ["not in yet", "on time"],
  ]);
});

test("every kind of finding says what is to be settled, and what waits for it", () => {
  const findings: QualityData["findings"] = [
    {
      ...about,
      kind: "missing",
      waiting: [
        { indicator: OVERDUE.key, effect: "partial", reported: 7, expected: 8 },
        { indicator: AID.key, effect: "partial", reported: 7, expected: 8 },
        { indicator: ON_TIME.key, effect: "carried", reported: 8, expected: 8 },
      ],
    },
    { ...about, kind: "missingFile" },
    { ...about, kind: "leftOut" },
    { ...about, kind: "blank", indicator: OVERDUE.key, fields: ["pembilang", "penyebut"], rows: 1, required: 2 },
    { ...about, kind: "blank", indicator: OVERDUE.key, fields: ["pembilang"], rows: 3, required: 3 },
    { ...about, kind: "jump", agency: "kemensos", region: "36", indicator: AID.key, place: "36.01", required: 1 },
  ];
  const { title, table } = findingsTable(contextIn("id"), { ...EMPTY, findings, tablesLeftOut: ["butir.csv"] });
  expect(title).toBe("Tujuh temuan minggu ini dan angka yang menunggu");
  expect(texts(table).map((row) => row.slice(0, 2).join(" · "))).toEqual([
    "Dinsos Kota Cilegon · Laporan belum masuk",
    "Dinsos Kota Cilegon · Diterima, tetapi berkasnya tidak ada",
    "Dinsos Kota Cilegon · Berkas dikeluarkan oleh unit data",
    "Dinsos Kota Cilegon · Tindak lanjut lewat tenggat: pembilang dan penyebut kosong",
    "Dinsos Kota Cilegon · Tindak lanjut lewat tenggat: pembilang kosong pada 3 baris",
    "Kemensos · Bantuan tersalurkan, Kab. Pandeglang: lebih dari 10 kali nilai sebelumnya; terbit setelah dipastikan",
    "Tabel butir.csv · Berkas dikeluarkan oleh unit data",
  ]);
  expect(table.rows[0]?.cells[2]?.text).toBe(
    "Tindak lanjut lewat tenggat dan Bantuan tersalurkan: mencakup 7 dari 8; Laporan tepat waktu: nilai terakhir dipakai",
  );
  const one = findingsTable(contextIn("en"), { ...EMPTY, findings: findings.slice(1, 2) });
  expect([one.title, texts(one.table)[0]?.[2]]).toEqual([
    "One finding this week and the figures that wait",
    "nothing waits",
  ]);
  expect(findingsTable(contextIn("id"), EMPTY).title).toBe("Tidak ada temuan minggu ini");
});

test("a revision says what the figure was, what it is and whose return came; without one that is said", () => {
  const value = (n: number) => ({ status: "value", value: n }) as const;
  const revision: QualityData["revisions"][number] = {
    indicator: OVERDUE.key,
    region: "36",
    week: W46,
    before: { numerator: value(150), denominator: value(640), reported: 7, expected: 8 },
    after: { numerator: value(191), denominator: value(883), reported: 8, expected: 8 },
    returns: [{ agency: "dinsos", region: "36.72", received: "2026-11-18T16:00:00+07:00" }],
  };
  const resent: QualityData["revisions"][number] = {
    ...revision,
    region: "36.01",
    before: { numerator: { status: "notReported" }, denominator: { status: "notReported" }, reported: 0, expected: 1 },
    after: { numerator: value(0), denominator: value(12), reported: 1, expected: 1 },
    returns: [],
  };
  const { title, table } = revisionsTable(contextIn("id"), { ...EMPTY, revisions: [revision, resent] });
  expect(title).toBe("Dua angka terbit direvisi dalam 2 minggu");
  expect(texts(table)).toEqual([
    [
      "Tindak lanjut lewat tenggat, Provinsi mg ke-46 (r)",
      "150 dari 640; mencakup 7 dari 8",
      "191 dari 883",
      "Dinsos Kota Cilegon masuk Rab, 18 Nov, 16.00",
    ],
    [
      "Tindak lanjut lewat tenggat, Kab. Pandeglang mg ke-46 (r)",
      "belum lapor; mencakup 0 dari 1",
      "0 dari 12",
      "laporan dikirim ulang atau disunting",
    ],
  ]);
  expect(revisionsTable(contextIn("en"), EMPTY).title).toBe("No published figure was revised in 2 weeks");
  expect(arrivalsTable(contextIn("id"), EMPTY)).toBeUndefined();
});

test("a source that nobody has sent says so, and public facts stand below with theirs", () => {
  const source: QualityData["sources"][number] = {
    agencies: ["bnpt"],
    indicators: [OVERDUE.key],
    protection: "P",
    refresh: 4,
    asOf: W47,
    next: toWeek("2026-W51"),
    reported: 0,
    expected: 1,
  };
  const text = { id: "Luas wilayah", en: "Land area" };
  const fact = {
    key: "area",
    name: text,
    unit: text,
    source: { id: "BIG", en: "BIG" },
    decimals: 0,
    values: new Map(),
  } as const;
  const { table } = sourcesTable(contextIn("id"), { ...EMPTY, sources: [source] }, [fact]);
  expect(table.rows[0]?.cells[2]).toEqual({ text: "belum diterima", mark: "notReported" });
  expect(texts(table)).toEqual([
    [
      "BNPT: Tindak lanjut lewat tenggat",
      "P",
      "belum diterima",
      "0 dari 1",
      "mg ke-47",
      "4 minggu",
      "Sen, 21 Des, mg ke-51",
    ],
    ["Konteks wilayah: Luas wilayah (BIG)", "publik", "–", "–", "–", "tahunan", "–"],
  ]);
});

test("an agency's returns and required numbers are added up, a share comes from the week alone", () => {
  const senders: QualityData["senders"] = [
    { agency: "dinsos", region: "36.01", states: ["onTime", "onTime"], required: 75, valid: 75 },
    { agency: "dinsos", region: "36.02", states: ["onTime", "late"], required: 75, valid: 70 },
  ];
  const { table } = validityTable(contextIn("id"), { ...EMPTY, senders });
  expect(texts(table)[0]).toEqual(["Dinas Sosial", "1 dari 2", "145 dari 150", "", ""]);
});
