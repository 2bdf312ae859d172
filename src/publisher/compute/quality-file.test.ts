import { expect, test } from "vitest";
import type { QualityFile } from "../../contract/quality-file.ts";
import { REGIONS } from "../../domain/region.ts";
import { cutOffAt, toWeek } from "../../domain/week.ts";
import type { CheckedFolder, Receipt, ReturnRow } from "../../returns/types.ts";
import type { Ledger } from "../ledger-type.ts";
import { computeSnapshot, type Snapshot } from "./compute-snapshot.ts";
import { CONFIG, EMPTY_LEDGER, folder, receipt, regionalRows, row } from "./returns.fixture.ts";

const WITH_RECEIPTS = ["butir.csv", "catatan.csv", "peristiwa.csv", "target.csv"] as const;

function compute(rows: readonly ReturnRow[], more: Partial<CheckedFolder>, ledger: Ledger = EMPTY_LEDGER, later = 0) {
  const lastWeek = toWeek("2026-W46");
  const given = folder(rows, { absent: WITH_RECEIPTS, ...more });
  return computeSnapshot({ folder: given, config: CONFIG, lastWeek, now: cutOffAt(lastWeek) + 1 + later, ledger });
}

function qualityOf(snapshot: Snapshot, week = "2026-W46"): QualityFile {
  const file = snapshot.quality.find((one) => one.week === week);
  if (file === undefined) throw new Error(`no quality of ${week}`);
  return file;
}

/** Everybody's receipt, a few hours early. */
function receipts(week: string, except: readonly string[] = []): Receipt[] {
  const regional = CONFIG.expected.regional.flatMap((agency) => REGIONS.map((one) => [agency, one.code] as const));
  const provincial = CONFIG.expected.provincial.map((agency) => [agency, "36"] as const);
  return [...regional, ...provincial]
    .filter(([agency, region]) => !except.includes(`${agency} ${region}`))
    .map(([agency, region]) => receipt(week, agency, region, -3));
}

const ALL = Array.from({ length: 8 }, () => [7, 10] as const);
const pembinaan = (week: string, pairs: Parameters<typeof regionalRows>[3]) =>
  regionalRows(week, "kesbangpol", "rei_pembinaan_terlaksana", pairs, "pilar=kebangsaan");

test("a return without receipt is missing, one without its rows lacks its file, one left out is the unit's own", () => {
  const rows = pembinaan("2026-W46", [undefined, undefined, undefined, ...ALL.slice(3)]);
  const quality = qualityOf(
    compute(rows, {
      receipts: receipts("2026-W46", ["kesbangpol 36.01"]),
      leftOut: {
        returns: [{ week: toWeek("2026-W46"), agency: "kesbangpol", region: "36.03" }],
        tables: ["butir.csv"],
      },
    }),
  );
  const own = quality.findings.filter((one) => one.agency === "kesbangpol");
  expect(own.map((one) => [one.kind, one.region, one.required])).toEqual([
    ["missing", "36.01", 2],
    ["missingFile", "36.02", 2],
    ["leftOut", "36.03", 2],
  ]);
  expect(quality.tablesLeftOut).toEqual(["butir.csv"]);
  const sender = quality.senders.find((one) => one.agency === "kesbangpol" && one.region === "36.04");
  expect(sender).toMatchObject({ states: ["onTime"], required: 2, valid: 2 });
});

test("a finding names the figures that wait, and how much of them is there", () => {
  const rows = regionalRows("2026-W46", "dinsos", "ban_pantau", [undefined, ...ALL.slice(1)]);
  const quality = qualityOf(compute(rows, { receipts: receipts("2026-W46", ["dinsos 36.01"]) }));
  const missing = quality.findings.find((one) => one.agency === "dinsos" && one.region === "36.01");
  expect(missing?.waiting).toContainEqual({ indicator: "ban_pantau", effect: "partial", reported: 7, expected: 8 });
  expect(missing?.waiting).toContainEqual({
    indicator: "ban_verifikasi",
    effect: "notReported",
    reported: 0,
    expected: 8,
  });
});

test("a number left blank is told with its column; the rows that are whole are not", () => {
  const rows = [
    ...pembinaan("2026-W46", [undefined, ...ALL.slice(1)]),
    row("2026-W46", "kesbangpol", "rei_pembinaan_terlaksana", "36.01", {
      breakdown: "pilar=kebangsaan",
      denominator: 10,
    }),
  ];
  const quality = qualityOf(compute(rows, { receipts: receipts("2026-W46") }));
  expect(quality.findings.filter((one) => one.agency === "kesbangpol")).toEqual([
    {
      kind: "blank",
      agency: "kesbangpol",
      region: "36.01",
      indicator: "rei_pembinaan_terlaksana",
      fields: ["pembilang"],
      rows: 1,
      required: 1,
      waiting: [{ indicator: "rei_pembinaan_terlaksana", effect: "partial", reported: 7, expected: 24 }],
    },
  ]);
});

const JUMP = [row("2026-W45", "dinsos", "ban_pantau", "36.01", { numerator: 10, denominator: 10 })];
const jumped = (value: number) =>
  row("2026-W46", "dinsos", "ban_pantau", "36.01", { numerator: value, denominator: value });
const jumpsIn = (snapshot: Snapshot) => qualityOf(snapshot).findings.filter((one) => one.kind === "jump");

test("a jump is a finding of the week that was published with a reason, remembered, and gone once it is corrected", () => {
  const first = compute([...JUMP, jumped(200)], {});
  expect(jumpsIn(first)).toMatchObject([{ indicator: "ban_pantau", region: "36.01", place: "36.01", required: 2 }]);
  const next = [
    ...JUMP,
    jumped(200),
    row("2026-W47", "dinsos", "ban_pantau", "36.01", { numerator: 9, denominator: 9 }),
  ];
  const week47 = toWeek("2026-W47");
  const later = (rows: readonly ReturnRow[], ledger: Ledger) =>
    computeSnapshot({ folder: folder(rows), config: CONFIG, lastWeek: week47, now: cutOffAt(week47) + 1, ledger });
  expect(jumpsIn(later(next, first.ledger))).toHaveLength(1);
  // Nobody was asked about an earlier week of a first publication.
  expect(jumpsIn(later(next, EMPTY_LEDGER))).toHaveLength(0);
  expect(jumpsIn(later([...JUMP, jumped(20), ...next.slice(-1)], first.ledger))).toHaveLength(0);
  // Another jump of that week, which came in afterwards, nobody has confirmed.
  const other = (week: string, n: number) =>
    row(week, "dinsos", "ban_pantau", "36.02", { numerator: n, denominator: n });
  const more = later([...next, other("2026-W45", 10), other("2026-W46", 200)], first.ledger);
  expect(jumpsIn(more)).toMatchObject([{ region: "36.01" }]);
});

test("where people are counted a jump names the indicator, and no place", () => {
  const stage = (week: string, value: number) =>
    row(week, "bnpt", "rei_peserta_tahap", "36.01", { breakdown: "tahap=L3", numerator: value });
  expect(jumpsIn(compute([stage("2026-W43", 10), stage("2026-W46", 200)], {}))).toEqual([
    { kind: "jump", agency: "bnpt", region: "36", indicator: "rei_peserta_tahap", required: 1, waiting: [] },
  ]);
});

test("a figure that a late return changed is told with what it was and whose return it was; people's never is", () => {
  const late = receipt("2026-W45", "dinsos", "36.01", 48);
  const onTime = { receipts: [...receipts("2026-W45", ["dinsos 36.01"]), ...receipts("2026-W46")] };
  const people = (value: number) =>
    regionalRows(
      "2026-W43",
      "bnpt",
      "asm_cakupan",
      Array.from({ length: 8 }, () => [value, 40] as const),
    );
  const without = [
    ...people(20),
    ...regionalRows("2026-W45", "dinsos", "ban_pantau", [undefined, ...ALL.slice(1)]),
    ...regionalRows("2026-W46", "dinsos", "ban_pantau", ALL),
  ];
  const first = compute(without, onTime);
  expect(qualityOf(first).revisions).toEqual([]);
  const whole = [
    ...people(30),
    ...without.slice(8),
    row("2026-W45", "dinsos", "ban_pantau", "36.01", { numerator: 7, denominator: 10 }),
  ];
  const { revisions, arrivals } = qualityOf(
    compute(whole, { receipts: [...onTime.receipts, late] }, first.ledger, 86_400_000),
  );
  const province = revisions.find((one) => one.indicator === "ban_pantau" && one.region === "36");
  expect(province).toMatchObject({
    week: "2026-W45",
    before: { numerator: 49, denominator: 70, reported: 7, expected: 8 },
    after: { numerator: 56, denominator: 80, reported: 8, expected: 8 },
    returns: [{ agency: "dinsos", region: "36.01", week: "2026-W45" }],
  });
  const place = revisions.find((one) => one.indicator === "ban_pantau" && one.region === "36.01");
  expect(place?.before).toEqual({ numerator: "notReported", denominator: "notReported", reported: 0, expected: 1 });
  expect(revisions.map((one) => one.indicator)).not.toContain("asm_cakupan");
  expect(Object.keys(first.ledger.shown ?? {}).filter((key) => key.startsWith("asm_cakupan"))).toEqual([]);
  expect(arrivals).toMatchObject([{ week: "2026-W45", agency: "dinsos", region: "36.01" }]);
});

test("a source says which position it holds and when it is next due; without receipts nothing is called late", () => {
  const { sources } = qualityOf(
    compute(regionalRows("2026-W43", "bnpt", "asm_cakupan", ALL), { receipts: receipts("2026-W43") }),
  );
  const people = sources.find((one) => one.protection === "P" && one.refresh === 4);
  expect(people).toMatchObject({ agencies: ["bnpt"], asOf: "2026-W43", next: "2026-W47", reported: 1, expected: 1 });
  const silent = qualityOf(compute(JUMP, { absent: ["penerimaan.csv", ...WITH_RECEIPTS] }));
  expect(new Set(silent.senders.flatMap((one) => one.states))).toEqual(new Set(["unknown"]));
  expect(silent.findings.filter((one) => one.kind === "missing")).toEqual([]);
});
