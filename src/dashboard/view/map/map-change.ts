import type { Figure } from "../../../domain/cell.ts";
import { comparable, figureDelta, shareChange } from "../../../domain/comparison.ts";
import type { RegionCode } from "../../../domain/region.ts";
import { addWeeks, type Week } from "../../../domain/week.ts";
import { type SeriesData, seriesFigure } from "../../data/series-data.ts";
import type { ComparisonData } from "../../data/week-data.ts";
import { markOf } from "../figure-words.ts";
import type { MapSubject } from "./map-subject.ts";

/** The week of the figure before: a week ago, or the update before the one whose position is shown. */
function weekBefore(figure: Figure, week: Week, refresh: number): Week {
  return refresh === 1 ? addWeeks(week, -1) : addWeeks(figure.asOf, -refresh);
}

/** One place against itself, the time before; the same rules as for the headline rows. */
export function placeComparison(
  subject: MapSubject,
  series: SeriesData,
  week: Week,
  code: RegionCode,
  now: Figure,
): ComparisonData {
  const { definition, breakdown } = subject;
  const indicator = definition.key;
  const against = weekBefore(now, week, definition.refresh);
  const before = seriesFigure(series, against, code, breakdown);
  if (before === undefined) return { indicator, basis: "none", reason: "firstWeek" };
  const present = (figure: Figure) => (markOf(figure) === undefined ? [code] : []);
  const version = (at: Week) => String(series.breaks.filter((one) => one <= at).length);
  const result = comparable(
    { week: now.asOf, regions: present(now), version: version(now.asOf) },
    { week: before.asOf, regions: present(before), version: version(before.asOf) },
    {
      expected: 1,
      yearToDate: definition.yearToDate === true,
      versionBreak: definition.versionBreak === true,
    },
  );
  if (result.basis !== "none") {
    return { indicator, basis: "all", against, regions: [code], now, before };
  }
  const reason = result.reason === "version" ? "break" : result.reason === "newYear" ? "newYear" : "notReported";
  return { indicator, basis: "none", reason, against };
}

/** A change as the map colours it; undefined where the two are not compared or differ by less than their rounding. */
export function changeOf(comparison: ComparisonData, unit: "points" | "counts"): number | undefined {
  if (comparison.basis === "none") return undefined;
  const { now, before } = comparison;
  if (now.measure?.form === "median" && before.measure?.form === "median")
    return now.measure.value - before.measure.value;
  const change = unit === "points" ? shareChange(now, before) : figureDelta(now, before);
  return change === undefined ? undefined : Math.round(change);
}
