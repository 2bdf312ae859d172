import { expect, test } from "vitest";
import { addWeeks, toWeek } from "../../../domain/week.ts";
import { INDICATORS } from "../../../indicators/registry.ts";
import { figure, mark, whole } from "../../view/narrative/week.fixture.ts";
import { WHERE } from "../../view/where-view.ts";
import { composeDeck } from "./compose-deck.ts";
import { body, deckData, type FigureRow, MANIFEST, of, slide } from "./deck.fixture.ts";
import { type LinePoint, lineOf, thirteenWeeks, weeksTable } from "./thirteen-weeks.ts";

const W47 = toWeek("2026-W47");
const context = { ...deckData(), indicators: INDICATORS, locale: "id" as const };
const definition = of(WHERE);
const share = (n: number, more: Partial<LinePoint> = {}): LinePoint => ({
  week: W47,
  asOf: W47,
  rate: { form: "exact", value: n / 100 },
  status: "near",
  coverage: whole(),
  ...more,
});
const none = (reported: number, expected = 8): LinePoint =>
  share(0, { rate: { form: "none" }, status: "none", coverage: { reported, expected } });
const weeks = (points: readonly LinePoint[]) => {
  const dated = points.map((point, i) => ({ ...point, week: addWeeks(W47, i + 1 - points.length) }));
  return lineOf(context, { definition, target: 20 }, dated);
};

test("zero, not reported, not applicable, withheld and under the threshold are told apart, in line and table", () => {
  const withheld = none(8);
  const { points } = weeks([
    share(0),
    none(0),
    none(0, 0),
    { ...withheld, absent: { mark: "confidential", text: "dirahasiakan" } },
    { ...withheld, absent: { mark: "low", text: "< 5" } },
    none(8),
    share(22),
  ]);
  expect(points.map(({ value, gap, text }) => [value, gap, text])).toEqual([
    [0, undefined, "0%"],
    [undefined, "notReported", "belum lapor"],
    [undefined, "notApplicable", "–"],
    [undefined, "confidential", "dirahasiakan"],
    [undefined, "low", "< 5"],
    [undefined, undefined, "tanpa persentase"],
    [22, undefined, "22%"],
  ]);
  const rows = weeksTable(context, "uji", points).rows.map(({ cells }) => cells[1]?.text);
  expect(rows).toEqual(["22%", "tanpa persentase", "< 5", "dirahasiakan", "–", "belum lapor", "0%"]);
});

test("a week with a missing area is a gap, but the newest is drawn and says how many it has", () => {
  const { points } = weeks([share(25, { coverage: whole(7) }), share(24), share(22, { coverage: whole(7) })]);
  expect(points.map(({ value, gap, of: areas }) => [value, gap, areas])).toEqual([
    [undefined, "notReported", " (7 dari 8 wilayah)"],
    [24, undefined, ""],
    [22, undefined, " (7 dari 8 wilayah)"],
  ]);
});

test("the axis begins at 0 and has no more than six marks", () => {
  for (const most of [3, 12, 25, 37, 48, 55, 71, 99]) {
    const { axis } = weeks([share(most), share(most)]);
    expect(axis.ticks[0]).toBe(0);
    expect(axis.ticks.at(-1)).toBe(axis.most);
    expect(axis.most).toBeGreaterThan(most);
    expect(axis.ticks.length).toBeLessThanOrEqual(6);
  }
});

test("an added history keeps the place of a week that the release does not hold, and its words for what is protected", () => {
  const key = "asm_jadwal";
  const all = thirteenWeeks(W47);
  const held = all.filter((_, i) => i !== 6);
  const figures = held.map((_, i) => (i === 3 ? mark({ status: "confidential" }) : figure(of(key), 40 + i, 60)));
  const row = { region: "36", breakdown: "", figures };
  const series = {
    indicator: key,
    weeks: held,
    breaks: [],
    events: [],
    rows: [row],
    index: new Map([["36 ", row]]),
  };
  const rows: FigureRow[] = [[key, "36", "", figure(of(key), 47, 57)]];
  const data = { ...deckData(rows), manifest: MANIFEST, series: new Map([[key, series]]) };
  const name = `i-${key}`;
  const { points } = body(slide(composeDeck(data, "id", { order: [name] }).slides, name), "line");
  expect(points.map(({ week }) => week)).toEqual(all);
  expect(points[3]).toMatchObject({ gap: "confidential", text: "dirahasiakan" });
  expect(points[6]).toMatchObject({ gap: "notReported", text: "belum lapor" });
  expect(points[6]).not.toHaveProperty("value");
});
