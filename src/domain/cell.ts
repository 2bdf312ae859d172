import type { Week } from "./week.ts";

/**
 * A published count, in the vocabulary of disclosure.md. Zero, protected, not reported and not applicable are four
 * different things: no member of this union can be mistaken for another.
 */
export type Cell =
  | ExactCell
  | RoundedCell
  | { readonly status: "low"; readonly below: 5 | 10 }
  | { readonly status: "confidential" }
  | { readonly status: "notReported" }
  | { readonly status: "notApplicable" };

/** A full count (class S), a seat number or a date's count: nothing was done to it. */
export type ExactCell = { readonly status: "value"; readonly value: number };

/** A protected level: a multiple of `base`; the truth lies in lo…hi and lo < hi always holds. */
export type RoundedCell = {
  readonly status: "value";
  readonly value: number;
  readonly rounded: { readonly base: 5 | 10; readonly lo: number; readonly hi: number };
};

/** Class S service events · G general programme population · P participants and families · C their children. */
export type ProtectionClass = "S" | "G" | "P" | "C";

/**
 * A share in the only form that its denominator allows; never made by the page.
 * exact: class S, num ÷ den as a fraction of 1 · rounded: whole per cent of a protected table, to `step` ·
 * bound: the ends that classes P and C never print as 0 or 100 · band: 50 ≤ denominator < 100 ·
 * small: denominator under 50 · none: nothing was due (0 of 0), or a part is not a value.
 */
export type Rate =
  | { readonly form: "exact"; readonly value: number }
  | { readonly form: "rounded"; readonly percent: number; readonly step: 1 | 5 }
  | { readonly form: "bound"; readonly side: "atMost5" | "atLeast95" }
  | { readonly form: "band"; readonly from: 0 | 25 | 50 | 75 }
  | { readonly form: "small" }
  | { readonly form: "none" };

/** tercapai · mendekati · perlu perhatian · belum dapat disimpulkan · no judgement. */
export type Status = "met" | "near" | "attention" | "inconclusive" | "none";

/** How many parts of a whole reported; `carried` of them entered with an earlier value (classes P and C). */
export type Coverage = {
  readonly reported: number;
  readonly expected: number;
  readonly carried?: number;
  /** For windows: how many of how many returns arrived. */
  readonly returns?: { readonly reported: number; readonly expected: number };
};

/** A median (one region), the range of regional medians (province), or a mean with its 95 % interval. */
export type Measure =
  | { readonly form: "median"; readonly value: number }
  | { readonly form: "range"; readonly from: number; readonly to: number }
  | { readonly form: "mean"; readonly value: number; readonly lo: number; readonly hi: number; readonly pairs: number }
  | { readonly form: "confidential" }
  | { readonly form: "notReported" };

/** What is published of one indicator, region, breakdown and week. */
export type Figure = {
  readonly numerator: Cell;
  /** Absent for counts, stocks and measures. */
  readonly denominator?: Cell;
  readonly rate?: Rate;
  readonly measure?: Measure;
  readonly status: Status;
  /** The week whose position this is: the week itself, or the last refresh. */
  readonly asOf: Week;
  readonly coverage: Coverage;
};

/** The number of a cell, where it has one that may be computed with. */
export function cellValue(cell: Cell | undefined): number | undefined {
  return cell?.status === "value" ? cell.value : undefined;
}

export function isRounded(cell: Cell): cell is RoundedCell {
  return cell.status === "value" && "rounded" in cell;
}

/** Percentage points that the rate stands at, for ordering and deltas; undefined for bands and everything without one. */
export function percentOf(rate: Rate | undefined): number | undefined {
  if (rate?.form === "exact") return rate.value * 100;
  if (rate?.form === "rounded") return rate.percent;
  if (rate?.form === "bound") return rate.side === "atMost5" ? 5 : 95;
  return undefined;
}
