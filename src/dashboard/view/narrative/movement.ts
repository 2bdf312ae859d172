import { cellValue, type Figure, isRounded, percentOf } from "../../../domain/cell.ts";
import { figureDelta, shareChange } from "../../../domain/comparison.ts";
import { addWeeks, type Week, weekYear } from "../../../domain/week.ts";
import type { Headline } from "../context.ts";

/**
 * What happened to one headline indicator, without a word of any language. The rules, first match wins:
 *  1 nothing to say: a total that is not shown (not reported, low, withheld, not applicable)
 *  2 first · year · carried: the comparison says why it has none; no reason to say → undefined
 *  3 zero: nothing counted, or nothing due
 *  4 updated: levels that are refreshed every few weeks, in their refresh week
 *  5 leaves, then meets: the status changed sides between the two compared figures
 *  6 share: the published share moved, and the numerator did not move with it, or is not the one that the row shows
 *  7 count: the numerator moved, and the share with it
 *  8 inconclusive: a band that holds the target
 *  9 running: nothing moved, and at least four complete weeks in a row are off target
 * 10 equal: nothing moved; of a protected total whose share stands still, the count may move (`moved`)
 * Every number comes from the two published figures of the comparison, over the same areas in both weeks.
 */
export type Movement =
  | { readonly kind: "first"; readonly now: Figure; readonly from: Week }
  | { readonly kind: "year"; readonly now: Figure; readonly year: number }
  | { readonly kind: "carried"; readonly now: Figure; readonly next: Week }
  | { readonly kind: "zero"; readonly now: Figure }
  | {
      readonly kind: "updated";
      readonly now: Figure;
      readonly before: Figure;
      readonly against: Week;
      readonly still: boolean;
    }
  | { readonly kind: "leaves" | "meets"; readonly now: Figure; readonly goal: Goal }
  | { readonly kind: "share"; readonly now: Figure; readonly before: Figure; readonly up: boolean }
  | { readonly kind: "count"; readonly now: Figure; readonly before: Figure; readonly up: boolean; readonly by: number }
  | { readonly kind: "inconclusive"; readonly now: Figure; readonly target: number }
  | { readonly kind: "running"; readonly now: Figure; readonly weeks: number; readonly goal: Goal }
  | { readonly kind: "equal"; readonly now: Figure; readonly moved?: Extract<Movement, { kind: "count" }> };

type Goal = { readonly direction: "up" | "down"; readonly target: number };
type Compared = Extract<Headline["comparison"], { basis: "all" | "same" }>;

/** A run shorter than this is no news. */
const LEAST_RUN = 4;
const off = (figure: Pick<Figure, "status">) => figure.status === "attention" || figure.status === "near";

/** Whether two shares read the same in whole per cent. */
function printedSame(now: Figure, before: Figure): boolean {
  return Math.round(percentOf(now.rate) ?? 0) === Math.round(percentOf(before.rate) ?? 0);
}

/** Complete weeks off target, counted back from the newest; a week with a missing area ends the run. */
export function weeksOff({ points }: Pick<Headline, "points">): number {
  const newestFirst = [...points].reverse();
  const end = newestFirst.findIndex((point) => !off(point) || point.coverage.reported < point.coverage.expected);
  return end < 0 ? newestFirst.length : end;
}

function goalOf({ definition, target }: Headline): Goal | undefined {
  if (target === undefined || definition.direction === "none") return undefined;
  return { direction: definition.direction, target };
}

function whyNot(headline: Headline, week: Week): Movement | undefined {
  const { comparison, definition, figure } = headline;
  if (comparison?.basis !== "none") return undefined;
  if (comparison.reason === "firstWeek")
    return { kind: "first", now: figure, from: addWeeks(week, definition.refresh) };
  if (comparison.reason === "newYear") return { kind: "year", now: figure, year: weekYear(week) };
  const carried = comparison.reason === "carried" && figure.asOf !== week;
  return carried ? { kind: "carried", now: figure, next: addWeeks(figure.asOf, definition.refresh) } : undefined;
}

function crossing(headline: Headline, { now, before }: Compared): Movement | undefined {
  const goal = goalOf(headline);
  // The row shows the whole; a crossing that only holds over some of its areas would contradict it.
  if (goal === undefined || now.status !== headline.figure.status) return undefined;
  if (before.status === "met" && off(now)) return { kind: "leaves", now, goal };
  if (off(before) && now.status === "met") return { kind: "meets", now, goal };
  return undefined;
}

function step({ now, before }: Compared, figure: Figure): Movement | undefined {
  const by = figureDelta(now, before);
  const points = shareChange(now, before);
  if (by === undefined) return undefined;
  // A count over fewer areas than the row shows would look like a second, wrong total: there the share is said.
  const narrower = cellValue(now.numerator) !== cellValue(figure.numerator);
  if (points !== undefined && points !== 0 && (narrower || Math.sign(points) !== Math.sign(by))) {
    // Apart, but too little to print: "from 22% to 22%" is no news.
    return printedSame(now, before) ? { kind: "equal", now } : { kind: "share", now, before, up: points > 0 };
  }
  const count = by === 0 ? undefined : ({ kind: "count", now, before, up: by > 0, by: Math.abs(by) } as const);
  // A share that is printed the same is the finding; the count behind it still moved.
  if (points === 0 && count !== undefined) return { kind: "equal", now, moved: count };
  return count ?? { kind: "equal", now };
}

/** The movement of one headline indicator in the week; undefined where nothing may be said. */
export function movementOf(headline: Headline, week: Week): Movement | undefined {
  const { comparison, definition, figure } = headline;
  if (figure.numerator.status !== "value") return undefined;
  const reason = whyNot(headline, week);
  if (reason !== undefined) return reason;
  if (figure.numerator.value === 0 && !isRounded(figure.numerator)) return { kind: "zero", now: figure };
  if (comparison === undefined || comparison.basis === "none" || comparison.now.numerator.status !== "value")
    return undefined;
  const { now, before, against } = comparison;
  if (definition.refresh > 1) {
    const still = figureDelta(now, before) === 0;
    return before.numerator.status === "value" ? { kind: "updated", now, before, against, still } : undefined;
  }
  const crossed = crossing(headline, comparison);
  if (crossed !== undefined) return crossed;
  const moved = step(comparison, figure);
  if (moved?.kind !== "equal") return moved;
  const goal = goalOf(headline);
  if (now.status === "inconclusive" && goal !== undefined) return { kind: "inconclusive", now, target: goal.target };
  const weeks = weeksOff(headline);
  if (goal !== undefined && off(now) && weeks >= LEAST_RUN && comparison.basis === "all")
    return { kind: "running", now, weeks, goal };
  return moved;
}

/** How many areas a comparison is over, where that is not all of them. */
export function sameAreas({ comparison }: Headline): number | undefined {
  return comparison?.basis === "same" ? comparison.regions.length : undefined;
}
