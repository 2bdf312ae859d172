import type { Report, SparkPoint, Target, WeekFile } from "../../contract/week-file.ts";
import { PROVINCE } from "../../domain/region.ts";
import { addWeeks, cutOffAt, jakartaTime, refreshWeek, type Week } from "../../domain/week.ts";
import type { IndicatorDefinition } from "../../indicators/definition.ts";
import { compareWeeks } from "./compare.ts";
import { type Context, targetOf } from "./context.ts";
import { correctionsOf, type FirstPublished } from "./corrections.ts";
import type { History } from "./history.ts";
import { openItems } from "./items.ts";
import { lateReturns } from "./late-returns.ts";
import { countReports, reportsOf } from "./reports.ts";
import { reviewServices } from "./review.ts";

const SPARK_WEEKS = 13;
/** Participants' data follow the shortest cadence of classes P and C. */
const PARTICIPANT_CADENCE = 4;

function sparkline(context: Context, history: History, definition: IndicatorDefinition, week: Week): SparkPoint[] {
  return Array.from({ length: SPARK_WEEKS }, (_, i) => addWeeks(week, i + 1 - SPARK_WEEKS))
    .filter((one) => one >= context.firstWeek)
    .flatMap((one) => {
      const figure = history.at(definition.key, one, PROVINCE, "");
      if (figure === undefined) return [];
      const { rate = { form: "none" }, status, asOf, coverage } = figure;
      return [{ week: one, rate, status, asOf, coverage }];
    });
}

function targets(context: Context, week: Week): Target[] {
  return context.indicators.flatMap((definition) => {
    const breakdowns = new Set(
      context.folder.targets.filter((row) => row.indicator === definition.key).map((row) => row.breakdown),
    );
    return [...breakdowns].sort().flatMap((breakdown) => {
      const row = targetOf(context, definition.key, breakdown, week);
      return row === undefined ? [] : [{ ...row }];
    });
  });
}

/** Everything that the weekly page needs of one week. Nothing in it depends on the machine's clock. */
export function weekFile(
  context: Context,
  history: History,
  first: FirstPublished,
  waiting: ReadonlySet<string>,
  week: Week,
): WeekFile {
  const headline = context.indicators.filter((definition) => definition.headline);
  const reports: Report[] = reportsOf(context, week);
  const previous = addWeeks(week, -1);
  const hasPrevious = previous >= context.firstWeek;
  const items = openItems(context, week, reports);
  const asOf = refreshWeek(week, PARTICIPANT_CADENCE, context.anchor);
  return {
    schema: "sinergi/week/1",
    synthetic: context.config.synthetic,
    classification: context.config.classification,
    week,
    ...(hasPrevious ? { previous } : {}),
    cutOff: jakartaTime(cutOffAt(week)),
    participants: { refreshed: asOf === week, asOf, next: addWeeks(asOf, PARTICIPANT_CADENCE) },
    figures: context.indicators.flatMap((definition) =>
      history.all(definition.key, week).map((one) => ({ indicator: definition.key, ...one })),
    ),
    comparisons: headline.map((definition) => compareWeeks(context, history, definition, week)),
    sparklines: headline.map((definition) => ({
      indicator: definition.key,
      points: sparkline(context, history, definition, week),
    })),
    targets: targets(context, week),
    items,
    notes: context.folder.notes.filter((note) => note.week === week),
    events: context.folder.events.filter((event) => event.week > addWeeks(week, -SPARK_WEEKS) && event.week <= week),
    reports: {
      ...countReports(reports),
      ...(hasPrevious ? { previousOnTime: countReports(reportsOf(context, previous)).onTime } : {}),
      cells: reports,
    },
    lateReturns: lateReturns(context, waiting, week, reports),
    corrections: correctionsOf(headline, history, first, week),
    review: reviewServices(context, history, week, items),
  };
}
