import type { Comparison } from "../../contract/week-file.ts";
import type { Figure } from "../../domain/cell.ts";
import { enoughReported, PROVINCE, type RegionCode } from "../../domain/region.ts";
import { addWeeks, type Week, weekYear } from "../../domain/week.ts";
import type { IndicatorDefinition } from "../../indicators/definition.ts";
import type { Context } from "./context.ts";
import { levelsAt, toFigure } from "./figures.ts";
import type { History } from "./history.ts";
import { addressOf, type LevelTable, reportedRegions, sumEntries } from "./level-table.ts";

/** The total over some of its regions, as a figure of its own, from published parts. */
function totalOver(
  context: Context,
  definition: IndicatorDefinition,
  table: LevelTable,
  regions: readonly RegionCode[],
  week: Week,
): Figure {
  const entries = regions.flatMap((region) => table.get(addressOf(region, "")) ?? []);
  const coverage = { reported: regions.length, expected: regions.length };
  return toFigure(context, definition, { breakdown: "", coverage, ...sumEntries(entries) }, week);
}

/**
 * A headline total against the week before. Only over regions present in both weeks; year-to-date figures are never
 * compared across January; protected people's only between refreshes; and never a partial week against a whole one.
 */
export function compareWeeks(
  context: Context,
  history: History,
  definition: IndicatorDefinition,
  week: Week,
): Comparison {
  const indicator = definition.key;
  const none = (
    reason: "firstWeek" | "newYear" | "coverage" | "notReported" | "carried",
    against?: Week,
  ): Comparison => ({
    indicator,
    basis: "none",
    reason,
    ...(against === undefined ? {} : { against }),
  });
  const now = history.at(indicator, week, PROVINCE, "");
  const refreshed = definition.refresh > 1;
  if (refreshed && now !== undefined && now.asOf !== week) return none("carried", now.asOf);
  const against = addWeeks(week, -definition.refresh);
  if (against < context.firstWeek) return none("firstWeek");
  if (definition.yearToDate && weekYear(against) !== weekYear(week)) return none("newYear", against);
  const before = history.at(indicator, against, PROVINCE, "");
  if (now === undefined || before === undefined) return none("notReported", against);
  if (definition.since !== undefined && against < definition.since) return none("firstWeek");
  const tables = [week, against].map((one) => levelsAt(context, history.cache, definition, one)?.table);
  const [tableNow, tableBefore] = tables;
  const parts = definition.tables.find((table) => table.dimensions.length === 0);
  const wholeOnly = definition.protection === "P" || definition.protection === "C" || parts?.geography !== "K";
  if (definition.computed !== undefined || wholeOnly || !tableNow || !tableBefore) {
    if (now.numerator.status === "notReported" || before.numerator.status === "notReported")
      return none("notReported", against);
    if (before.asOf === now.asOf) return none("carried", before.asOf);
    const whole = now.coverage.reported === before.coverage.reported;
    if (!whole && definition.protection === "S") return none("coverage", against);
    return { indicator, basis: "all", against, regions: [], now, before };
  }
  const present = reportedRegions(tableNow, PROVINCE, "");
  const earlier = new Set(reportedRegions(tableBefore, PROVINCE, ""));
  const common = present.filter((region) => earlier.has(region));
  if (!enoughReported(common.length, now.coverage.expected))
    return none(present.length === 0 ? "notReported" : "coverage", against);
  if (common.length === now.coverage.expected)
    return { indicator, basis: "all", against, regions: common, now, before };
  return {
    indicator,
    basis: "same",
    against,
    regions: common,
    now: totalOver(context, definition, tableNow, common, week),
    before: totalOver(context, definition, tableBefore, common, against),
  };
}
