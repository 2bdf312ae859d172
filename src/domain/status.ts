import { percentOf, type Rate, type Status } from "./cell.ts";

export type Direction = "up" | "down" | "none";

/** Points from the target within which a figure is near it. */
const NEAR_POINTS = 5;
/** Days may be this share over their limit and still be near it. */
const NEAR_DAYS = 0.2;
/** Shares such as 0.85 have no exact binary form: a difference this small is none. */
const EPSILON = 1e-9;

/** How far a percentage is from its target, in points; positive is worse. */
function gap(percent: number, target: number, direction: "up" | "down"): number {
  return direction === "up" ? target - percent : percent - target;
}

function judge(shortfallPoints: number): Status {
  if (shortfallPoints <= EPSILON) return "met";
  return shortfallPoints <= NEAR_POINTS + EPSILON ? "near" : "attention";
}

/**
 * The status of a share against its target: met, near (within 5 points), attention. A band that contains the target
 * is inconclusive, one on its far side is judged by the edge nearest to it; "≥ 95 %" meets any target from 95 up.
 * No percentage, no target or no direction: none.
 */
export function statusOf(rate: Rate, target: number | undefined, direction: Direction): Status {
  if (target === undefined || direction === "none") return "none";
  if (rate.form === "band") {
    const to = rate.from + 25;
    const inside =
      rate.from === 75
        ? target > 75
        : rate.from === 50
          ? target >= 50 && target <= 75
          : target >= rate.from && target < to;
    if (inside) return "inconclusive";
    return judge(Math.min(gap(rate.from, target, direction), gap(to, target, direction)));
  }
  if (rate.form === "bound") {
    const met = rate.side === "atLeast95" ? direction === "up" && target >= 95 : direction === "down" && target <= 5;
    if (met) return "met";
  }
  const percent = percentOf(rate);
  return percent === undefined ? "none" : judge(gap(percent, target, direction));
}

/** The status of a median in days against its limit: near is up to a fifth over it. */
export function statusOfMeasure(value: number, target: number | undefined, direction: Direction): Status {
  if (target === undefined || direction === "none") return "none";
  const worse = direction === "down" ? value - target : target - value;
  if (worse <= EPSILON) return "met";
  return worse <= target * NEAR_DAYS + EPSILON ? "near" : "attention";
}

/** Points by which a share misses its target; negative where it is better. Undefined without a percentage. */
export function shortfall(rate: Rate | undefined, target: number, direction: Direction): number | undefined {
  const percent = percentOf(rate);
  return percent === undefined || direction === "none" ? undefined : gap(percent, target, direction);
}

const ORDER: readonly Status[] = ["attention", "inconclusive", "near", "met", "none"];

/** 0 for the most severe; for sorting. */
export function severity(status: Status): number {
  return ORDER.indexOf(status);
}
