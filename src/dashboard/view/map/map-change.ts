import type { Figure } from "../../../domain/cell.ts";
import { figureDelta, shareChange } from "../../../domain/comparison.ts";
import type { RegionCode } from "../../../domain/region.ts";
import type { Week } from "../../../domain/week.ts";
import type { SeriesData } from "../../data/series-data.ts";
import type { ComparisonData } from "../../data/week-data.ts";
import { compareWeeks, weekBefore } from "../compare.ts";
import type { MapSubject } from "./map-subject.ts";

/** One place against itself, the time before; the same rules as for the headline rows. */
export function placeComparison(
  subject: MapSubject,
  series: SeriesData,
  week: Week,
  code: RegionCode,
  now: Figure,
): ComparisonData {
  const { definition, breakdown } = subject;
  return compareWeeks({ definition, breakdown, series, code }, week, weekBefore(now, week, definition.refresh));
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
