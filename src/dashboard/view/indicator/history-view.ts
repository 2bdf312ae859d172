import { PROVINCE } from "../../../domain/region.ts";
import { type Week, weekNumber, weekRange, weekYear } from "../../../domain/week.ts";
import { regionName } from "../../../indicators/names.ts";
import { type SeriesData, seriesFigure, seriesKey } from "../../data/series-data.ts";
import { capital, weekLabel, weekLabelFrom } from "../../i18n/format.ts";
import { indicatorWord } from "../../i18n/words-indicator.ts";
import type { IndicatorState } from "../../url/indicator-state.ts";
import { yearBefore } from "../compare.ts";
import type { ViewContext } from "../context.ts";
import { figureText } from "../figure-words.ts";
import { targetWords } from "../target-words.ts";
import { axisOf } from "./axis.ts";
import type { HistoryBeside, HistoryPoint, HistoryView } from "./history.ts";
import { historyPoints } from "./history-points.ts";
import { historyNotes, historyTable, historyTitle, unitOf } from "./history-words.ts";
import { type IndicatorSubject, type Scale, scaleOf } from "./subject.ts";

/** 104 weeks, or half of it. */
export const LONG = 104;
const NAMED_WEEKS = [1, 13, 26, 39];
/** A chart of two years carries so many numbered events; the others stand in the table. */
const MOST_EVENTS = 5;

/** The weeks of the range that the release holds, up to the one shown. */
function weeksOf({ week }: ViewContext, series: SeriesData, count: number): Week[] {
  const first = series.weeks[0];
  if (first === undefined || first > week.week) return [week.week];
  return weekRange(first, week.week).slice(-count);
}

function besideOf(
  context: ViewContext,
  subject: IndicatorSubject,
  series: SeriesData,
  weeks: readonly Week[],
  scale: Scale,
  state: IndicatorState,
): HistoryBeside | undefined {
  const { locale } = context;
  if (subject.beside !== undefined) {
    const points = historyPoints(context, subject, series, weeks, subject.beside, scale);
    return { name: regionName(locale, subject.beside), points };
  }
  if (state.lastYear !== true) return undefined;
  const former = weeks.map(yearBefore);
  // Week 53 has no pair: its place stays empty, like a week without a report.
  const points = historyPoints(
    context,
    subject,
    series,
    former.map((week, i) => week ?? weeks[i] ?? context.week.week),
    subject.region,
    scale,
  );
  const paired = points.map((point, i): HistoryPoint => {
    if (former[i] !== undefined && series.weeks.includes(former[i])) return point;
    return { week: point.week, mark: "notApplicable", partial: false, updated: false, text: "–", spoken: "–" };
  });
  return { name: indicatorWord(locale, "lastYear"), points: paired };
}

/** The history as the page shows it: range, breakdown, place and second line as chosen. */
export function historyView(
  context: ViewContext,
  subject: IndicatorSubject,
  series: SeriesData,
  state: IndicatorState,
): HistoryView {
  const { locale, week } = context;
  const { definition, breakdown, region, target } = subject;
  const weeks = weeksOf(context, series, state.range ?? LONG);
  const scale = scaleOf(series.index.get(seriesKey(region, breakdown))?.figures ?? []);
  const newest = seriesFigure(series, week.week, region, breakdown);
  const points = historyPoints(context, subject, series, weeks, region, scale);
  const beside = besideOf(context, subject, series, weeks, scale, state);
  const goal = scale === "count" || definition.direction === "none" ? undefined : target;
  const axis = axisOf(locale, scale, [...points, ...(beside?.points ?? [])], goal);
  const at = (one: Week) => weeks.indexOf(one);
  const shown = series.events.filter(
    (one) => (one.region === region || one.region === PROVINCE || region === PROVINCE) && at(one.week) >= 0,
  );
  const stepped = definition.refresh > 1;
  const breaks = series.breaks.map(at).filter((one) => one > 0);
  const title = historyTitle(context, subject, series, points, scale);
  const [first, last] = [points[0], points.at(-1)];
  const label = (one: Week | undefined) => (one === undefined ? "" : weekLabelFrom(locale, one, week.week));
  const unit = indicatorWord(locale, "historyUnit", {
    unit: capital(unitOf(context, subject, scale)),
    from: label(first?.week),
    to: label(last?.week),
    place: regionName(locale, region),
  });
  return {
    title,
    unit,
    points,
    ...(beside === undefined ? {} : { beside }),
    stepped,
    ...(goal === undefined
      ? {}
      : {
          target: {
            value: goal,
            text: targetWords(context, definition, goal),
            beyond: definition.direction === "down" ? ("above" as const) : ("below" as const),
          },
        }),
    axis,
    weekMarks: weeks.flatMap((one, i) => {
      if (i === weeks.length - 1) return { at: i, text: capital(weekLabel(locale, one, "cell")) };
      const clear = weeks.length - 1 - i > weeks.length / 14;
      return NAMED_WEEKS.includes(weekNumber(one)) && clear ? { at: i, text: String(weekNumber(one)) } : [];
    }),
    yearMarks: weeks.flatMap((one, i) =>
      i === 0 || weekNumber(one) === 1 ? { at: i, text: String(weekYear(one)) } : [],
    ),
    events: shown.slice(-MOST_EVENTS).map((one, i) => ({
      at: at(one.week),
      n: i + 1,
      text: indicatorWord(locale, "eventAt", {
        week: capital(weekLabelFrom(locale, one.week, week.week, "cell")),
        text: one.text,
      }),
    })),
    breaks,
    ...(newest === undefined || last?.mark !== undefined
      ? {}
      : { last: { text: figureText(locale, newest, target), attention: newest.status === "attention" } }),
    notes: historyNotes(
      context,
      { points, stepped, axis, breaks, ...(beside === undefined ? {} : { beside }) },
      scale,
      subject,
    ),
    speech: indicatorWord(locale, "speechHistory", {
      title,
      from: label(first?.week),
      first: first?.spoken ?? "",
      to: label(last?.week),
      last: last?.spoken ?? "",
      n: points.length,
    }),
    table: historyTable(context, title, points, beside),
  };
}
