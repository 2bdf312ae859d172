import type { Manifest, Pointer } from "./manifest.ts";
import type { SeriesFile } from "./series-file.ts";
import type { SnapshotIndex } from "./snapshot-index.ts";
import type { WeekFile } from "./week-file.ts";

/** One example a file of the API, of invented figures: printed in openapi.json, and checked by the schemas in a test. */
const ID = "0b5e".repeat(16);
const PREVIOUS = "91cd".repeat(16);
const CUT_OFF = "2026-11-23T16:00:00+07:00";
const RECEIVED = "2026-11-24T09:15:00+07:00";

export const POINTER_EXAMPLE: Pointer = {
  schema: "sinergi/pointer/1",
  snapshotId: ID,
  manifestSha256: ID,
  previous: PREVIOUS,
};

export const MANIFEST_EXAMPLE: Manifest = {
  schema: "sinergi/manifest/1",
  synthetic: true,
  title: { id: "Sinergi", en: "Sinergi" },
  agencies: { id: "BNPT · Dinas Sosial Banten", en: "BNPT · Dinas Sosial Banten" },
  classification: "TERBATAS",
  source: { id: "laporan mingguan", en: "weekly reports" },
  refreshAnchor: "2026-W47",
  weeks: [
    {
      week: "2026-W47",
      cutOff: CUT_OFF,
      expected: 43,
      onTime: 37,
      late: 4,
      missing: 2,
      participantsRefreshed: true,
    },
  ],
  files: [
    { path: "context.json", bytes: 1900, sha256: ID },
    { path: "quality/files.json", bytes: 15000, sha256: ID },
    { path: "series/ban_pantau.json", bytes: 61440, sha256: PREVIOUS },
    { path: "week/2026-W47.json", bytes: 118784, sha256: ID },
  ],
};

export const INDEX_EXAMPLE: SnapshotIndex = {
  schema: "sinergi/index/1",
  synthetic: true,
  snapshots: [
    {
      snapshotId: ID,
      firstWeek: "2024-W43",
      lastWeek: "2026-W47",
      cutOff: CUT_OFF,
      revised: [{ indicator: "ban_pantau", week: "2026-W46", cells: 1 }],
    },
    {
      snapshotId: PREVIOUS,
      firstWeek: "2024-W43",
      lastWeek: "2026-W46",
      cutOff: "2026-11-16T16:00:00+07:00",
      revised: [],
    },
  ],
};

const FOLLOW_UPS: WeekFile["figures"][number]["figure"] = {
  numerator: { status: "value", value: 431 },
  denominator: { status: "value", value: 513 },
  rate: { form: "exact", value: 0.8401559454191033 },
  status: "near",
  asOf: "2026-W47",
  coverage: { reported: 7, expected: 8 },
};

export const WEEK_EXAMPLE: WeekFile = {
  schema: "sinergi/week/1",
  synthetic: true,
  classification: "TERBATAS",
  week: "2026-W47",
  previous: "2026-W46",
  cutOff: CUT_OFF,
  participants: { refreshed: true, asOf: "2026-W47", next: "2026-W51" },
  figures: [
    { indicator: "ban_pantau", region: "36", breakdown: "", figure: FOLLOW_UPS },
    {
      indicator: "ban_pantau",
      region: "36.72",
      breakdown: "",
      figure: {
        numerator: { status: "notReported" },
        denominator: { status: "notReported" },
        rate: { form: "none" },
        status: "none",
        asOf: "2026-W47",
        coverage: { reported: 0, expected: 1 },
      },
    },
    {
      indicator: "asm_cakupan",
      region: "36",
      breakdown: "",
      figure: {
        numerator: { status: "value", value: 105, rounded: { base: 5, lo: 93, hi: 117 } },
        denominator: { status: "value", value: 120, rounded: { base: 5, lo: 108, hi: 132 } },
        rate: { form: "rounded", percent: 90, step: 5 },
        status: "met",
        asOf: "2026-W47",
        coverage: { reported: 8, expected: 8, carried: 1 },
      },
    },
    {
      indicator: "rei_peserta_tahap",
      region: "banten-selatan",
      breakdown: "tahap=persiapan",
      figure: {
        numerator: { status: "low", below: 5 },
        status: "none",
        asOf: "2026-W47",
        coverage: { reported: 2, expected: 2 },
      },
    },
  ],
  comparisons: [
    {
      indicator: "ban_pantau",
      basis: "same",
      against: "2026-W46",
      regions: ["36.01", "36.02", "36.03", "36.04", "36.71", "36.73", "36.74"],
      now: FOLLOW_UPS,
      before: { ...FOLLOW_UPS, numerator: { status: "value", value: 420 }, asOf: "2026-W46" },
    },
    { indicator: "asm_cakupan", basis: "none", reason: "coverage" },
  ],
  sparklines: [
    {
      indicator: "ban_pantau",
      points: [
        {
          week: "2026-W47",
          rate: { form: "exact", value: 0.8401559454191033 },
          status: "near",
          asOf: "2026-W47",
          coverage: { reported: 7, expected: 8 },
        },
      ],
    },
  ],
  targets: [{ indicator: "ban_pantau", breakdown: "", year: 2026, value: 90, basis: "Keputusan rapat" }],
  items: [
    {
      kind: "action",
      id: "R2026-W44-2",
      week: "2026-W44",
      indicator: "ban_pantau",
      region: "36.04",
      owner: "dinsos:36.04",
      text: "Jadwalkan kunjungan pemantauan",
      due: "2026-11-09",
      overdueDays: 14,
      overdue: true,
    },
    { kind: "return", region: "36.72", owner: "dinsos:36.72", due: CUT_OFF, overdueDays: 0, overdue: true },
  ],
  notes: [],
  events: [{ week: "2026-W47", indicator: "ban_pantau", region: "36", text: "Penyaluran tahap IV dimulai" }],
  reports: {
    expected: 43,
    onTime: 37,
    late: 4,
    missing: 2,
    previousOnTime: 39,
    cells: [
      { agency: "dinsos", region: "36.72", state: "missing" },
      { agency: "disdik", region: "36.02", state: "late", received: RECEIVED },
    ],
  },
  lateReturns: [{ agency: "disdik", region: "36.02", received: RECEIVED, waitsUntil: "2026-W51" }],
  corrections: [{ indicator: "ban_pantau", week: "2026-W45", before: 37, after: 38 }],
  review: [
    {
      indicator: "ban_pantau",
      region: "36.01",
      owner: "dinsos:36.01",
      rules: [{ rule: "offTarget", weeks: 5, of: 5 }],
      figure: { ...FOLLOW_UPS, status: "attention", coverage: { reported: 1, expected: 1 } },
    },
  ],
};

export const SERIES_EXAMPLE: SeriesFile = {
  schema: "sinergi/series/1",
  synthetic: true,
  indicator: "ban_pantau",
  weeks: ["2026-W46", "2026-W47"],
  asOf: ["2026-W46", "2026-W47"],
  breaks: [],
  events: [{ week: "2026-W46", region: "36", text: "Petugas pemantauan bertambah" }],
  rows: [
    {
      region: "36.72",
      breakdown: "",
      numerator: [58, "notReported"],
      denominator: [70, "notReported"],
      rate: [0.8285714285714286, null],
      status: ["near", "none"],
      reported: [1, 0],
      expected: [1, 1],
    },
  ],
};
