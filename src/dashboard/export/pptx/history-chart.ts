import { capital, weekLabelFrom } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { pptxWord } from "../../i18n/words-pptx.ts";
import type { HistoryPoint, HistoryView } from "../../view/indicator/history.ts";
import { chartAxis, isPercent, labelled, pointOf } from "./chart-points.ts";
import type { ChartPoint, ChartSeries, ChartSpec } from "./chart-spec.ts";

/** Weeks of one figure, and what stands behind them. */
export type Line = Pick<HistoryView, "points" | "axis" | "breaks" | "target" | "beside"> & {
  /** What the line is of, in the legend. */
  readonly name: string;
  /** What the category of a week says in place of its words, where those are long. */
  readonly short?: readonly (string | undefined)[];
  /** What stands beside the newest point. */
  readonly last?: string;
  readonly alt: string;
};

/** Weeks that are named along the axis, at most. */
const NAMED = 12;

/** The whole points from one change of the instrument to the next: a line each, so that nothing is joined across it. */
function segments(locale: Locale, { points, breaks, name }: Line, percent: boolean): ChartSeries[] {
  const starts = [0, ...breaks.filter((at) => at > 0 && at < points.length)];
  const newest = points.at(-1)?.week;
  return starts.map((from, i): ChartSeries => {
    const to = starts[i + 1] ?? points.length;
    const week = points[from]?.week;
    const since = week === undefined ? "" : weekLabelFrom(locale, week, newest ?? week, "cell");
    return {
      name: from === 0 ? name : pptxWord(locale, "valueSince", { name, week: since }),
      look: "main",
      points: points.map((point, at) => (at < from || at >= to || point.partial ? undefined : pointOf(point, percent))),
    };
  });
}

/** The end of a range or an interval in each week that has one. */
function bound(points: readonly HistoryPoint[], of: "lo" | "hi", percent: boolean): ChartSeries["points"] {
  return points.map(({ text, [of]: value }) => pointOf({ text, ...(value === undefined ? {} : { value }) }, percent));
}

/** The newest point says its value, in whichever series it stands. */
function named(locale: Locale, series: ChartSeries, { last, points }: Line): ChartSeries {
  const end = points.length - 1;
  const point = series.points[end];
  if (last === undefined || point === undefined || !["main", "partial"].includes(series.look)) return series;
  return { ...series, points: [...series.points.slice(0, end), labelled(locale, point, last)] };
}

/**
 * A history as a line chart: gaps stay gaps, weeks without all areas are open dots, the target and what stands behind the
 * line are series of their own. A week without a number says why in its category.
 */
export function historyChart(locale: Locale, line: Line): ChartSpec {
  const { points, axis, target, beside, name } = line;
  const newest = points.at(-1)?.week;
  const percent = isPercent(axis.ticks);
  const others: ChartSeries[] = [
    {
      name: pptxWord(locale, "partial", { name }),
      look: "partial",
      points: points.map((point) => (point.partial ? pointOf(point, percent) : undefined)),
    },
    { name: pptxWord(locale, "lower"), look: "bound", points: bound(points, "lo", percent) },
    { name: pptxWord(locale, "upper"), look: "bound", points: bound(points, "hi", percent) },
    {
      name: beside?.name ?? "",
      look: "beside",
      points: (beside?.points ?? []).map((point) => (point.partial ? undefined : pointOf(point, percent))),
    },
    {
      name: capital(target?.text ?? ""),
      look: "target",
      points: target === undefined ? [] : points.map((): ChartPoint => ({ value: target.value, form: "measure" })),
    },
  ];
  const drawn = ({ points: all }: ChartSeries) => all.some((point) => point !== undefined);
  const lines = segments(locale, line, percent);
  const kept = lines.filter(drawn);
  return {
    kind: "line",
    head: pptxWord(locale, "week"),
    categories: points.map(({ week, value, lo, text }, i) => {
      const label = weekLabelFrom(locale, week, newest ?? week, "cell");
      return value === undefined && lo === undefined ? `${label} · ${line.short?.[i] ?? text}` : label;
    }),
    series: [...(kept.length === 0 ? lines.slice(0, 1) : kept), ...others.filter(drawn)].map((one) =>
      named(locale, one, line),
    ),
    axis: chartAxis(axis),
    every: Math.max(1, Math.ceil(points.length / NAMED)),
    words: points.map(({ text }) => text),
    alt: line.alt,
  };
}
