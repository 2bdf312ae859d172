import { expect, test } from "vitest";
import type { Figure } from "../../../domain/cell.ts";
import { GROUPS, PROVINCE } from "../../../domain/region.ts";
import { addWeeks } from "../../../domain/week.ts";
import { INDICATORS, indicatorOf } from "../../../indicators/registry.ts";
import { indexFigures, type WeekData } from "../../data/week-data.ts";
import { series, W47 } from "../indicator/series.fixture.ts";
import { contexts, count, figure, mark, weekData } from "../narrative/week.fixture.ts";
import { figuresPanel, groupPartsTable, groupsPanel, versionsPanels } from "./block-panels.ts";
import { THEME_PLANS, type ThemeBlock } from "./theme-plan.ts";
import { themeView } from "./theme-view.ts";

type Row = readonly [indicator: string, region: string, breakdown: string, figure: Figure];

/** A week of the real catalogue with these figures and no others. */
function context(rows: readonly Row[], more: Partial<WeekData> = {}) {
  const figures = rows.map(([indicator, region, breakdown, one]) => ({ indicator, region, breakdown, figure: one }));
  const week = weekData([], { figures, index: indexFigures(figures), ...more });
  return { week, indicators: INDICATORS, locale: "id" as const };
}
const of = (key: string) => {
  const definition = indicatorOf(key);
  if (definition === undefined) throw new Error(key);
  return definition;
};
const share = (key: string, n: number, m: number, made = {}) => figure(of(key), n, m, made);
const plan = (path: string) => {
  const found = THEME_PLANS.find((one) => one.path === path);
  if (found === undefined) throw new Error(path);
  return found;
};
const stock = (n: number): Figure => ({ ...share("rei_peserta_tahap", n, n), denominator: count(n, "P") });

test("every key and dimension of the plans is the catalogue's, and five figures stand in each strip", () => {
  for (const { strip, rows, theme } of THEME_PLANS) {
    expect(strip).toHaveLength(5);
    const keys = [...strip.map((one) => one.indicator), ...rows.flat().flatMap(keysOf)];
    for (const key of keys) expect(indicatorOf(key)?.theme, key).toBe(theme);
    for (const block of rows.flat()) {
      if (block.kind !== "parts" && block.kind !== "groupParts") continue;
      expect(of(block.indicator).dimensions.map((one) => one.key)).toContain(block.dimension);
    }
  }
});

function keysOf(block: ThemeBlock): readonly string[] {
  if ("indicators" in block) return block.indicators;
  return "indicator" in block ? [block.indicator] : [];
}

test("two populations never stand in one block, nor between the same two bars", () => {
  const people = (key: string) => ["P", "C"].includes(of(key).protection);
  for (const { theme, rows } of THEME_PLANS) {
    if (theme !== "ban" && theme !== "srk") continue;
    let after = false;
    for (const block of rows.flat()) {
      if (block.kind === "population")
        after = block.text === "populationFamilies" || block.text === "populationChildren";
      for (const key of keysOf(block)) expect(people(key), key).toBe(after);
    }
  }
});

test("the title says what happened to the headline indicator and what else needs attention", () => {
  const now = share("asm_cakupan", 115, 135);
  const view = themeView(
    context(
      [
        ["asm_cakupan", PROVINCE, "", now],
        ["asm_jadwal", PROVINCE, "", { ...share("asm_jadwal", 47, 57), status: "attention" }],
      ],
      {
        targets: [
          { indicator: "asm_cakupan", breakdown: "", year: 2026, value: 90, basis: "usulan" },
          { indicator: "asm_jadwal", breakdown: "", year: 2026, value: 90, basis: "usulan" },
        ],
        comparisons: [
          {
            indicator: "asm_cakupan",
            basis: "all",
            against: addWeeks(W47, -4),
            regions: GROUPS,
            now,
            before: { ...now, asOf: addWeeks(W47, -4) },
          },
        ],
      },
    ),
    plan("asesmen"),
  );
  expect(view.title).toBe(
    "Cakupan asesmen berlaku dimutakhirkan: tetap sekitar 115 dari sekitar 135. Asesmen ulang sesuai jadwal 47 dari 57 (82%), target 90%",
  );
  expect(view.strip.map((one) => [one.name, one.value, one.beside])).toEqual([
    ["Cakupan asesmen berlaku", "≈ 85%", "≈ 115 dari ≈ 135"],
    ["Asesmen ulang sesuai jadwal", "82%", "47 dari 57"],
  ]);
  expect(view.strip[1]?.attention).toBe(true);
});

test("a figure that is missing or protected stands in the strip with its mark, never with a number", () => {
  const view = themeView(
    context([
      ["rei_pendampingan_jadwal", PROVINCE, "", mark({ status: "notReported" })],
      ["rei_hak_dasar", PROVINCE, "", mark({ status: "confidential" })],
    ]),
    plan("reintegrasi"),
  );
  expect(view.strip.map((one) => [one.value, one.mark])).toEqual([
    ["belum lapor", "notReported"],
    ["dirahasiakan", "confidential"],
  ]);
  expect(view.status).toBe("none");
});

test("groups of people are levels with the share behind them; a share without counts stands alone", () => {
  const rows: Row[] = GROUPS.map((code, i) => ["asm_cakupan", code, "", share("asm_cakupan", 30 + 5 * i, 35 + 15 * i)]);
  const panel = groupsPanel(context(rows), "asm_cakupan");
  expect(panel?.rows.map((row) => [row.value, row.rest])).toEqual([
    ["≈ 30", "dari ≈ 35"],
    ["≈ 35", "dari ≈ 50 · 50–75%"],
    ["≈ 40", "dari ≈ 65 · 50–75%"],
  ]);
  const visits: Figure = {
    ...mark({ status: "notApplicable" }),
    rate: { form: "rounded", percent: 80, step: 5 },
    status: "near",
  };
  const alone = groupsPanel(
    context([["rei_pendampingan_jadwal", "serang-raya", "", visits]]),
    "rei_pendampingan_jadwal",
  );
  expect(alone?.rows.map((row) => [row.value, row.rest, row.mark])).toEqual([["≈ 80%", "", undefined]]);
});

test("the table of groups and stages has every level and both totals, and marks for what is not shown", () => {
  const stage = (code: string, key: string, one: Figure): Row => ["rei_peserta_tahap", code, `tahap=${key}`, one];
  const table = groupPartsTable(
    context([
      stage(PROVINCE, "persiapan", stock(30)),
      stage(PROVINCE, "pembinaan", stock(40)),
      stage("serang-raya", "persiapan", mark({ status: "low", below: 5 })),
      ["rei_peserta_tahap", PROVINCE, "", stock(70)],
    ]),
    "rei_peserta_tahap",
    "tahap",
  );
  expect(table?.columns.map((one) => one.name)).toEqual([
    "Kelompok wilayah",
    "Persiapan L0–L2",
    "Pembinaan L3",
    "Jumlah",
  ]);
  const row = (key: string) => table?.rows.find((one) => one.key === key)?.cells.map((cell) => [cell.text, cell.mark]);
  expect(row(PROVINCE)?.slice(1)).toEqual([
    ["≈ 30", undefined],
    ["≈ 40", undefined],
    ["≈ 70", undefined],
  ]);
  expect(row("serang-raya")?.[1]).toEqual(["< 5", "low"]);
  expect(row("banten-selatan")?.[1]).toEqual(["belum lapor", "notReported"]);
});

test("levels of two instrument versions stand apart, the newest first", () => {
  const low = (n: number, asOf = W47) => share("asm_kategori", n, 100, { asOf });
  const breakdown = "kategori=rendah";
  const data = series({ [PROVINCE]: [low(45, addWeeks(W47, -1)), low(55)] }, { breaks: [W47], breakdown });
  const panels = versionsPanels(context([["asm_kategori", PROVINCE, breakdown, low(55)]]), "asm_kategori", data);
  expect(panels.map((panel) => panel.rows.map((row) => row.value))).toEqual([["≈ 55"], ["≈ 45"]]);
  expect(panels[0]?.title).toContain("tidak dibandingkan antarversi");
  expect(panels[0]?.subtitle).toContain("versi 2 berlaku mulai minggu ke-47");
  expect(
    versionsPanels(context([["asm_kategori", PROVINCE, breakdown, low(55)]]), "asm_kategori", undefined),
  ).toHaveLength(1);
});

test("figures side by side each keep their own target, on one scale", () => {
  const panel = figuresPanel(
    context(
      [
        ["asm_jadwal", PROVINCE, "", share("asm_jadwal", 47, 57)],
        ["asm_rencana", PROVINCE, "", share("asm_rencana", 60, 60)],
      ],
      { targets: [{ indicator: "asm_jadwal", breakdown: "", year: 2026, value: 90, basis: "usulan" }] },
    ),
    "figuresAssessment",
    ["asm_jadwal", "asm_rencana"],
  );
  expect(panel.rows.map((row) => row.sub)).toEqual(["target 90%", undefined]);
  expect(panel.rows.map((row) => Math.round(row.bar.solid * 100))).toEqual([82, 100]);
});

test("a missing return belongs to the themes that its sender reports on, an item to its indicator's", () => {
  const item = { region: "36.01", due: "2026-11-23T12:00:00+07:00", overdueDays: 0, overdue: true };
  const items: WeekData["items"] = [
    { ...item, kind: "return", owner: "dinkop:36.01" },
    { ...item, kind: "action", indicator: "ban_pantau", owner: "dinsos:36.01", text: "Kunjungi" },
  ];
  const { week } = contexts([], { items }).id;
  const themed = (path: string) =>
    themeView({ week, indicators: INDICATORS, locale: "id" }, plan(path)).items.map((one) => one.owner);
  expect(themed("reintegrasi")).toEqual(["Dinkop UKM Kab. Pandeglang"]);
  expect(themed("bantuan")).toEqual(["Dinsos Kab. Pandeglang"]);
});
