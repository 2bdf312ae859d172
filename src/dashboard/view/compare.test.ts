import { expect, test } from "vitest";
import type { Figure } from "../../domain/cell.ts";
import { PROVINCE } from "../../domain/region.ts";
import { addWeeks, toWeek } from "../../domain/week.ts";
import { compareWeeks, weekBefore, yearBefore } from "./compare.ts";
import { series, W47 } from "./indicator/series.fixture.ts";
import { ALL_AREAS, COVERED, figure, mark, OVERDUE, whole } from "./narrative/week.fixture.ts";

const W46 = addWeeks(W47, -1);
const MISSING = mark({ status: "notReported" });

/** Two weeks of all areas, the last of each list without its report. */
function weeks(missingThen: string, missingNow: string) {
  const part = (code: string): Figure[] => [
    code === missingThen ? MISSING : figure(OVERDUE, 2, 10, { asOf: W46 }),
    code === missingNow ? MISSING : figure(OVERDUE, 1, 10),
  ];
  const total = (n: number, missing: string, asOf = W47) =>
    figure(OVERDUE, n, 70, { asOf, coverage: whole(missing === "" ? 8 : 7) });
  return series({
    ...Object.fromEntries(ALL_AREAS.map((code) => [code, part(code)])),
    [PROVINCE]: [total(14, missingThen, W46), total(7, missingNow)],
  });
}
const compare = (data: ReturnType<typeof series>) =>
  compareWeeks({ definition: OVERDUE, breakdown: "", series: data, code: PROVINCE }, W47, W46);

test("totals are compared where the same areas reported, whole or not", () => {
  expect(compare(weeks("", ""))).toMatchObject({ basis: "all", against: W46 });
  expect(compare(weeks("36.72", "36.72"))).toMatchObject({ basis: "same", regions: { length: 7 } });
});

test("as many areas, but not the same, are no comparison", () => {
  expect(compare(weeks("36.01", "36.72"))).toEqual({
    indicator: OVERDUE.key,
    basis: "none",
    reason: "coverage",
    against: W46,
  });
});

test("a week without a figure, or before the first, is not compared", () => {
  const data = series({ [PROVINCE]: [MISSING, figure(OVERDUE, 1, 10)] });
  expect(compare(data)).toMatchObject({ basis: "none", reason: "notReported" });
  expect(compare(series({ [PROVINCE]: [figure(OVERDUE, 1, 10)] }))).toMatchObject({
    basis: "none",
    reason: "firstWeek",
  });
});

test("the week before is that of the update before, and week 53 has no week a year before", () => {
  expect(weekBefore(figure(OVERDUE, 1, 10), W47, 1)).toBe(W46);
  expect(weekBefore(figure(COVERED, 1, 10, { asOf: addWeeks(W47, -2) }), W47, 4)).toBe(addWeeks(W47, -6));
  expect(yearBefore(W47)).toBe("2025-W47");
  expect(yearBefore(toWeek("2026-W53"))).toBeUndefined();
});
