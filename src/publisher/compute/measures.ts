import type { Cell, Coverage, Figure, Measure } from "../../domain/cell.ts";
import { enoughReported, PROVINCE, type RegionCode } from "../../domain/region.ts";
import { statusOfMeasure } from "../../domain/status.ts";
import { tInterval } from "../../domain/t-interval.ts";
import { addWeeks, type Week } from "../../domain/week.ts";
import type { IndicatorDefinition } from "../../indicators/definition.ts";
import type { Addressed } from "./addressed.ts";
import { crossedBreakdowns } from "./categories.ts";
import { type Context, positionWeek, targetOf } from "./context.ts";
import { sendingRegions } from "./parts.ts";

const NO_COUNT: Cell = { status: "notApplicable" };

/** Two significant figures: finer would let one value be worked out from two publications. */
function twoFigures(value: number): number {
  return Number(value.toPrecision(2));
}

function figureOf(
  context: Context,
  definition: IndicatorDefinition,
  breakdown: string,
  measure: Measure,
  coverage: Coverage,
  asOf: Week,
): Figure {
  const target = targetOf(context, definition.key, breakdown, asOf)?.value;
  const status = measure.form === "median" ? statusOfMeasure(measure.value, target, definition.direction) : "none";
  return { numerator: NO_COUNT, measure, status, asOf, coverage };
}

/** A median or mean of one row; confidential under the least n. n is shown rounded to 5; the interval rests on n itself. */
function measureOf(
  context: Context,
  definition: IndicatorDefinition,
  week: Week,
  region: RegionCode,
  breakdown: string,
): Measure {
  const row = context.index.row(definition.key, week, region, breakdown);
  if (row?.value === undefined || row.n === undefined) return { form: "notReported" };
  if (row.n < (definition.leastN ?? 10)) return { form: "confidential" };
  if (definition.shape === "median") return { form: "median", value: twoFigures(row.value) };
  if (row.deviation === undefined) return { form: "notReported" };
  const interval = tInterval(row.value, row.deviation, row.n);
  return {
    form: "mean",
    value: twoFigures(row.value),
    lo: twoFigures(interval.lo),
    hi: twoFigures(interval.hi),
    pairs: Math.round(row.n / 5) * 5,
  };
}

/** The province line of regional medians is their range: a median of medians would be a number that nobody measured. */
function rangeOf(medians: readonly Measure[], expected: number): Measure {
  const values = medians.flatMap((one) => (one.form === "median" ? [one.value] : []));
  const reported = medians.filter((one) => one.form !== "notReported").length;
  if (!enoughReported(reported, expected)) return { form: "notReported" };
  if (values.length === 0) return { form: "confidential" };
  return { form: "range", from: Math.min(...values), to: Math.max(...values) };
}

/** Every published figure of a median or mean, as shown in `week`; a missing protected mean keeps the refresh before. */
export function measureFigures(context: Context, definition: IndicatorDefinition, week: Week): Addressed[] {
  const regions = sendingRegions(definition);
  const position = positionWeek(context, definition, week);
  return definition.tables.flatMap((table) =>
    crossedBreakdowns(definition, table.dimensions, context.config).flatMap(({ breakdown }): Addressed[] => {
      const at = (asOf: Week) => regions.map((region) => measureOf(context, definition, asOf, region, breakdown));
      let asOf = position;
      let measures = at(asOf);
      const protectedMean = definition.protection === "P";
      while (protectedMean && measures.every((one) => one.form === "notReported") && asOf > context.firstWeek) {
        asOf = addWeeks(asOf, -definition.refresh);
        measures = at(asOf);
      }
      const reported = measures.filter((one) => one.form !== "notReported").length;
      const cells = regions.map((region, i) => ({
        region,
        breakdown,
        figure: figureOf(
          context,
          definition,
          breakdown,
          measures[i] ?? { form: "notReported" },
          { reported: measures[i]?.form === "notReported" ? 0 : 1, expected: 1 },
          asOf,
        ),
      }));
      if (regions.length === 1) return cells;
      const coverage = { reported, expected: regions.length };
      const total = figureOf(context, definition, breakdown, rangeOf(measures, regions.length), coverage, asOf);
      return [...cells, { region: PROVINCE, breakdown, figure: total }];
    }),
  );
}
