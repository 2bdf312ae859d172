import { type Cell, cellValue, type Figure, isRounded, type ProtectionClass, percentOf } from "../../domain/cell.ts";
import type { Week } from "../../domain/week.ts";
import type { IndicatorDefinition } from "../../indicators/definition.ts";
import { type Mark, markOf } from "./figure-words.ts";

/**
 * A bar before it has pixels: shares of its full width, 0…1. `solid` ends at the value (or at the lowest that a level
 * may be), `zone` at the highest; `whole` is the outlined denominator, `tick` the target.
 */
export type BarView = {
  readonly solid: number;
  readonly zone?: number;
  /** A level that was carried from an earlier week has a dashed edge. */
  readonly carried?: boolean;
  readonly whole?: number;
  readonly tick?: number;
  readonly attention?: boolean;
  readonly mark?: Mark;
  /** A mean within its interval, with zero in the middle, in place of a length. */
  readonly interval?: { readonly lo: number; readonly at: number; readonly hi: number };
};

const within = (value: number) => Math.min(1, Math.max(0, value));

/** Counts of people show how wide their level is; those of the general programme are too large for it to be seen. */
export function hasZone(protection: ProtectionClass): boolean {
  return protection === "P" || protection === "C";
}

/** A share against 100 per cent, or a limit against twice itself; `week` is the one that is shown. */
export function shareBar(
  figure: Figure,
  target: number | undefined,
  { direction, protection }: Pick<IndicatorDefinition, "direction" | "protection">,
  week: Week,
): BarView {
  const mark = markOf(figure);
  const percent = percentOf(figure.rate) ?? inside(figure);
  const full = direction === "down" && target !== undefined ? Math.max(2 * target, percent ?? 0) : 100;
  const tick = target === undefined ? {} : { tick: within(target / full) };
  if (mark !== undefined || percent === undefined)
    return { solid: 0, ...tick, ...(mark === undefined ? {} : { mark }) };
  const attention = figure.status === "attention";
  const { numerator } = figure;
  const whole = cellValue(figure.denominator);
  if (!hasZone(protection) || !isRounded(numerator) || whole === undefined || whole === 0) {
    return { solid: within(percent / full), attention, ...tick };
  }
  const at = (count: number) => within(((count / whole) * 100) / full);
  const { lo, hi } = numerator.rounded;
  return { solid: at(lo), zone: at(hi), carried: figure.asOf !== week, attention, ...tick };
}

/** The drawn length of a pair without a percentage: both numbers are published, so the bar may show one in the other. */
function inside(figure: Figure): number | undefined {
  const [part, whole] = [cellValue(figure.numerator), cellValue(figure.denominator)];
  return part === undefined || whole === undefined || whole === 0 ? undefined : (part / whole) * 100;
}

/** A count against the largest of its figure; its denominator, where there is one, as the outline. */
export function countBar(
  cell: Cell,
  most: number,
  more: { whole?: Cell; carried: boolean; zone: boolean; target?: number },
): BarView {
  const scale = (count: number) => within(most === 0 ? 0 : count / most);
  const total = cellValue(more.whole);
  const outline = total === undefined ? {} : { whole: scale(total) };
  const tick = total === undefined || more.target === undefined ? {} : { tick: scale((total * more.target) / 100) };
  if (cell.status !== "value") return { solid: 0, mark: cell.status, ...outline, ...tick };
  if (!more.zone || !isRounded(cell)) return { solid: scale(cell.value), ...outline, ...tick };
  return {
    solid: scale(cell.rounded.lo),
    zone: scale(cell.rounded.hi),
    carried: more.carried,
    ...outline,
    ...tick,
  };
}
