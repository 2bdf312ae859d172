import type { Rate, Status } from "./cell.ts";

export type Direction = "up" | "down" | "none";

/** Points from the target within which a figure is near it. */
const NEAR_POINTS = 5;
/** Days may be this share over their limit and still be near it. */
const NEAR_DAYS = 0.2;
/** Shares such as 0.85 have no exact binary form: a difference this small is none. */
const EPSILON = 1e-9;

/** What a published rate says, in per cent: one number, or all numbers between two edges; `open` edges are not held. */
type Said = { readonly lo: number; readonly hi: number; readonly open?: "lo" | "hi" };

/** The band 50–75 holds both its ends; the bands under 50 end before their upper edge, the one over 75 begins after it. */
function said(rate: Rate | undefined): Said | undefined {
  if (rate === undefined) return undefined;
  if (rate.form === "exact") return { lo: rate.value * 100, hi: rate.value * 100 };
  if (rate.form === "rounded") return { lo: rate.percent, hi: rate.percent };
  if (rate.form === "bound") return rate.side === "atMost5" ? { lo: 0, hi: 5 } : { lo: 95, hi: 100 };
  if (rate.form !== "band") return undefined;
  const edges = { lo: rate.from, hi: rate.from + 25 };
  if (rate.from === 50) return edges;
  return { ...edges, open: rate.from === 75 ? "lo" : "hi" };
}

function holds({ lo, hi, open }: Said, target: number): boolean {
  const above = open === "lo" ? target > lo : target >= lo - EPSILON;
  const below = open === "hi" ? target < hi : target <= hi + EPSILON;
  return lo < hi && above && below;
}

/** Whether everything that is said lies at the target or on its better side. */
function better({ lo, hi }: Said, target: number, direction: "up" | "down"): boolean {
  return direction === "up" ? lo >= target - EPSILON : hi <= target + EPSILON;
}

/** How far the nearest edge is from the target, in points (positive is worse), and whether the edge itself is held. */
function nearest({ lo, hi, open }: Said, target: number, direction: "up" | "down"): { gap: number; held: boolean } {
  const edge = Math.abs(target - lo) <= Math.abs(target - hi) ? "lo" : "hi";
  const at = edge === "lo" ? lo : hi;
  return { gap: direction === "up" ? target - at : at - target, held: open !== edge };
}

/** "≥ 95 %" meets any target from 95 up, and "≤ 5 %" any limit from 5 down: no finer form of them is published. */
function meetsAtEnd(rate: Rate, target: number, direction: "up" | "down"): boolean {
  if (rate.form !== "bound") return false;
  return rate.side === "atLeast95" ? direction === "up" && target >= 95 : direction === "down" && target <= 5;
}

/**
 * The status of a share against its target: met (at it or better), near (within 5 points), attention. A band or bound
 * that contains the target, an edge of its own included, is inconclusive; one wholly on the worse side is judged by the
 * edge nearest to the target. No percentage, no target or no direction: none.
 */
export function statusOf(rate: Rate, target: number | undefined, direction: Direction): Status {
  const range = said(rate);
  if (range === undefined || target === undefined || direction === "none") return "none";
  if (meetsAtEnd(rate, target, direction)) return "met";
  if (holds(range, target)) return "inconclusive";
  if (better(range, target, direction)) return "met";
  const { gap, held } = nearest(range, target, direction);
  return (held ? gap <= NEAR_POINTS + EPSILON : gap < NEAR_POINTS) ? "near" : "attention";
}

/** The status of a median in days against its limit: near is up to a fifth over it. */
export function statusOfMeasure(value: number, target: number | undefined, direction: Direction): Status {
  if (target === undefined || direction === "none") return "none";
  const worse = direction === "down" ? value - target : target - value;
  if (worse <= EPSILON) return "met";
  return worse <= target * NEAR_DAYS + EPSILON ? "near" : "attention";
}

/**
 * Points by which a share misses its target, for sorting; negative where it is better. Of a band or bound the nearest
 * edge counts, and 0 where it contains the target. Undefined without a percentage or a direction.
 */
export function shortfall(rate: Rate | undefined, target: number, direction: Direction): number | undefined {
  const range = said(rate);
  if (range === undefined || direction === "none") return undefined;
  return holds(range, target) ? 0 : nearest(range, target, direction).gap;
}

const ORDER: readonly Status[] = ["attention", "inconclusive", "near", "met", "none"];

/** 0 for the most severe; for sorting. */
export function severity(status: Status): number {
  return ORDER.indexOf(status);
}
