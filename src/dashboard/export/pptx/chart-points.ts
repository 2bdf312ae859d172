import type { Locale } from "../../i18n/locale.ts";
import type { Axis, Tick } from "../../view/indicator/axis.ts";
import type { NumberForm } from "../rows/row-cell.ts";
import type { ChartPoint } from "./chart-spec.ts";
import { formatLike } from "./number-format.ts";

/** How the number of a text is to be read: the page writes ≈ before everything that is rounded. */
export function formOf(text: string, value: number, percent: boolean): NumberForm {
  const rounded = /[≈≤≥<>]/.test(text);
  if (percent) return rounded ? "roundedShare" : "share";
  if (rounded) return "level";
  return Number.isInteger(value) ? "count" : "measure";
}

/** A point of a value with its words; undefined without a number. */
export function pointOf(
  { value, text }: { readonly value?: number; readonly text: string },
  percent: boolean,
): ChartPoint | undefined {
  return value === undefined ? undefined : { value, form: formOf(text, value, percent) };
}

/** The point with these words beside it, as a format of its number; with the number alone where they do not hold it. */
export function labelled(locale: Locale, point: ChartPoint, words: string): ChartPoint {
  return { ...point, label: formatLike(locale, words, point.value) ?? "#,##0.##" };
}

/** The number format of an axis, as its ticks are written. */
export function axisFormat(ticks: readonly Tick[]): string {
  if (isPercent(ticks)) return '0"%"';
  return ticks.some(({ value }) => !Number.isInteger(value)) ? "0.0#" : "#,##0";
}

/** Whether the numbers of an axis are per cent. */
export function isPercent(ticks: readonly Tick[]): boolean {
  return ticks.some(({ text }) => text.endsWith("%"));
}

/** The axis of a view as a chart has it. */
export function chartAxis({ from, to, ticks }: Axis) {
  const [first, second] = ticks;
  const step = first === undefined || second === undefined ? to - from : second.value - first.value;
  return { from, to, step, format: axisFormat(ticks) };
}
