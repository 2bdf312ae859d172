import { type Cell, cellValue, type ProtectionClass, type Rate } from "./cell.ts";

const SMALL = 50;
const BANDED = 100;
const WHOLE = 500;

/** Half and more goes up; the tiny term undoes the error of a division that should end in exactly one half. */
function roundUp(value: number): number {
  return Math.floor(value + 0.5 + 1e-9);
}

function band(percent: number): Rate {
  if (percent < 25) return { form: "band", from: 0 };
  if (percent < 50) return { form: "band", from: 25 };
  return { form: "band", from: percent <= 75 ? 50 : 75 };
}

/**
 * The share in the only form that its published denominator allows (disclosure.md, "Rates"). Exact for class S;
 * for the protected classes it comes from published values alone. `none` where a part is no value, or nothing was due.
 */
export function rateOf(numerator: Cell, denominator: Cell, protection: ProtectionClass): Rate {
  const part = cellValue(numerator);
  const whole = cellValue(denominator);
  if (part === undefined || whole === undefined || whole === 0) return { form: "none" };
  if (protection === "S") return { form: "exact", value: part / whole };
  if (whole < SMALL) return { form: "small" };
  const percent = (part / whole) * 100;
  if (whole < BANDED) return band(percent);
  const step = whole < WHOLE ? 5 : 1;
  const rounded = roundUp(percent / step) * step;
  const hidesEnds = protection === "P" || protection === "C";
  // Classes P and C never print 0 or 100: what would round to an end is written as a bound.
  if (hidesEnds && rounded >= 100) return { form: "bound", side: "atLeast95" };
  if (hidesEnds && rounded <= 0) return { form: "bound", side: "atMost5" };
  return { form: "rounded", percent: rounded, step };
}
