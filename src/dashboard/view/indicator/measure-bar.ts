import type { Figure } from "../../../domain/cell.ts";
import type { BarView } from "../bar-view.ts";
import { markOf } from "../figure-words.ts";

const endOf = ({ measure }: Figure) => {
  if (measure?.form === "median") return measure.value;
  if (measure?.form === "range") return measure.to;
  return measure?.form === "mean" ? Math.max(Math.abs(measure.lo), Math.abs(measure.hi)) : 0;
};

/**
 * Days against the longest of its figure and of the standards: solid to the least, the zone up to the most. Means on
 * one axis with zero in its middle.
 */
export function measureBar(figure: Figure, all: readonly Figure[], target: number | undefined): BarView {
  // Room for the longest to end before the edge.
  const full = Math.max(0.1, target ?? 0, ...all.map(endOf)) * 1.1;
  const within = (value: number) => Math.min(1, Math.max(0, value / full));
  const tick = target === undefined ? {} : { tick: within(target) };
  const mark = markOf(figure);
  const { measure } = figure;
  if (mark !== undefined) return { solid: 0, mark, ...tick };
  const attention = figure.status === "attention";
  if (measure?.form === "median") return { solid: within(measure.value), attention, ...tick };
  if (measure?.form === "range") return { solid: within(measure.from), zone: within(measure.to), attention, ...tick };
  if (measure?.form !== "mean") return { solid: 0, ...tick };
  const across = (value: number) => within((value + full) / 2);
  return { solid: 0, interval: { lo: across(measure.lo), at: across(measure.value), hi: across(measure.hi) } };
}
