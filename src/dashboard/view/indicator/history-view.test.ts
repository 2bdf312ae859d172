import { expect, test } from "vitest";
import type { Figure } from "../../../domain/cell.ts";
import { PROVINCE } from "../../../domain/region.ts";
import { addWeeks } from "../../../domain/week.ts";
import { historyData, runsOf } from "../../charts/history-data.ts";
import type { IndicatorState } from "../../url/indicator-state.ts";
import { AID, COVERED, contexts, figure, INSTRUMENT, mark, OVERDUE, whole } from "../narrative/week.fixture.ts";
import { historyView } from "./history-view.ts";
import { ofProvince, series, W47 } from "./series.fixture.ts";
import { indicatorSubject } from "./subject.ts";

type Definition = typeof OVERDUE;
const at = (weeksAgo: number) => addWeeks(W47, -weeksAgo);

function shown(
  definition: Definition,
  data = ofProvince([figure(definition, 1, 5)]),
  state: IndicatorState = {},
  locale: "id" | "en" = "id",
) {
  const newest = data.rows[0]?.figures.at(-1) as Figure;
  const context = contexts([{ definition, now: newest }])[locale];
  const subject = indicatorSubject(context, definition.key, state);
  if (subject === undefined) throw new Error("no such indicator");
  const view = historyView(context, subject, data, state);
  return { view, data: historyData(view) };
}

test("zero is drawn as 0, and nothing else is", () => {
  const { view, data } = shown(
    OVERDUE,
    ofProvince([figure(OVERDUE, 0, 40), mark({ status: "notReported" }), figure(OVERDUE, 8, 40)]),
  );
  expect(data.map((row) => row.solid)).toEqual([0, null, 20]);
  expect(view.points.map((point) => point.text)).toEqual(["0 dari 40 (0%)", "belum lapor", "8 dari 40 (20%)"]);
});

test.each([
  ["low", { status: "low", below: 5 }, "< 5", "di bawah lima, dilindungi", "protected"],
  ["confidential", { status: "confidential" }, "dirahasiakan", "dirahasiakan", "protected"],
  ["notReported", { status: "notReported" }, "belum lapor", "belum lapor", "notReported"],
] as const)(
  "a week that is %s is a block of its own with its own words, and no point",
  (_, cell, text, spoken, block) => {
    const { view, data } = shown(
      COVERED,
      ofProvince([figure(COVERED, 100, 120), mark(cell), figure(COVERED, 105, 120)]),
    );
    expect(data[1]).toMatchObject({ solid: null, carried: null, thin: null, spot: null, kind: "none" });
    expect(view.points[1]).toMatchObject({ text, spoken });
    expect(runsOf(view.points, block)).toEqual([{ from: 0.5, to: 1.5 }]);
    expect(runsOf(view.points, block === "protected" ? "notReported" : "protected")).toEqual([]);
  },
);

test("what does not apply is empty: no point, no block", () => {
  const { view, data } = shown(OVERDUE, ofProvince([mark({ status: "notApplicable" }), figure(OVERDUE, 8, 40)]));
  expect(data[0]).toMatchObject({ solid: null, spot: null });
  expect([...runsOf(view.points, "notReported"), ...runsOf(view.points, "protected")]).toEqual([]);
  expect(view.points[0]?.text).toBe("–");
});

test("a week with missing areas is an open dot on a thin line, and the sentence leaves it out", () => {
  const partial = figure(OVERDUE, 20, 40, { coverage: whole(7) });
  const { view, data } = shown(OVERDUE, ofProvince([figure(OVERDUE, 10, 40), partial, figure(OVERDUE, 12, 40)]));
  expect(data.map((row) => row.solid)).toEqual([25, null, 30]);
  expect(data.map((row) => row.thin)).toEqual([25, 50, 30]);
  expect(data[1]?.kind).toBe("open");
  expect(view.title).toBe("Tindak lanjut lewat tenggat antara 25% dan 30% pada minggu yang lengkap, 3 minggu terakhir");
  expect(view.notes.join()).toContain("titik terbuka");
});

test("levels are steps: a dot an update, and dashed after the last", () => {
  const former = figure(COVERED, 100, 120, { asOf: at(2) });
  const carried = [2, 1, 0].map(() => former);
  const { view, data } = shown(COVERED, ofProvince(carried));
  expect(view.stepped).toBe(true);
  expect(data.map((row) => row.kind)).toEqual(["update", "none", "last"]);
  expect(data.map((row) => row.solid)).toEqual([85, null, null]);
  expect(data.map((row) => row.carried)).toEqual([85, 85, 85]);
});

test("nothing is joined or compared across a break", () => {
  const { view, data } = shown(
    INSTRUMENT,
    ofProvince([figure(INSTRUMENT, 50, 110), figure(INSTRUMENT, 60, 110)], { breaks: [W47] }),
  );
  expect(view.breaks).toEqual([1]);
  expect(data.map((row) => row.at)).toEqual([0, 0.5, 1]);
  expect(data[1]).toMatchObject({ solid: null, carried: null });
});

test("one week is a dot, and no week says so", () => {
  expect(shown(OVERDUE).data.map((row) => row.kind)).toEqual(["last"]);
  const none = shown(OVERDUE, ofProvince([mark({ status: "notReported" })]));
  expect(none.view.title).toBe("Tindak lanjut lewat tenggat: belum ada angka dalam 1 minggu ini");
  expect(none.view.last).toBeUndefined();
});

test("a band is drawn as the range that is published, without a dot in it", () => {
  const band = figure(COVERED, 45, 60);
  const { view, data } = shown(COVERED, ofProvince([band, band]));
  expect(view.points[1]).toMatchObject({ lo: 50, hi: 75, text: "≈ 45 dari ≈ 60 (50–75%)" });
  expect(view.points[1]?.value).toBeUndefined();
  expect(data.map((row) => row.kind)).toEqual(["none", "none"]);
});

test("the same week last year stands under its week, and week 53 has no pair", () => {
  const figures = Array.from({ length: 110 }, (_, i) => figure(OVERDUE, i % 2 === 0 ? 10 : 20, 40));
  const { view } = shown(OVERDUE, ofProvince(figures), { lastYear: true, range: 52 });
  expect(view.points).toHaveLength(52);
  expect(view.points.at(-1)?.week).toBe(W47);
  // Week 47 of 2025 lies 52 weeks back.
  expect(view.beside?.points.at(-1)?.text).toBe(view.points.at(-1)?.text);
  expect(view.title).toBe("Tindak lanjut lewat tenggat: 50% pada minggu ke-47 tahun 2025, 50% sekarang");
  expect(view.table.columns.map((column) => column.name)).toEqual(["Minggu", "Nilai", "Minggu yang sama tahun lalu"]);
});

test("two totals over different areas are not compared, nor is a count that began again in January", () => {
  const year = (now: Figure, then: Figure) => [then, ...Array.from({ length: 51 }, () => now), now];
  const partial = figure(OVERDUE, 10, 40, { coverage: whole(7) });
  expect(shown(OVERDUE, ofProvince(year(figure(OVERDUE, 12, 40), partial))).view.title).not.toContain("2025");
  expect(
    shown(AID, ofProvince(year(figure(AID, 900, 1000), figure(AID, 800, 1000, { asOf: at(52) })))).view.title,
  ).not.toContain("2025");
});

test("another area stands beside the first, and a region that the figure is not published for is not asked for", () => {
  const rows = {
    [PROVINCE]: [figure(OVERDUE, 10, 40)],
    "36.01": [figure(OVERDUE, 5, 10)],
    "36.02": [figure(OVERDUE, 1, 10)],
  };
  const { view } = shown(OVERDUE, series(rows), { region: "36.01", beside: "36.02" });
  expect([view.points[0]?.text, view.beside?.points[0]?.text]).toEqual(["5 dari 10 (50%)", "1 dari 10 (10%)"]);
  const people = shown({ ...COVERED, tables: [{ dimensions: [], geography: "R" }] }, undefined, { region: "36.01" });
  expect(people.view.unit).toContain("Provinsi Banten");
});

test("a corrected figure carries r and what it was; events are numbered in their order", () => {
  const data = ofProvince([figure(OVERDUE, 10, 40), figure(OVERDUE, 12, 40)], {
    events: [{ week: at(1), region: "36.04", text: "Tim berganti" }],
  });
  const base = contexts([{ definition: OVERDUE, now: figure(OVERDUE, 12, 40) }]).id;
  const week = { ...base.week, corrections: [{ indicator: OVERDUE.key, week: at(1), before: 9, after: 10 }] };
  const context = { ...base, week };
  const subject = indicatorSubject(context, OVERDUE.key, {});
  const view = subject && historyView(context, subject, data, {});
  expect(view?.points[0]?.text).toBe("10 dari 40 (25%) (r, semula 9)");
  expect(view?.notes).toContain("r: dikoreksi setelah terbit");
  expect(view?.events).toEqual([{ at: 0, n: 1, text: "Mg ke-46: Tim berganti" }]);
});

test("a revision that the release knows of says what the whole figure was, of a place too", () => {
  const data = series({
    [PROVINCE]: [figure(OVERDUE, 10, 40)],
    "36.01": [figure(OVERDUE, 5, 10)],
  });
  const base = contexts([{ definition: OVERDUE, now: figure(OVERDUE, 12, 40) }]).id;
  const shownFigure = { numerator: { status: "value", value: 4 }, denominator: { status: "value", value: 9 } } as const;
  const before = { ...shownFigure, reported: 1, expected: 1 };
  const revision = { indicator: OVERDUE.key, region: "36.01", week: at(0), before, after: before, returns: [] };
  const context = { ...base, revisions: [revision] };
  const subject = indicatorSubject(context, OVERDUE.key, { region: "36.01" });
  const view = subject && historyView(context, subject, data, { region: "36.01" });
  expect(view?.points.at(-1)?.text).toBe("5 dari 10 (50%) (r, semula 4 dari 9)");
});

test("the axis begins at 0, or says where", () => {
  expect(shown(OVERDUE, ofProvince([figure(OVERDUE, 2, 40), figure(OVERDUE, 12, 40)])).view.axis.from).toBe(0);
  const high = shown(AID, ofProvince([figure(AID, 900, 1000), figure(AID, 880, 1000)])).view;
  expect(high.axis.from).toBeGreaterThan(0);
  expect(high.axis.ticks.length).toBeLessThanOrEqual(5);
  expect(high.notes.some((note) => note.startsWith("sumbu mulai dari"))).toBe(true);
});

test("the sentence says first and newest week, in English too", () => {
  const data = ofProvince([figure(OVERDUE, 10, 40), figure(OVERDUE, 12, 40)]);
  expect(shown(OVERDUE, data, {}, "en").view.speech).toBe(
    "Overdue follow-ups between 25% and 30% over 2 weeks. week 46: 10 of 40 (25%); week 47: 12 of 40 (30%). 2 weeks in the table.",
  );
});
