import { expect, test } from "vitest";
import { toWeek } from "../../../domain/week.ts";
import { changesOf } from "./changes.ts";
import { firstFinding, HEADLINE_LENGTH, headlineOf } from "./headline.ts";
import * as f from "./week.fixture.ts";

const BANNED = /pelaku|eks napiter|radikal|ditahan|gagal|drastis|minggu lalu|last week|&|!|perpetrator|failed/i;
const CHANGE_LENGTH = 180;

/** Many weeks: every pair of these counts as now and before, for every kind of headline indicator. */
const COUNTS: readonly (readonly [number, number])[] = [
  [0, 60],
  [20, 60],
  [30, 90],
  [55, 65],
  [85, 90],
  [120, 120],
  [1510, 1745],
];
const DEFINITIONS = [f.OVERDUE, f.AID, f.COVERED, f.ON_TIME, f.VISITS];

const WEEKS = DEFINITIONS.flatMap((definition) =>
  COUNTS.flatMap((now) => COUNTS.map((before) => ({ now, before, ...f.contexts([f.row(definition, now, before)]) }))),
);

test("no sentence begins with a digit or a sign, ends without its stop, runs too long or says a banned word", () => {
  for (const { id, en } of WEEKS) {
    for (const context of [id, en]) {
      expect(headlineOf(context).length).toBeLessThanOrEqual(HEADLINE_LENGTH);
      for (const text of [headlineOf(context), ...changesOf(context).map((one) => one.text)]) {
        expect(text).toMatch(/^\p{Lu}.*[.]$/u);
        expect(text).not.toMatch(BANNED);
        expect(text.length).toBeLessThanOrEqual(CHANGE_LENGTH);
        expect(text).not.toMatch(/undefined|NaN|≈/);
      }
    }
  }
});

test("every number of a sentence is published: a count, a share, a target, a week, or the step between two counts", () => {
  const digits = (text: string) => (text.match(/\d[\d.,]*/g) ?? []).map((one) => Number(one.replace(/[.,]/g, "")));
  for (const { id, en, now, before } of WEEKS) {
    const [figure] = id.week.figures;
    const rates = [id.week.comparisons[0]].flatMap((one) =>
      one?.basis === "all" ? [one.now.rate, one.before.rate] : [],
    );
    const shares = rates.flatMap((rate) => {
      if (rate?.form === "exact") return [Math.round(rate.value * 100), Math.round(rate.value * 1000)];
      if (rate?.form === "rounded") return [rate.percent];
      if (rate?.form === "band") return [rate.from, rate.from + 25];
      return rate?.form === "bound" ? [5, 95] : [];
    });
    const step = Math.abs(now[0] - before[0]);
    const published = [...now, ...before, ...shares, ...Object.values(f.TARGETS), step, 43, 46, 47, 51];
    expect(figure).toBeDefined();
    for (const context of [id, en]) {
      for (const text of [firstFinding(context) ?? "", ...changesOf(context).map((one) => one.text)]) {
        for (const number of digits(text.replace(/[.,]$/, ""))) expect(published, text).toContain(number);
      }
    }
  }
});

test("both languages say the same movement", () => {
  const week = toWeek("2026-W47");
  for (const { id, en } of WEEKS) {
    expect(id.week.week).toBe(week);
    expect(changesOf(id).map(({ glyph, worse }) => [glyph, worse])).toEqual(
      changesOf(en).map(({ glyph, worse }) => [glyph, worse]),
    );
  }
});
