import type { Cell, Coverage, Figure } from "../../domain/cell.ts";
import { rateOf } from "../../domain/rate.ts";
import { GROUPS } from "../../domain/region.ts";
import { statusOf } from "../../domain/status.ts";
import { addWeeks, type Week } from "../../domain/week.ts";
import type { IndicatorDefinition } from "../../indicators/definition.ts";
import type { Addressed } from "./addressed.ts";
import { type Context, positionWeek, targetOf } from "./context.ts";
import { type LevelEntry, type LevelTable, levelTable } from "./level-table.ts";
import { measureFigures } from "./measures.ts";
import { collectParts, partsInside, sendingRegions } from "./parts.ts";
import { baseOf, toCell } from "./protect.ts";
import { sentKeys } from "./truth.ts";

/** What stands in a table whose levels are not there. */
export const NOT_REPORTED: Cell = { status: "notReported" };

/** Words a level entry as the figure that is published. The status needs a target and enough coverage. */
export function toFigure(
  context: Context,
  definition: IndicatorDefinition,
  entry: Omit<LevelEntry, "region">,
  asOf: Week,
): Figure {
  const base = baseOf(definition.protection, context.config.base);
  const { coverage } = entry;
  if (entry.numerator === undefined) {
    const whole =
      definition.denominator === undefined ? {} : { denominator: NOT_REPORTED, rate: { form: "none" } as const };
    return { numerator: NOT_REPORTED, ...whole, status: "none", asOf, coverage };
  }
  const numerator = toCell(entry.numerator, definition.protection, base);
  if (entry.denominator === undefined) return { numerator, status: "none", asOf, coverage };
  const exact = definition.exactDenominator === true;
  const denominator = toCell(entry.denominator, exact ? "S" : definition.protection, exact ? undefined : base);
  const rate = rateOf(numerator, denominator, definition.protection);
  const target = targetOf(context, definition.key, entry.breakdown, asOf)?.value;
  return { numerator, denominator, rate, status: statusOf(rate, target, definition.direction), asOf, coverage };
}

/** Levels by position week, kept while a publication runs: a P table is asked for in every week of its refresh. */
export type LevelCache = Map<string, { readonly table: LevelTable; readonly asOf: Week } | undefined>;

/** The levels shown in `week`, and the refresh that they come from; undefined before the first complete one. */
export function levelsAt(
  context: Context,
  cache: LevelCache,
  definition: IndicatorDefinition,
  week: Week,
): { readonly table: LevelTable; readonly asOf: Week } | undefined {
  const position = positionWeek(context, definition, week);
  const key = `${definition.key}|${position}`;
  if (cache.has(key)) return cache.get(key);
  let found: { table: LevelTable; asOf: Week } | undefined;
  if (position >= context.firstWeek) {
    const table = levelTable(context, definition, position);
    found = table
      ? { table, asOf: position }
      : levelsAt(context, cache, definition, addWeeks(position, -definition.refresh));
  }
  cache.set(key, found);
  return found;
}

function shareOnlyEntries(context: Context, definition: IndicatorDefinition, week: Week): Addressed[] {
  const keys = sentKeys(definition, [], [""]);
  const parts = collectParts(context, definition, keys, week);
  return GROUPS.map((region) => {
    const inside = partsInside(parts, region);
    const truths = inside.map((code) => parts.truths.get(code)).filter((truth) => truth !== undefined);
    const coverage: Coverage = { reported: truths.length, expected: inside.length };
    const due = truths.reduce((sum, truth) => sum + (truth.denominator ?? 0), 0);
    const done = truths.reduce((sum, truth) => sum + truth.numerator, 0);
    const enough = truths.length > 0 && truths.length >= Math.min(inside.length, 2);
    const rate =
      enough && due > 0
        ? ({ form: "rounded", percent: Math.round((done / due) * 20) * 5, step: 5 } as const)
        : ({ form: "none" } as const);
    const target = targetOf(context, definition.key, "", week)?.value;
    const status = statusOf(rate, target, definition.direction);
    const numerator: Cell = enough ? { status: "notApplicable" } : NOT_REPORTED;
    return { region, breakdown: "", figure: { numerator, rate, status, asOf: week, coverage } };
  });
}

/** Every published figure of one indicator as shown in `week`. Computed indicators (tkl_*) come from elsewhere. */
export function figureTable(
  context: Context,
  cache: LevelCache,
  definition: IndicatorDefinition,
  week: Week,
): Addressed[] {
  if (definition.shape === "median" || definition.shape === "mean") return measureFigures(context, definition, week);
  const levels = levelsAt(context, cache, definition, week);
  if (definition.since !== undefined && week < definition.since) return notApplicable(definition, week);
  if (levels === undefined) return missing(context, definition, week);
  const table = [...levels.table.values()].map((entry) => ({
    region: entry.region,
    breakdown: entry.breakdown,
    figure: toFigure(context, definition, entry, levels.asOf),
  }));
  return definition.shareOnlyGroups ? [...table, ...shareOnlyEntries(context, definition, week)] : table;
}

/** An indicator whose first protected refresh is not complete yet: the total says so. */
function missing(context: Context, definition: IndicatorDefinition, week: Week): Addressed[] {
  const coverage = { reported: 0, expected: sendingRegions(definition).length };
  return [{ region: "36", breakdown: "", figure: toFigure(context, definition, { breakdown: "", coverage }, week) }];
}

function notApplicable(definition: IndicatorDefinition, week: Week): Addressed[] {
  const none: Cell = { status: "notApplicable" };
  const whole = definition.denominator === undefined ? {} : { denominator: none, rate: { form: "none" } as const };
  const figure: Figure = {
    numerator: none,
    ...whole,
    status: "none",
    asOf: week,
    coverage: { reported: 0, expected: 0 },
  };
  return [{ region: "36", breakdown: "", figure }];
}
