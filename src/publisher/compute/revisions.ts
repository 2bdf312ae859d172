import type { QualityRevision, ShownFigure } from "../../contract/quality-file.ts";
import type { Figure } from "../../domain/cell.ts";
import { PROVINCE, type RegionCode } from "../../domain/region.ts";
import { addWeeks, cutOffAt, type Week } from "../../domain/week.ts";
import type { IndicatorDefinition } from "../../indicators/definition.ts";
import type { Context } from "./context.ts";
import type { History } from "./history.ts";
import { reportsOf } from "./reports.ts";
import { cellMark } from "./series.ts";
import { windowWeeks } from "./truth.ts";

/** Figures as first published, by "indicator|week|region". */
export type FirstShown = Readonly<Record<string, ShownFigure>>;

/** How long a first figure is remembered: what is revised later than that is a new position, no news. */
const REMEMBERED_WEEKS = 26;

/** What may be revised in public: counts of services and of the general population; people wait for their refresh. */
function isOpen(definition: IndicatorDefinition): boolean {
  const measured = definition.shape === "median" || definition.shape === "mean";
  return (definition.protection === "S" || definition.protection === "G") && !measured;
}

function shownOf(figure: Figure): ShownFigure {
  const { numerator, denominator, coverage } = figure;
  return {
    numerator: cellMark(numerator),
    ...(denominator === undefined ? {} : { denominator: cellMark(denominator) }),
    reported: coverage.returns?.reported ?? coverage.reported,
    expected: coverage.returns?.expected ?? coverage.expected,
  };
}

function totalsOf(history: History, definition: IndicatorDefinition, week: Week) {
  return history.all(definition.key, week).filter((one) => one.breakdown === "");
}

const keyOf = (definition: IndicatorDefinition, week: Week, region: RegionCode) =>
  `${definition.key}|${week}|${region}`;

function rememberedWeeks(context: Context, history: History): Week[] {
  return history.weeks.filter((week) => week > addWeeks(context.lastWeek, -REMEMBERED_WEEKS));
}

/** The totals of a history as they are published now, each as it stood when it was published first. */
export function firstShown(context: Context, history: History, known: FirstShown = {}): FirstShown {
  const shown: Record<string, ShownFigure> = {};
  for (const definition of context.indicators.filter(isOpen)) {
    for (const week of rememberedWeeks(context, history)) {
      for (const { region, figure } of totalsOf(history, definition, week)) {
        const key = keyOf(definition, week, region);
        shown[key] = known[key] ?? shownOf(figure);
      }
    }
  }
  return shown;
}

function isSame(a: ShownFigure, b: ShownFigure): boolean {
  return (
    a.numerator === b.numerator &&
    a.denominator === b.denominator &&
    a.reported === b.reported &&
    a.expected === b.expected
  );
}

/** The returns of a figure's weeks that came after the cut-off of `week`, when it was published first. */
function lateReturnsOf(
  context: Context,
  definition: IndicatorDefinition,
  week: Week,
  region: RegionCode,
): QualityRevision["returns"] {
  const agencies = new Set<string>(definition.sendings.map((sending) => sending.agency));
  // The publisher's own measures rest on every return.
  const counts = (agency: string) => definition.computed !== undefined || agencies.has(agency);
  return windowWeeks(context, definition, week).flatMap((one) =>
    reportsOf(context, one).flatMap((report) => {
      const { agency, received } = report;
      const here = region === PROVINCE || report.region === region || report.region === PROVINCE;
      if (!here || !counts(agency) || received === undefined || Date.parse(received) <= cutOffAt(week)) return [];
      return [{ agency, region: report.region, week: one, received }];
    }),
  );
}

/** Every remembered total that is not what it was when it was published first; the newest week first. */
export function revisionsOf(context: Context, history: History, first: FirstShown): QualityRevision[] {
  return rememberedWeeks(context, history)
    .reverse()
    .flatMap((week) =>
      context.indicators.filter(isOpen).flatMap((definition) =>
        totalsOf(history, definition, week).flatMap(({ region, figure }) => {
          const before = first[keyOf(definition, week, region)];
          const after = shownOf(figure);
          if (before === undefined || isSame(before, after)) return [];
          const returns = lateReturnsOf(context, definition, week, region);
          return [{ indicator: definition.key, region, week, before, after, returns }];
        }),
      ),
    );
}
