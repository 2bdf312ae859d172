import { expect, test } from "vitest";
import type { Figure } from "../../domain/cell.ts";
import { cutOffAt, toWeek } from "../../domain/week.ts";
import type { CheckedFolder, MeetingItem, ReturnRow } from "../../returns/types.ts";
import type { Ledger } from "../ledger-type.ts";
import { computeSnapshot } from "./compute-snapshot.ts";
import { CONFIG, EMPTY_LEDGER, folder, receipt, regionalRows, row } from "./returns.fixture.ts";

function snapshotOf(
  rows: readonly ReturnRow[],
  last: string,
  more: Partial<CheckedFolder> = {},
  ledger: Ledger = EMPTY_LEDGER,
) {
  const lastWeek = toWeek(last);
  return computeSnapshot({ folder: folder(rows, more), config: CONFIG, lastWeek, now: cutOffAt(lastWeek) + 1, ledger });
}

function figure(
  snapshot: ReturnType<typeof snapshotOf>,
  indicator: string,
  region = "36",
  breakdown = "",
): Figure | undefined {
  return snapshot.weeks
    .at(-1)
    ?.figures.find((one) => one.indicator === indicator && one.region === region && one.breakdown === breakdown)
    ?.figure as Figure | undefined;
}

const item = (more: Partial<MeetingItem>): MeetingItem => ({
  id: "B1",
  week: toWeek("2026-W45"),
  kind: "tindakan",
  indicator: "ban_pantau",
  region: "36.04",
  owner: "dinsos:36.04",
  text: "Jadwalkan kunjungan",
  due: "2026-11-11",
  state: "berjalan",
  ...more,
});

test("reports on time count five agencies in a region and 43 in the province", () => {
  const receipts = [receipt("2026-W46", "kesbangpol", "36.01"), receipt("2026-W46", "bnpt", "36")];
  const rows = [
    row("2026-W46", "kesbangpol", "rei_pembinaan_terlaksana", "36.01", {
      breakdown: "pilar=kebangsaan",
      numerator: 1,
      denominator: 1,
    }),
    row("2026-W46", "bnpt", "asm_jadwal", "36.01", { numerator: 0, denominator: 0 }),
  ];
  const snapshot = snapshotOf(rows, "2026-W46", { receipts, absent: [] });
  expect(figure(snapshot, "tkl_tepat_waktu", "36.01")).toMatchObject({
    numerator: { value: 1 },
    denominator: { value: 5 },
  });
  expect(figure(snapshot, "tkl_tepat_waktu")).toMatchObject({ numerator: { value: 2 }, denominator: { value: 43 } });
});

test("without a table of receipts nothing is called on time or late", () => {
  const snapshot = snapshotOf(regionalRows("2026-W46", "dinsos", "ban_pantau", [[1, 2]]), "2026-W46");
  expect(figure(snapshot, "tkl_tepat_waktu")?.numerator).toEqual({ status: "notReported" });
});

test("0 of 0 reassessments is written as a count, without percentage or status", () => {
  const targets = [{ indicator: "asm_jadwal", breakdown: "", year: 2024, value: 90, basis: "uji" }];
  const snapshot = snapshotOf(
    regionalRows(
      "2026-W46",
      "bnpt",
      "asm_jadwal",
      Array.from({ length: 8 }, () => [0, 0] as const),
    ),
    "2026-W46",
    { targets },
  );
  expect(figure(snapshot, "asm_jadwal")).toMatchObject({
    numerator: { value: 0 },
    denominator: { value: 0 },
    rate: { form: "none" },
    status: "none",
  });
});

test("a blank required number fails in the share of valid entries, and a missing return fails whole", () => {
  const blank = snapshotOf(
    [
      row("2026-W46", "kesbangpol", "rei_pembinaan_terlaksana", "36.01", {
        breakdown: "pilar=kebangsaan",
        denominator: 4,
      }),
    ],
    "2026-W46",
  );
  expect(figure(blank, "tkl_mutu", "36", "instansi=kesbangpol")).toMatchObject({
    numerator: { value: 1 },
    denominator: { value: 16 },
  });
});

test("meeting items count when their due date falls in the week; late and open ones are not on time, cancelled ones not at all", () => {
  const items = [
    item({ id: "B1", state: "selesai", closed: "2026-11-10" }),
    item({ id: "B2", state: "selesai", closed: "2026-11-12" }),
    item({ id: "B3" }),
    item({ id: "B4", state: "batal" }),
    item({ id: "B5", due: "2026-11-16" }),
  ];
  const snapshot = snapshotOf(regionalRows("2026-W46", "dinsos", "ban_pantau", [[1, 2]]), "2026-W46", {
    items,
    absent: [],
  });
  expect(figure(snapshot, "tkl_rtl")).toMatchObject({ numerator: { value: 1 }, denominator: { value: 3 } });
});

test("open items stand overdue first, and every missing return is a duty due on Monday noon", () => {
  const items = [item({ id: "B1", due: "2026-11-20" }), item({ id: "B2", due: "2026-11-02" })];
  const receipts = [receipt("2026-W46", "dinsos", "36.01")];
  const file = snapshotOf(regionalRows("2026-W46", "dinsos", "ban_pantau", [[1, 2]]), "2026-W46", {
    items,
    receipts,
    absent: [],
  }).weeks.at(-1);
  expect(file?.items[0]).toMatchObject({ id: "B2", week: "2026-W45", overdueDays: 14, overdue: true });
  expect(file?.items[1]).toMatchObject({
    kind: "return",
    owner: "bnpt",
    due: "2026-11-16T12:00:00+07:00",
    overdue: true,
  });
  expect(file?.items.at(-1)).toMatchObject({ id: "B1", overdue: false });
});

test("protected figures count what is low or withheld among the counts of classes G, P and C", () => {
  const tiny = regionalRows(
    "2026-W47",
    "bnpt",
    "asm_cakupan",
    Array.from({ length: 8 }, () => [0, 20] as const),
  );
  const found = figure(snapshotOf(tiny, "2026-W47"), "tkl_dilindungi", "36", "tema=asm");
  expect(found).toMatchObject({ numerator: { value: 4 }, denominator: { value: 8 } });
});

test("a late return that changes an exact headline count is a correction of its week", () => {
  const rows = regionalRows(
    "2026-W45",
    "dinsos",
    "ban_pantau",
    Array.from({ length: 8 }, () => [7, 10] as const),
  );
  const first = snapshotOf(rows, "2026-W45");
  const corrected = rows.map((one) => (one.region === "36.01" ? { ...one, numerator: 9 } : one));
  const second = snapshotOf(
    [...corrected, ...regionalRows("2026-W46", "dinsos", "ban_pantau", [[1, 2]])],
    "2026-W46",
    {},
    first.ledger,
  );
  expect(second.weeks.at(-1)?.corrections).toEqual([
    { indicator: "ban_pantau", week: "2026-W45", before: 56, after: 58 },
  ]);
});

test("a late return of a frozen refresh waits for the next one", () => {
  const pairs = Array.from({ length: 8 }, () => [15, 20] as const);
  const rows = regionalRows("2026-W43", "bnpt", "asm_cakupan", pairs);
  const early = snapshotOf(
    [...rows, ...regionalRows("2026-W47", "bnpt", "asm_cakupan", [undefined, ...pairs.slice(1)])],
    "2026-W47",
  );
  const late = snapshotOf(
    [...rows, ...regionalRows("2026-W47", "bnpt", "asm_cakupan", pairs)],
    "2026-W47",
    { receipts: [receipt("2026-W47", "bnpt", "36", 2)], absent: [] },
    early.ledger,
  );
  expect(late.weeks.at(-1)?.lateReturns).toMatchObject([{ agency: "bnpt", waitsUntil: "2026-W51" }]);
});

test("the columns of a series are as long as its weeks, and a new instrument is a break", () => {
  const rows = ["2026-W11", "2026-W23"].flatMap((week, i) =>
    ["rendah", "sedang", "tinggi"].flatMap((category) =>
      regionalRows(
        week,
        "bnpt",
        "asm_kategori",
        Array.from({ length: 8 }, () => [4, 12] as const),
        `kategori=${category}`,
      ).map((one) => ({ ...one, version: `v${i + 1}` })),
    ),
  );
  const series = snapshotOf(rows, "2026-W24").series.find((one) => one.indicator === "asm_kategori");
  expect(series?.breaks).toEqual([{ week: "2026-W23", version: "v2" }]);
  for (const line of series?.rows ?? []) {
    expect([line.numerator.length, line.status.length, line.lo?.length]).toEqual([
      series?.weeks.length,
      series?.weeks.length,
      series?.weeks.length,
    ]);
  }
});
