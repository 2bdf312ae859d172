import { expect, test } from "vitest";
import type { Cell, Figure } from "../../../domain/cell.ts";
import { rateOf } from "../../../domain/rate.ts";
import { REGIONS } from "../../../domain/region.ts";
import { addWeeks, toWeek } from "../../../domain/week.ts";
import { INDICATORS } from "../../../indicators/registry.ts";
import { type SeriesData, seriesKey } from "../../data/series-data.ts";
import { type FigureEntry, indexFigures } from "../../data/week-data.ts";
import type { ViewContext } from "../context.ts";
import { weekData } from "../narrative/week.fixture.ts";
import { indicatorGroups } from "./map-subject.ts";
import { type MapWish, mapView, noMapView } from "./map-view.ts";
import { mapWeeks, stepsOf } from "./map-weeks.ts";

const W47 = toWeek("2026-W47");
const W46 = addWeeks(W47, -1);
const count = (value: number): Cell => ({ status: "value", value });
const level = (value: number): Cell => ({ status: "value", value, rounded: { base: 5, lo: value - 4, hi: value + 4 } });
const service = (part: number, whole: number): Figure => ({
  numerator: count(part),
  denominator: count(whole),
  rate: rateOf(count(part), count(whole), "S"),
  status: part / whole > 0.25 ? "attention" : "met",
  asOf: W47,
  coverage: { reported: 1, expected: 1 },
});
const people = (part: number, whole: number): Figure => ({
  ...service(part, whole),
  numerator: level(part),
  denominator: level(whole),
  rate: rateOf(level(part), level(whole), "P"),
  status: "none",
});
const unsaid = (status: "notReported" | "confidential"): Figure => ({
  numerator: { status },
  denominator: { status },
  rate: { form: "none" },
  status: "none",
  asOf: W47,
  coverage: { reported: 0, expected: 1 },
});

const OVERDUE: Readonly<Record<string, Figure>> = {
  "36.01": service(52, 151),
  "36.02": service(39, 149),
  "36.03": service(36, 268),
  "36.04": service(29, 94),
  "36.71": service(19, 122),
  "36.72": unsaid("notReported"),
  "36.73": service(11, 55),
  "36.74": service(5, 44),
  "36": service(191, 883),
};
const COVERED: Readonly<Record<string, Figure>> = {
  "tangerang-raya": people(45, 50),
  "serang-raya": people(40, 50),
  "banten-selatan": people(30, 35),
};

function entries(indicator: string, figures: Readonly<Record<string, Figure>>): FigureEntry[] {
  return Object.entries(figures).map(([region, figure]) => ({ indicator, region, breakdown: "", figure }));
}
const target = (indicator: string, value: number) => ({ indicator, breakdown: "", year: 2026, value, basis: "" });

function context(overdue = OVERDUE, covered = COVERED): ViewContext {
  const figures = [
    ...entries("ban_lewat_tenggat", overdue),
    ...entries("asm_cakupan", covered),
    ...entries("ban_pantau", { "36.01": service(72, 98) }),
  ];
  const targets = [target("ban_lewat_tenggat", 20), target("asm_cakupan", 90)];
  const week = weekData([], { figures, index: indexFigures(figures), targets });
  return { week: { ...week, week: W47 }, indicators: INDICATORS, locale: "id" };
}
function history(before: Readonly<Record<string, Figure>>, now = OVERDUE): SeriesData {
  const rows = Object.keys(now).flatMap((region) => {
    const [old, current] = [before[region], now[region]];
    return old === undefined || current === undefined
      ? []
      : [{ region, breakdown: "", figures: [{ ...old, asOf: W46 }, current] }];
  });
  return {
    indicator: "ban_lewat_tenggat",
    weeks: [W46, W47],
    breaks: [],
    events: [],
    rows,
    index: new Map(rows.map((row) => [seriesKey(row.region, row.breakdown), row])),
  };
}
function view(wish: Partial<MapWish> = {}, series?: SeriesData, overdue = OVERDUE) {
  const found = mapView(
    context(overdue),
    { indicator: "ban_lewat_tenggat", measure: "share", colour: "value", week: W47, ...wish },
    series,
  );
  if (found === undefined) throw new Error("no map");
  return found;
}
const areaOf = (found: ReturnType<typeof view>, code: string) => found.areas.find((one) => one.code === code);

test("week 47 is coloured by the value that is printed, with its count beside it", () => {
  const found = view();
  expect(found.areas.map((area) => ("level" in area.fill ? area.fill.level : area.mark))).toEqual([
    3,
    2,
    0,
    3,
    0,
    "notReported",
    0,
    0,
  ]);
  expect(areaOf(found, "36.01")).toMatchObject({ value: "34%", extra: "(52)", label: "Pandeglang" });
  expect(found.legend.title).toBe("% lewat tenggat, 8 kabupaten/kota");
  expect(found.legend.others.map((one) => one.text)).toEqual(["belum lapor"]);
});

test("a share just over its limit is printed so, and so is its class", () => {
  const found = view({}, undefined, { ...OVERDUE, "36.01": service(51, 250), "36.02": service(253, 1000) });
  expect(areaOf(found, "36.01")).toMatchObject({ value: "20,4%", fill: { kind: "step", level: 1 } });
  // 25.3 is printed 25%, which is the border of the class below.
  expect(areaOf(found, "36.02")).toMatchObject({ value: "25%", fill: { kind: "step", level: 1 } });
});

test("the list is furthest from the limit first, and what says nothing comes last, protected or not", () => {
  const found = view({}, undefined, { ...OVERDUE, "36.01": unsaid("confidential") });
  expect(found.list.rows.slice(0, 2).map((row) => row.name)).toEqual(["Kab. Serang", "Kab. Lebak"]);
  expect(found.list.rows.slice(-2).map((row) => row.mark)).toEqual(["confidential", "notReported"]);
  expect(found.list.total).toMatchObject({ name: "Provinsi Banten", value: "22%" });
});

test("against the limit the sign is printed; the count has classes of its own and no target", () => {
  expect(areaOf(view({ colour: "target" }), "36.01")).toMatchObject({
    value: "+14 poin",
    fill: { kind: "gap", level: 0 },
  });
  const counted = view({ measure: "count", colour: "target" });
  expect(counted.colour).toBe("value");
  expect(counted.colours.find((one) => one.value === "target")?.off).toBe(
    "Target berlaku untuk persentase, bukan jumlah.",
  );
  expect(areaOf(counted, "36.01")).toMatchObject({ value: "52", extra: "(34%)", fill: { kind: "step", level: 4 } });
});

test("a change is an area against itself; an area that was missing then is not compared", () => {
  const before = { ...OVERDUE, "36.01": service(60, 151), "36.02": unsaid("notReported") };
  const found = view({ colour: "change", region: "36.01" }, history(before));
  expect(areaOf(found, "36.01")).toMatchObject({ value: "−5 poin", fill: { kind: "gap", level: 4 } });
  expect(areaOf(found, "36.02")).toMatchObject({ value: "tidak dibandingkan", fill: { kind: "plain" } });
  expect(areaOf(found, "36.72")?.value).toBe("belum lapor");
  expect(found.panel?.delta?.full).toBe("8 sejak mg ke-46");
});

test("without its history the map stands, and only change says why it cannot be chosen", () => {
  const found = view({ colour: "change" });
  expect(found.colour).toBe("value");
  expect(found.colours.filter((one) => one.off !== undefined).map((one) => one.value)).toEqual(["change"]);
});

test("an earlier week shows that week alone: nothing of the page's week stands beside it", () => {
  const before = { ...OVERDUE, "36.01": service(60, 151) };
  const found = view({ week: W46, region: "36.01" }, history(before));
  expect(areaOf(found, "36.01")?.value).toBe("40%");
  expect(view({ region: "36.01" }, history(before)).panel?.others.map((row) => row.key)).toEqual(["ban_pantau"]);
  expect(found.panel?.others).toEqual([]);
  expect(found.panel?.notes).toEqual([]);
  expect(found.title).toContain("minggu ke-46");
});

test("levels of people: three groups, flat, as pairs, in no order, without a percentage or places below them", () => {
  const found = view({ indicator: "asm_cakupan", colour: "change", measure: "count", region: "serang-raya" });
  expect(found.areas.map((area) => area.value)).toEqual(["≈ 45 dari ≈ 50", "≈ 40 dari ≈ 50", "≈ 30 dari ≈ 35"]);
  expect(found.areas.every((area) => area.fill.kind === "flat" && area.extra === undefined)).toBe(true);
  expect(found.list.rows.map((row) => row.name)).toEqual(["Tangerang Raya", "Serang Raya", "Banten Selatan"]);
  expect(found.list.note).toContain("tidak diurutkan");
  expect(found.legend.classes).toEqual([]);
  expect([...found.measures, ...found.colours].filter((one) => one.off !== undefined).map((one) => one.value)).toEqual([
    "share",
    "areas",
  ]);
  expect(found.panel).toMatchObject({ value: "≈ 40", pair: "dari ≈ 50 peserta", asOf: "posisi mg ke-47" });
  expect(found.panel?.spark).toBeUndefined();
});

test("a place that the indicator is not published for is not chosen", () => {
  expect(view({ indicator: "asm_cakupan", region: "36.01" }).panel).toBeUndefined();
  expect(view({ region: "serang-raya" }).panel).toBeUndefined();
});

test("all indicators are in the list; one without a map says so, and why, by its class", () => {
  const options = indicatorGroups(context()).flatMap((group) => group.options);
  expect(options).toHaveLength(INDICATORS.length);
  const without = INDICATORS.filter((one) => noMapView(context(), one.key) !== undefined);
  expect(without).toHaveLength(18);
  expect(options.filter((one) => one.text.endsWith("(hanya provinsi)"))).toHaveLength(without.length);
  expect(noMapView(context(), "srk_anak_bersekolah")?.reason).toContain("tidak ada anak yang dapat dikenali");
  expect(
    mapView(context(), { indicator: "rei_hak_dasar", measure: "share", colour: "value", week: W47 }, undefined),
  ).toBe(undefined);
});

test("the weeks are as many as there are; a week with a missing area is dotted and says how many it has", () => {
  const before = { ...OVERDUE, "36": { ...service(180, 800), coverage: { reported: 7, expected: 8 } } };
  const found = view({}, history(before));
  const weeks = mapWeeks(context(), found.subject, history(before), W47);
  expect(weeks?.weeks.map((week) => [week.label, week.partial])).toEqual([
    ["46", true],
    ["47", false],
  ]);
  expect(weeks?.weeks[0]?.speech).toBe("minggu ke-46: 23%, 7 dari 8 wilayah");
  expect(weeks?.note).toBe("2 minggu terakhir, provinsi; garis putus: batas 20%; bertitik: kurang dari 8 wilayah");
});

test("levels step through their updates alone", () => {
  const weeks = Array.from({ length: 30 }, (_, i) => addWeeks(W47, i - 29));
  const { subject } = view({ indicator: "asm_cakupan" });
  expect(
    stepsOf(subject, { indicator: "asm_cakupan", weeks, breaks: [], events: [], rows: [], index: new Map() }, W47, W47),
  ).toEqual(["2026-W31", "2026-W35", "2026-W39", "2026-W43", "2026-W47"]);
});

test("the sentence of the map names every area", () => {
  for (const { name } of REGIONS) expect(view().speech).toContain(name);
  expect(view().speech).toContain("Kota Cilegon belum lapor");
});

test("groups keep their order even where their totals are large enough for a percentage", () => {
  const large = {
    "tangerang-raya": people(110, 120),
    "serang-raya": people(60, 120),
    "banten-selatan": people(80, 120),
  };
  const found = mapView(
    context(OVERDUE, large),
    { indicator: "asm_cakupan", measure: "share", colour: "value", week: W47 },
    undefined,
  );
  expect(found?.list.rows.map((row) => row.code)).toEqual(["tangerang-raya", "serang-raya", "banten-selatan"]);
});
