import { expect, test } from "vitest";
import { type Figure, isRounded } from "../../domain/cell.ts";
import { cutOffAt, toWeek } from "../../domain/week.ts";
import type { CheckedFolder, ReturnRow } from "../../returns/types.ts";
import type { Ledger } from "../ledger-type.ts";
import { computeSnapshot, type Snapshot } from "./compute-snapshot.ts";
import { CONFIG, EMPTY_LEDGER, folder, receipt, regionalRows, row } from "./returns.fixture.ts";

function compute(
  rows: readonly ReturnRow[],
  last: string,
  more: Partial<CheckedFolder> = {},
  ledger: Ledger = EMPTY_LEDGER,
): Snapshot {
  const lastWeek = toWeek(last);
  return computeSnapshot({ folder: folder(rows, more), config: CONFIG, lastWeek, now: cutOffAt(lastWeek) + 1, ledger });
}

function figure(
  snapshot: Snapshot,
  indicator: string,
  region = "36",
  breakdown = "",
  week?: string,
): Figure | undefined {
  const file = snapshot.weeks.find((one) => one.week === (week ?? snapshot.weeks.at(-1)?.week));
  return file?.figures.find(
    (one) => one.indicator === indicator && one.region === region && one.breakdown === breakdown,
  )?.figure as Figure | undefined;
}

const all = (pair: readonly [number, number]) => Array.from({ length: 8 }, () => pair);
const without = (missing: number, pair: readonly [number, number]) =>
  Array.from({ length: 8 }, (_, i) => (i < missing ? undefined : pair));
const target = (indicator: string, value: number) => ({ indicator, breakdown: "", year: 2024, value, basis: "uji" });

test("a service total is the exact sum of the regions that reported, with its coverage", () => {
  const snapshot = compute(regionalRows("2026-W46", "dinsos", "ban_pantau", without(1, [7, 10])), "2026-W46");
  expect(figure(snapshot, "ban_pantau")).toMatchObject({
    numerator: { status: "value", value: 49 },
    denominator: { status: "value", value: 70 },
    coverage: { reported: 7, expected: 8 },
  });
});

test("a missing region is not reported, and zero is zero", () => {
  const rows = regionalRows("2026-W46", "dinsos", "ban_pantau", [[0, 10], undefined, ...all([7, 10]).slice(2)]);
  const snapshot = compute(rows, "2026-W46");
  expect(figure(snapshot, "ban_pantau", "36.01")?.numerator).toEqual({ status: "value", value: 0 });
  expect(figure(snapshot, "ban_pantau", "36.02")?.numerator).toEqual({ status: "notReported" });
});

test("under six of eight regions the total is not reported and has no status", () => {
  const more = { targets: [target("ban_pantau", 90)] };
  const six = compute(regionalRows("2026-W46", "dinsos", "ban_pantau", without(2, [7, 10])), "2026-W46", more);
  const five = compute(regionalRows("2026-W46", "dinsos", "ban_pantau", without(3, [7, 10])), "2026-W46", more);
  expect(figure(six, "ban_pantau")?.status).toBe("attention");
  expect(figure(five, "ban_pantau")).toMatchObject({ numerator: { status: "notReported" }, status: "none" });
});

test("a blank numerator leaves the sum as a region that did not report", () => {
  const rows = [
    ...regionalRows("2026-W46", "dinsos", "ban_pantau", [undefined, ...all([7, 10]).slice(1)]),
    row("2026-W46", "dinsos", "ban_pantau", "36.01", { denominator: 10 }),
  ];
  expect(figure(compute(rows, "2026-W46"), "ban_pantau")?.denominator).toEqual({ status: "value", value: 70 });
});

test("a comparison over fewer regions is made on the regions that both weeks share", () => {
  const rows = [
    ...regionalRows("2026-W45", "dinsos", "ban_pantau", [[1, 100], ...all([8, 10]).slice(1)]),
    ...regionalRows("2026-W46", "dinsos", "ban_pantau", [undefined, ...all([7, 10]).slice(1)]),
  ];
  const comparison = compute(rows, "2026-W46")
    .weeks.at(-1)
    ?.comparisons.find((one) => one.indicator === "ban_pantau");
  expect(comparison).toMatchObject({
    basis: "same",
    now: { numerator: { value: 49 } },
    before: { numerator: { value: 56 }, denominator: { value: 70 } },
  });
});

test("year-to-date figures are not compared across January", () => {
  const rows = ["2026-W53", "2027-W01"].flatMap((week) => regionalRows(week, "dinsos", "ban_realisasi", all([40, 50])));
  const comparison = compute(rows, "2027-W01")
    .weeks.at(-1)
    ?.comparisons.find((one) => one.indicator === "ban_realisasi");
  expect(comparison).toEqual({ indicator: "ban_realisasi", basis: "none", reason: "newYear", against: "2026-W53" });
});

test("a protected total is the sum of its published parts, and the truth lies inside the summed interval", () => {
  const pairs = [
    [15, 19],
    [13, 16],
    [19, 21],
    [15, 19],
    [15, 17],
    [11, 13],
    [15, 18],
    [9, 11],
  ] as const;
  const found = figure(compute(regionalRows("2026-W47", "bnpt", "asm_cakupan", pairs), "2026-W47"), "asm_cakupan");
  expect(found?.numerator).toMatchObject({ value: 115 });
  expect(found?.denominator).toMatchObject({ value: 135 });
  if (found?.denominator?.status !== "value" || !isRounded(found.denominator)) throw new Error("not a level");
  expect(found.denominator.rounded).toEqual({ base: 5, lo: 46 + 46 + 31, hi: 54 + 54 + 39 });
});

test("protected figures are refreshed every four weeks and carried in between with their week", () => {
  const rows = [
    ...regionalRows("2026-W43", "bnpt", "asm_cakupan", all([15, 20])),
    ...regionalRows("2026-W44", "bnpt", "asm_cakupan", all([20, 20])),
  ];
  const snapshot = compute(rows, "2026-W44");
  expect(figure(snapshot, "asm_cakupan")).toMatchObject({ asOf: "2026-W43", numerator: { value: 120 } });
  const none = snapshot.weeks.at(-1)?.comparisons.find((one) => one.indicator === "asm_cakupan");
  expect(none).toMatchObject({ basis: "none", reason: "carried" });
});

test("a region missing at a refresh enters with its last refresh and is said to be carried", () => {
  const rows = [
    ...regionalRows("2026-W43", "bnpt", "asm_cakupan", all([15, 20])),
    ...regionalRows("2026-W47", "bnpt", "asm_cakupan", without(1, [17, 20])),
  ];
  const found = figure(compute(rows, "2026-W47"), "asm_cakupan");
  expect(found).toMatchObject({ asOf: "2026-W47", coverage: { reported: 8, expected: 8, carried: 1 } });
});

test("a region without a value for 26 weeks keeps the whole table at its last refresh", () => {
  const rows = regionalRows("2026-W03", "bnpt", "asm_cakupan", all([15, 20]));
  for (const week of ["2026-W27", "2026-W31"])
    rows.push(...regionalRows(week, "bnpt", "asm_cakupan", without(1, [17, 20])));
  const snapshot = compute(rows, "2026-W31");
  expect(figure(snapshot, "asm_cakupan", "36", "", "2026-W27")?.asOf).toBe("2026-W27");
  expect(figure(snapshot, "asm_cakupan")?.asOf).toBe("2026-W27");
});

test("a published refresh is frozen: a later revision of its rows changes nothing", () => {
  const first = compute(regionalRows("2026-W43", "bnpt", "asm_cakupan", all([15, 20])), "2026-W43");
  const second = compute(regionalRows("2026-W43", "bnpt", "asm_cakupan", all([20, 20])), "2026-W44", {}, first.ledger);
  expect(figure(second, "asm_cakupan")?.numerator).toEqual(figure(first, "asm_cakupan")?.numerator);
});

test("stages are published merged, as the configuration decides, and their sum is the total", () => {
  const stage = (name: string, count: number) =>
    all([count, 0]).map((pair, i) =>
      row(
        "2026-W47",
        "bnpt",
        "rei_peserta_tahap",
        ["36.01", "36.02", "36.03", "36.04", "36.71", "36.72", "36.73", "36.74"][i] ?? "",
        { breakdown: `tahap=${name}`, numerator: pair[0] },
      ),
    );
  const snapshot = compute(
    ["L0", "L1", "L2", "L3", "L4", "L5"].flatMap((name) => stage(name, 4)),
    "2026-W47",
  );
  expect(figure(snapshot, "rei_peserta_tahap", "36", "tahap=persiapan")?.numerator).toMatchObject({
    value: 35 + 35 + 25,
  });
  expect(figure(snapshot, "rei_peserta_tahap", "36", "tahap=L0")).toBeUndefined();
});

test("a window adds what arrived and counts the returns", () => {
  const rows = ["2026-W44", "2026-W45", "2026-W47"].flatMap((week) =>
    regionalRows(week, "kesbangpol", "rei_pembinaan_terlaksana", all([3, 4]), "pilar=kebangsaan"),
  );
  const found = figure(
    compute(
      [...rows, ...regionalRows("2026-W43", "kesbangpol", "rei_pembinaan_terlaksana", all([1, 9]), "pilar=kebangsaan")],
      "2026-W47",
    ),
    "rei_pembinaan_terlaksana",
    "36.01",
  );
  expect(found).toMatchObject({
    numerator: { value: 9 },
    denominator: { value: 12 },
    coverage: { returns: { reported: 3, expected: 12 } },
  });
});

test("Sekolah Rakyat is not applicable before its schools opened", () => {
  expect(
    figure(compute(regionalRows("2025-W20", "dinsos", "ban_pantau", all([1, 2])), "2025-W20"), "srk_kursi_terisi")
      ?.numerator,
  ).toEqual({ status: "notApplicable" });
});

test("a receipt whose rows were due and are not there is no return, and not on time", () => {
  const rows = regionalRows("2026-W46", "dinsos", "ban_pantau", without(1, [7, 10]));
  const receipts = [
    receipt("2026-W46", "dinsos", "36.01"),
    receipt("2026-W46", "dinsos", "36.02"),
    receipt("2026-W46", "dinsos", "36.03", 2),
  ];
  const { reports } = compute(rows, "2026-W46", { receipts, absent: [] }).weeks.at(-1) ?? {};
  const state = (region: string) =>
    reports?.cells.find((one) => one.agency === "dinsos" && one.region === region)?.state;
  expect([state("36.01"), state("36.02"), state("36.03"), state("36.04")]).toEqual([
    "missingFile",
    "onTime",
    "late",
    "missing",
  ]);
  expect(reports).toMatchObject({ expected: 43, onTime: 1, late: 1, missing: 41 });
});

test("a return received after now is left out with its rows", () => {
  const rows = regionalRows("2026-W46", "dinsos", "ban_pantau", all([7, 10]));
  const snapshot = compute(rows, "2026-W46", { receipts: [receipt("2026-W46", "dinsos", "36.01", 24)], absent: [] });
  expect(figure(snapshot, "ban_pantau", "36.01")?.numerator).toEqual({ status: "notReported" });
});

test("a file with the header alone is a return: on time, with nothing reported", () => {
  const returnsSeen = [{ file: "nihil.csv", week: toWeek("2026-W46"), agency: "dinsos", region: "36.01" } as const];
  const receipts = [receipt("2026-W46", "dinsos", "36.01")];
  const snapshot = compute([], "2026-W46", { receipts, returnsSeen, absent: [] });
  expect(snapshot.weeks.at(-1)?.reports).toMatchObject({ onTime: 1, missing: 42 });
  expect(figure(snapshot, "ban_pantau", "36.01")?.numerator).toEqual({ status: "notReported" });
});
