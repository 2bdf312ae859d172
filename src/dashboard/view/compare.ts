import type { Figure } from "../../domain/cell.ts";
import { comparable } from "../../domain/comparison.ts";
import { membersOf, type RegionCode } from "../../domain/region.ts";
import { addWeeks, parseWeek, type Week, weekNumber, weekYear } from "../../domain/week.ts";
import type { IndicatorDefinition } from "../../indicators/definition.ts";
import { type SeriesData, seriesFigure } from "../data/series-data.ts";
import type { ComparisonData } from "../data/week-data.ts";
import { markOf } from "./figure-words.ts";

/** One figure of one place, in the history of its indicator. */
export type Place = {
  readonly definition: IndicatorDefinition;
  readonly breakdown: string;
  readonly series: SeriesData;
  readonly code: RegionCode;
};

/** The week of the figure before: a week ago, or the update before the one whose position is shown. */
export function weekBefore(figure: Pick<Figure, "asOf">, week: Week, refresh: number): Week {
  return refresh === 1 ? addWeeks(week, -1) : addWeeks(figure.asOf, -refresh);
}

/** The same week a year before: "2025-W47"; undefined for week 53 after a year of 52. */
export function yearBefore(week: Week): Week | undefined {
  return parseWeek(`${weekYear(week) - 1}-W${String(weekNumber(week)).padStart(2, "0")}`);
}

/**
 * Which parts of the place reported that week. Where the series holds the parts, those that have a number; where it
 * does not, the place itself if it is whole, and a part without a name if it is not.
 */
function presentParts({ breakdown, series, code }: Place, week: Week, figure: Figure): readonly RegionCode[] {
  if (markOf(figure) !== undefined) return [];
  const members = membersOf(code).filter((one) => one !== code);
  const figures = members.map((one) => [one, seriesFigure(series, week, one, breakdown)] as const);
  if (members.length > 0 && figures.every(([, one]) => one !== undefined)) {
    return figures.flatMap(([one, part]) => (part !== undefined && markOf(part) === undefined ? [one] : []));
  }
  const { reported, expected } = figure.coverage;
  return reported === expected ? [code] : [`${code} ${reported}/${expected}`];
}

/**
 * A figure against that of another week, by the rules of the domain. The page makes no total of its own: two totals are
 * compared where the same parts reported in both weeks, and otherwise not at all.
 */
export function compareWeeks(place: Place, week: Week, against: Week): ComparisonData {
  const { definition, breakdown, series, code } = place;
  const indicator = definition.key;
  const now = seriesFigure(series, week, code, breakdown);
  const before = seriesFigure(series, against, code, breakdown);
  if (now === undefined || before === undefined) return { indicator, basis: "none", reason: "firstWeek" };
  const version = (at: Week) => String(series.breaks.filter((one) => one <= at).length);
  const parts = presentParts(place, week, now);
  const former = presentParts(place, against, before);
  const none = (reason: "break" | "newYear" | "coverage" | "notReported"): ComparisonData => ({
    indicator,
    basis: "none",
    reason,
    against,
  });
  if (parts.length === 0 || former.length === 0) return none("notReported");
  if (parts.length !== former.length || parts.some((one) => !former.includes(one))) return none("coverage");
  const result = comparable(
    { week: now.asOf, regions: parts, version: version(now.asOf) },
    { week: before.asOf, regions: former, version: version(before.asOf) },
    {
      expected: parts.length,
      yearToDate: definition.yearToDate === true,
      versionBreak: definition.versionBreak === true,
    },
  );
  if (result.basis !== "none") {
    const whole = now.coverage.reported === now.coverage.expected;
    return { indicator, basis: whole ? "all" : "same", against, regions: parts, now, before };
  }
  return none(result.reason === "version" ? "break" : result.reason === "newYear" ? "newYear" : "coverage");
}
