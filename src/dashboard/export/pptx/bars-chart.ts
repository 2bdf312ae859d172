import { cellValue, type Figure, isRounded, percentOf } from "../../../domain/cell.ts";
import { cellText } from "../../i18n/format-cell.ts";
import type { Locale } from "../../i18n/locale.ts";
import { pptxWord } from "../../i18n/words-pptx.ts";
import type { PanelRow } from "../../view/panel-view.ts";
import { formOf, labelled } from "./chart-points.ts";
import type { ChartPoint, ChartSeries, ChartSpec } from "./chart-spec.ts";
import { roomFor } from "./label-room.ts";
import { formatLike } from "./number-format.ts";

/** A bar of a panel or a slide with its words. */
export type Bar = Pick<PanelRow, "label" | "sub" | "bar" | "value" | "rest" | "mark" | "fact">;

/** "88% (174 dari 198)", "≈ 40 dari ≈ 50 · > 75%". */
function words({ value, rest }: Bar): string {
  if (rest === "") return value;
  return value.includes("%") ? `${value} (${rest})` : `${value} ${rest}`;
}

/** Per cent where every number that is judged is one and is published as one; counts otherwise. */
function areShares(rows: readonly Bar[]): boolean {
  const numbered = rows.filter(({ mark, fact }) => mark === undefined && fact.figure.measure === undefined);
  return numbered.every(({ value, fact }) => value.includes("%") && percentOf(fact.figure.rate) !== undefined);
}

function sizeOf({ measure, rate, numerator }: Figure, shares: boolean): number | undefined {
  if (measure?.form === "median" || measure?.form === "mean") return measure.value;
  if (measure !== undefined) return undefined;
  return shares ? percentOf(rate) : cellValue(numerator);
}

/** What is not drawn of a bar: the ends of its rounding, or of its interval. */
function boundsOf({ measure, numerator }: Figure, shares: boolean) {
  if (measure?.form === "mean") return { lo: measure.lo, hi: measure.hi };
  return !shares && isRounded(numerator) ? { lo: numerator.rounded.lo, hi: numerator.rounded.hi } : undefined;
}

/** Published ranges have no values: where there are nothing but ranges, their two ends are drawn. */
function ranges(locale: Locale, rows: readonly Bar[]): ChartSeries[] {
  const end = (of: "from" | "to") =>
    rows.map((row): ChartPoint | undefined => {
      const { measure } = row.fact.figure;
      if (measure?.form !== "range") return undefined;
      const point: ChartPoint = { value: measure[of], form: "measure" };
      const label = formatLike(locale, words(row), point.value);
      return label === undefined || (of === "from" && measure.from !== measure.to) ? point : { ...point, label };
    });
  const lower = end("from");
  if (lower.every((point) => point === undefined)) return [];
  return [
    { name: pptxWord(locale, "lower"), look: "bound", points: lower },
    { name: pptxWord(locale, "upper"), look: "main", points: end("to") },
  ];
}

/** "dari ≈ 835 (≈ 88%)": what is said behind the numerator, which stands beside its own bar. */
function behind(locale: Locale, { value, rest, fact }: Bar): string {
  const top = cellText(locale, fact.figure.numerator);
  return rest.startsWith(top) ? `${rest.slice(top.length).trim()} (${value})` : rest;
}

/** What each bar is a part of, where the bars stand in wholes. */
function wholes(locale: Locale, rows: readonly Bar[]): ChartSeries[] {
  if (!rows.some(({ bar }) => bar.whole !== undefined)) return [];
  const points = rows.map((row): ChartPoint | undefined => {
    const { denominator } = row.fact.figure;
    const value = cellValue(denominator);
    if (value === undefined || denominator === undefined || row.mark !== undefined) return undefined;
    return labelled(locale, { value, form: isRounded(denominator) ? "level" : "count" }, behind(locale, row));
  });
  if (points.every((point) => point === undefined)) return [];
  return [{ name: pptxWord(locale, "whole"), look: "whole", points }];
}

/** Bars as a bar chart with its words as labels; what has no number says why in its category. Undefined without rows. */
export function barsChart(locale: Locale, rows: readonly Bar[], alt: string): ChartSpec | undefined {
  if (rows.length === 0) return undefined;
  const shares = areShares(rows);
  const whole = shares ? [] : wholes(locale, rows);
  const main = rows.map((row): ChartPoint | undefined => {
    const { mark, bar, fact } = row;
    const value = mark === undefined ? sizeOf(fact.figure, shares) : undefined;
    if (value === undefined) return undefined;
    const counted = cellText(locale, fact.figure.numerator);
    const point: ChartPoint = { value, form: formOf(shares ? row.value : counted, value, shares) };
    const spoken = whole.length === 0 ? words(row) : counted;
    return labelled(locale, bar.attention === true ? { ...point, attention: true } : point, spoken);
  });
  const bounds = main.every((point) => point === undefined) ? ranges(locale, rows) : [];
  const value: ChartSeries = { name: pptxWord(locale, "value"), look: "main", points: main };
  const series = bounds.length > 0 ? bounds : [value, ...whole];
  return {
    kind: "bars",
    head: pptxWord(locale, "row"),
    categories: rows.map((row, i) => {
      const name = row.sub === undefined ? row.label : `${row.label}, ${row.sub}`;
      return series.some(({ points }) => points[i] !== undefined) ? name : `${name}: ${words(row)}`;
    }),
    series,
    axis: { ...roomFor(series), format: shares ? '0"%"' : "#,##0" },
    words: rows.map(words),
    bounds: rows.map(({ fact, mark }) => (mark === undefined ? boundsOf(fact.figure, shares) : undefined)),
    alt,
  };
}
