import { expect, test, vi } from "vitest";
import config from "../publisher.config.json" with { type: "json" };
import { REGIONS } from "../src/domain/region.ts";
import { cutOffAt, dueAt, toWeek, type Week, weekRange } from "../src/domain/week.ts";
import { INDICATORS } from "../src/indicators/registry.ts";
import { owedRows } from "../src/returns/owed-rows.ts";
import { FIXTURE_DEFINITION, FIXTURE_RECIPE } from "./added-indicator.fixture.ts";
import { generateReturns } from "./generate-returns.ts";
import { sendersOf } from "./receipts.ts";
import { RECIPES } from "./recipes/registry.ts";
import { checkedSet, generatedSet, PATIENCE } from "./returns.fixture.ts";
import { type MockSet, SETS } from "./sets.ts";

const MOCK_SETS: MockSet[] = ["utama", "lintas-tahun"];
vi.setConfig({ testTimeout: PATIENCE });
// Made while the file loads: no single test then pays for it, and none runs into the time limit on a busy machine.
for (const set of MOCK_SETS) checkedSet(set);

function weeksOf(set: MockSet): Week[] {
  return weekRange(toWeek(SETS[set].firstWeek), toWeek(SETS[set].lastWeek));
}

function dinsosReturns(set: MockSet): number[] {
  const { receipts } = checkedSet(set);
  return weeksOf(set).map((week) => receipts.filter((one) => one.week === week && one.agency === "dinsos").length);
}

test.each(MOCK_SETS)("the publisher finds nothing wrong with the set %s", (set) => {
  expect(checkedSet(set).findings).toEqual([]);
  expect(checkedSet(set).absent).toEqual([]);
});

test("the main set has 109 weeks, the other one crosses week 53 and the new year", () => {
  expect(weeksOf("utama")).toHaveLength(109);
  expect(weeksOf("lintas-tahun")).toContain("2026-W53");
  expect(weeksOf("lintas-tahun")).toContain("2027-W01");
});

test("the same seed gives the same bytes and another seed others", () => {
  const set = SETS["lintas-tahun"];
  const first = [...generateReturns({ set })];
  expect(first).toEqual([...generatedSet("lintas-tahun")]);
  expect([...generateReturns({ set, seed: "lain" })]).not.toEqual(first);
});

test("sets agree on the weeks that they share", () => {
  const path = "2026-W46_bnpt_36.csv";
  const main = generatedSet("utama").get(`laporan/${path}`) ?? "";
  const other = generatedSet("lintas-tahun").get("laporan/riwayat_2026-T4.csv") ?? "";
  const lines = main.split("\r\n").slice(1, -1);
  expect(lines.length).toBeGreaterThan(20);
  expect(lines.filter((line) => !other.includes(line))).toEqual([]);
});

test("every return that arrived holds exactly the rows that it owes", () => {
  const { rows, receipts } = checkedSet("utama");
  const refreshAnchor = toWeek(config.refreshAnchor);
  const have = new Set(rows.map((row) => `${row.week}|${row.agency}|${row.indicator}|${row.region}|${row.breakdown}`));
  const owed = receipts.flatMap(({ week, agency, region }) =>
    owedRows(week, agency, region, { refreshAnchor }).map(
      (row) => `${week}|${agency}|${row.indicator}|${row.region}|${row.breakdown}`,
    ),
  );
  expect(owed).toHaveLength(have.size);
  expect(owed.filter((one) => !have.has(one))).toEqual([]);
});

test("weeks cover eight, seven, six and once five of eight Dinsos", () => {
  const counts = dinsosReturns("utama");
  expect(new Set(counts)).toEqual(new Set([8, 7, 6, 5]));
  expect(counts.filter((count) => count === 5)).toHaveLength(1);
});

test.each(MOCK_SETS)("of the returns of %s three to ten are late or missing in every week", (set) => {
  const all = sendersOf(config.expected).length;
  for (const week of weeksOf(set)) {
    const onTime = checkedSet(set).receipts.filter((one) => one.week === week && one.received <= dueAt(week)).length;
    expect(onTime / all, week).toBeGreaterThanOrEqual(0.75);
    expect(onTime / all, week).toBeLessThanOrEqual(0.95);
  }
});

test("some returns come after the cut-off and correct what was published", () => {
  const late = checkedSet("utama").receipts.filter((one) => one.received > cutOffAt(one.week));
  expect(late.length).toBeGreaterThan(50);
  expect(late.some((one) => one.week === "2026-W46" && one.agency === "dinsos")).toBe(true);
});

test("the last week lacks some returns", () => {
  expect(dinsosReturns("utama").at(-1)).toBe(7);
  expect(dinsosReturns("lintas-tahun").at(-1)).toBe(7);
});

test("the assessment instrument changes once", () => {
  const versions = checkedSet("utama")
    .rows.filter((row) => row.indicator === "asm_kategori")
    .map((row) => `${row.week} ${row.version}`);
  expect(new Set(versions.map((text) => text.slice(9)))).toEqual(new Set(["v1", "v2"]));
  expect(versions.filter((text) => text < "2026-W14").every((text) => text.endsWith("v1"))).toBe(true);
  expect(versions.filter((text) => text >= "2026-W14").every((text) => text.endsWith("v2"))).toBe(true);
});

test("Sekolah Rakyat has no rows before it opened", () => {
  const opened = INDICATORS.filter((one) => one.since === "2025-W29").map((one) => one.key);
  expect(opened.length).toBeGreaterThan(0);
  const rows = checkedSet("utama").rows.filter((row) => opened.includes(row.indicator));
  expect(rows.filter((row) => row.week < "2025-W29")).toEqual([]);
});

test("some meeting items are open, some of them overdue, and decisions wait", () => {
  const open = checkedSet("utama").items.filter((one) => one.state === "berjalan");
  expect(open.length).toBeGreaterThanOrEqual(4);
  expect(open.length).toBeLessThanOrEqual(16);
  expect(open.some((one) => one.kind === "tindakan" && one.due < "2026-11-20")).toBe(true);
  expect(open.some((one) => one.kind === "keputusan")).toBe(true);
});

test("nothing in the folder says that it is simulated: the configuration does", () => {
  expect(config.synthetic).toBe(true);
  for (const text of generatedSet("lintas-tahun").values()) expect(text).not.toMatch(/simula/i);
});

test("every indicator has a recipe and every recipe an indicator", () => {
  expect(Object.keys(RECIPES).sort()).toEqual(INDICATORS.map((one) => one.key).sort());
});

test("an added indicator adds its rows and changes nothing else", () => {
  const set = SETS["lintas-tahun"];
  const before = generatedSet("lintas-tahun");
  const after = generateReturns({
    set,
    definitions: [FIXTURE_DEFINITION, ...INDICATORS],
    recipes: { ...RECIPES, [FIXTURE_DEFINITION.key]: FIXTURE_RECIPE },
  });
  const isAdded = (line: string) => line.includes(`;${FIXTURE_DEFINITION.key};`);
  const lines = (files: ReadonlyMap<string, string>) => [...files.values()].flatMap((text) => text.split("\r\n"));
  expect(lines(after).filter((line) => !isAdded(line))).toEqual(lines(before));
  const added = lines(after).filter((line) => isAdded(line) && line.startsWith("2026-W47"));
  expect(added).toHaveLength((REGIONS.length - 1) * 6);
});

test("returns of ten years ago hold no count below zero", () => {
  const set = { firstWeek: "2016-W48", lastWeek: "2017-W12", now: SETS.utama.now };
  const lines = [...generateReturns({ set })].flatMap(([path, text]) =>
    path.startsWith("laporan/") ? text.trim().split("\n").slice(1) : [],
  );
  const counts = lines.flatMap((line) => {
    const cells = line.split(";");
    return [cells[5], cells[6], cells[9]].filter((cell) => cell !== undefined && cell !== "").map(Number);
  });
  expect(counts.length).toBeGreaterThan(1000);
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(0);
});
