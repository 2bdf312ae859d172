import type { Comparison } from "../../contract/week-file.ts";
import type { Figure } from "../../domain/cell.ts";
import { comparable } from "../../domain/comparison.ts";
import { PROVINCE, type RegionCode } from "../../domain/region.ts";
import { addWeeks, type Week } from "../../domain/week.ts";
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
    reason: "firstWeek" | "newYear" | "break" | "coverage" | "notReported" | "carried",
    against?: Week,
  ): Comparison => ({
    indicator,
    basis: "none",
    reason,
    ...(against === undefined ? {} : { against }),
  });
  const now = history.at(indicator, week, PROVINCE, "");
  if (definition.refresh > 1 && now !== undefined && now.asOf !== week) return none("carried", now.asOf);
  const against = addWeeks(week, -definition.refresh);
  if (against < context.firstWeek) return none("firstWeek");
  if (definition.since !== undefined && against < definition.since) return none("firstWeek");
  const tables = [week, against].map((one) => levelsAt(context, history.cache, definition, one)?.table);
  const [tableNow, tableBefore] = tables;
  const byRegion = comparesRegions(definition) && tableNow !== undefined && tableBefore !== undefined;
  const side = (of: Week, table: LevelTable | undefined) => {
    const version = context.index.version(indicator, of);
    const regions = byRegion && table !== undefined ? reportedRegions(table, PROVINCE, "") : [PROVINCE];
    return { week: of, regions, ...(version === undefined ? {} : { version }) };
  };
  const may = comparable(side(week, tableNow), side(against, tableBefore), {
    expected: byRegion ? (now?.coverage.expected ?? 0) : 1,
    yearToDate: definition.yearToDate === true,
    versionBreak: definition.versionBreak === true,
  });
  if (may.basis === "none" && may.reason !== "coverage") {
    return none(may.reason === "version" ? "break" : may.reason, against);
  }
  const before = history.at(indicator, against, PROVINCE, "");
  if (now === undefined || before === undefined) return none("notReported", against);
  if (!byRegion) return compareWholes(indicator, definition, now, before, against);
  if (may.basis === "none") return none(now.coverage.reported === 0 ? "notReported" : "coverage", against);
  if (may.basis === "all") return { indicator, basis: "all", against, regions: [...may.regions], now, before };
  return {
    indicator,
    basis: "same",
    against,
    regions: [...may.regions],
    now: totalOver(context, definition, tableNow, may.regions, week),
    before: totalOver(context, definition, tableBefore, may.regions, against),
  };
}

/** Services and the general population that report by kabupaten/kota can be compared over the regions of both weeks. */
function comparesRegions(definition: IndicatorDefinition): boolean {
  const total = definition.tables.find((table) => table.dimensions.length === 0);
  const people = definition.protection === "P" || definition.protection === "C";
  return definition.computed === undefined && !people && total?.geography === "K";
}

/** Totals that have no published parts to leave out: both whole, or not compared. */
function compareWholes(
  indicator: string,
  definition: IndicatorDefinition,
  now: Figure,
  before: Figure,
  against: Week,
): Comparison {
  const none = (reason: "notReported" | "carried" | "coverage", since: Week): Comparison => ({
    indicator,
    basis: "none",
    reason,
    against: since,
  });
  if (now.numerator.status === "notReported" || before.numerator.status === "notReported") {
    return none("notReported", against);
  }
  if (before.asOf === now.asOf) return none("carried", before.asOf);
  const whole = now.coverage.reported === before.coverage.reported;
  if (!whole && definition.protection === "S") return none("coverage", against);
  return { indicator, basis: "all", against, regions: [], now, before };
}
