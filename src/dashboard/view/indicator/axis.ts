import { integer, percent } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { numberText } from "../../i18n/number-text.ts";
import type { Scale, Size } from "./subject.ts";

export type Tick = { readonly value: number; readonly text: string };
export type Axis = { readonly from: number; readonly to: number; readonly ticks: readonly Tick[] };

/** At most so many grid lines. */
const MOST = 5;
const STEPS = [
  0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 2500, 5000, 10000, 20000, 50000,
];

/** A value of the axis in words: "40%", "1.500", "−0,4". */
export function axisText(locale: Locale, scale: Scale, value: number): string {
  if (scale === "share") return percent(locale, value);
  return scale === "score" ? numberText(locale, value, 1, 1) : integer(locale, value);
}

/**
 * The axis of sizes and target. It begins at 0, unless everything lies in the upper half of it: then it begins at a
 * grid line, and the figure says so. Scores have their zero in the middle.
 */
export function axisOf(locale: Locale, scale: Scale, sizes: readonly Size[], target: number | undefined): Axis {
  const all = sizes.flatMap(({ value, lo, hi }) => [value, lo, hi].filter((one) => one !== undefined));
  const known = target === undefined ? all : [...all, target];
  const [least, most] = known.length === 0 ? [0, 1] : [Math.min(...known), Math.max(...known)];
  if (scale === "score") return scoreAxis(locale, Math.max(Math.abs(least), Math.abs(most), 0.1));
  const full = scale === "share" ? Math.min(100, Math.max(most, 5)) : Math.max(most, 4);
  const high = least > full / 2;
  for (const step of STEPS.filter((one) => one >= 1)) {
    const from = high ? Math.max(0, Math.floor(least / step - 0.2) * step) : 0;
    const top = Math.ceil(full / step) * step;
    const to = scale === "share" ? Math.min(100, top) : top;
    if ((to - from) / step <= MOST - 1) return { from, to, ticks: ticksOf(locale, scale, from, to, step) };
  }
  return { from: 0, to: full, ticks: ticksOf(locale, scale, 0, full, full) };
}

function scoreAxis(locale: Locale, reach: number): Axis {
  const step = STEPS.find((one) => reach / one <= 2) ?? reach;
  const to = Math.ceil(reach / step - 1e-9) * step;
  return { from: -to, to, ticks: ticksOf(locale, "score", -to, to, step) };
}

function ticksOf(locale: Locale, scale: Scale, from: number, to: number, step: number): Tick[] {
  const count = Math.round((to - from) / step);
  return Array.from({ length: count + 1 }, (_, i) => {
    const value = Math.round((from + i * step) * 100) / 100;
    return { value, text: axisText(locale, scale, value) };
  });
}
