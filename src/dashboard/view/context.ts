import type { Figure } from "../../domain/cell.ts";
import type { IndicatorDefinition } from "../../indicators/definition.ts";
import type { RevisionData } from "../data/quality-data.ts";
import { type ComparisonData, figureOf, type SparkData, type WeekData } from "../data/week-data.ts";
import type { Locale } from "../i18n/locale.ts";

/** What every builder of the weekly page starts from: one week, the dictionary, and the reader's language. */
export type ViewContext = {
  readonly week: WeekData;
  readonly indicators: readonly IndicatorDefinition[];
  readonly locale: Locale;
  /** What was revised in the last thirteen weeks, on pages that have asked for it and once it is there. */
  readonly revisions?: readonly RevisionData[];
};

export function definitionOf(context: ViewContext, indicator: string): IndicatorDefinition | undefined {
  return context.indicators.find((one) => one.key === indicator);
}

/** The indicator's name, or its key where the dictionary does not know it yet. */
export function nameOf(context: ViewContext, indicator: string): string {
  return definitionOf(context, indicator)?.name[context.locale] ?? indicator;
}

/** The published target of a total or of one breakdown; undefined where there is none. */
export function targetOf(context: ViewContext, indicator: string, breakdown = ""): number | undefined {
  const of = (wanted: string) =>
    context.week.targets.find((target) => target.indicator === indicator && target.breakdown === wanted)?.value;
  return of(breakdown) ?? of("");
}

/** A headline indicator with everything that the week says of it. */
export type Headline = {
  readonly definition: IndicatorDefinition;
  readonly figure: Figure;
  readonly comparison?: ComparisonData;
  readonly points: readonly SparkData[];
  readonly target?: number;
};

/** The figure of a headline indicator that the file does not hold: it is missing, not zero. */
function absent(context: ViewContext): Figure {
  const coverage = { reported: 0, expected: 0 };
  return {
    numerator: { status: "notReported" },
    rate: { form: "none" },
    status: "none",
    asOf: context.week.week,
    coverage,
  };
}

/** The headline indicators in the order of the dictionary. */
export function headlinesOf(context: ViewContext): Headline[] {
  const { week } = context;
  return context.indicators
    .filter((definition) => definition.headline)
    .map((definition) => {
      const comparison = week.comparisons.find((one) => one.indicator === definition.key);
      const target = targetOf(context, definition.key);
      return {
        definition,
        figure: figureOf(week, definition.key) ?? absent(context),
        points: week.sparklines.find((one) => one.indicator === definition.key)?.points ?? [],
        ...(comparison === undefined ? {} : { comparison }),
        ...(target === undefined ? {} : { target }),
      };
    });
}
