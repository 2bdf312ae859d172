import { cellValue, type Figure, percentOf } from "../../../domain/cell.ts";
import { PROVINCE } from "../../../domain/region.ts";
import { addWeeks, isRefreshWeek, type Week, weekNumber, weekRange } from "../../../domain/week.ts";
import { type SeriesData, seriesFigure } from "../../data/series-data.ts";
import { capital, weekLabel, weekLabelFrom } from "../../i18n/format.ts";
import { mapWord } from "../../i18n/words-map.ts";
import { pageWord } from "../../i18n/words-week.ts";
import type { ViewContext } from "../context.ts";
import { figureText, markOf } from "../figure-words.ts";
import { targetWords } from "../target-words.ts";
import type { MapSubject } from "./map-subject.ts";

/** One step of the row of weeks: the province, 0…1 of the row's height. */
export type MapWeekView = {
  readonly week: Week;
  readonly label: string;
  readonly speech: string;
  /** Absent where nothing is shown. */
  readonly height?: number;
  /** Inside the bar of a level, whose height would say too much. */
  readonly value?: string;
  /** Fewer areas than all: dotted, not compared as if whole. */
  readonly partial: boolean;
};
export type MapWeeksView = {
  readonly note: string;
  readonly weeks: readonly MapWeekView[];
  /** 0…1 of the height. */
  readonly target?: number;
  /** "mg ke-51", when levels change again. */
  readonly next?: string;
};

const WEEKS = 13;
const UPDATES = 5;

/** The weeks to step through: thirteen, or of what is not counted every week the last updates alone. */
export function stepsOf(subject: MapSubject, series: SeriesData, last: Week, anchor: Week): Week[] {
  const { refresh } = subject.definition;
  const reach = refresh === 1 ? WEEKS : UPDATES * refresh;
  const listed = weekRange(addWeeks(last, 1 - reach), last).filter((week) => series.weeks.includes(week));
  return refresh === 1 ? listed : listed.filter((week) => isRefreshWeek(week, refresh, anchor));
}

function sizeOf(figure: Figure): number | undefined {
  if (figure.measure?.form === "median") return figure.measure.value;
  if (figure.measure?.form === "range") return figure.measure.to;
  return figure.rate === undefined ? cellValue(figure.numerator) : percentOf(figure.rate);
}

/** "13 minggu terakhir": the province week by week, as far as it may be drawn. */
export function mapWeeks(
  context: ViewContext,
  subject: MapSubject,
  series: SeriesData,
  anchor: Week,
): MapWeeksView | undefined {
  const { locale, week } = context;
  const { definition, target, breakdown } = subject;
  const steps = stepsOf(subject, series, week.week, anchor);
  if (steps.length === 0) return undefined;
  const figures = steps.map((one) => seriesFigure(series, one, PROVINCE, breakdown));
  const sizes = figures.map((figure) => (figure === undefined ? undefined : sizeOf(figure)));
  const goal = definition.shape === "stock" ? undefined : target;
  const full = Math.max(0, ...sizes.map((size) => size ?? 0), goal ?? 0) * 1.1;
  const partial = (figure: Figure | undefined) =>
    figure !== undefined && figure.coverage.reported < figure.coverage.expected;
  const levels = definition.refresh > 1;
  const weeks = steps.map((one, i): MapWeekView => {
    const figure = figures[i];
    const size = sizes[i];
    const shown = figure === undefined || markOf(figure) !== undefined ? undefined : size;
    const text = figure === undefined ? pageWord(locale, "notReported") : figureText(locale, figure, target);
    const { reported = 0, expected = 0 } = figure?.coverage ?? {};
    const scope = partial(figure) ? `, ${mapWord(locale, "ofAreas", { n: reported, all: expected })}` : "";
    return {
      week: one,
      label: String(weekNumber(one)),
      speech: `${weekLabelFrom(locale, one, week.week)}: ${text}${scope}`,
      ...(shown === undefined || full === 0 ? {} : { height: levels ? 1 : shown / full }),
      ...(levels ? { value: text } : {}),
      partial: partial(figure),
    };
  });
  const next = addWeeks(steps[steps.length - 1] ?? week.week, definition.refresh);
  return {
    note: levels
      ? mapWord(locale, "updatesNote", { n: definition.refresh, week: weekLabelFrom(locale, next, week.week) })
      : weeksNote(context, subject, weeks, goal),
    weeks,
    ...(goal === undefined || levels || full === 0 ? {} : { target: goal / full }),
    ...(levels ? { next: weekLabel(locale, next, "cell") } : {}),
  };
}

function weeksNote(
  context: ViewContext,
  { definition }: MapSubject,
  weeks: readonly MapWeekView[],
  target: number | undefined,
): string {
  const { locale } = context;
  const line = target === undefined ? undefined : targetWords(context, definition, target);
  return [
    capital(mapWord(locale, "lastWeeks", { n: weeks.length })),
    ...(line === undefined ? [] : [mapWord(locale, "dashedLine", { line })]),
    ...(weeks.some((one) => one.partial) ? [mapWord(locale, "dottedWeeks")] : []),
  ].join("; ");
}
