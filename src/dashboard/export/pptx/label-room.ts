import type { ChartSeries } from "./chart-spec.ts";

/** Letters of a label that fit behind the longest bar of a chart without making it shorter than half. */
const LETTERS = 90;

/** The axis of bars: from their least, and so far beyond the longest that the words behind it have their room. */
export function roomFor(series: readonly ChartSeries[]): { readonly from: number; readonly to: number } {
  const points = series.flatMap(({ points }) => points.filter((point) => point !== undefined));
  const values = points.map(({ value }) => value);
  const longest = Math.max(6, ...points.map(({ label = "" }) => label.length));
  const most = Math.max(0, ...values);
  const reach = most === 0 ? 1 : most / Math.max(0.5, 1 - longest / LETTERS);
  return { from: Math.min(0, ...values) * 1.1, to: Number(reach.toPrecision(3)) };
}
