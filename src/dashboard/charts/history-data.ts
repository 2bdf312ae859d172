import type { Axis } from "../view/indicator/axis.ts";
import type { HistoryPoint, HistoryView } from "../view/indicator/history.ts";

/** One week as the chart takes it; null breaks a line. Nothing is ever drawn as 0 that is not 0. */
export type HistoryDatum = {
  readonly at: number;
  /** Between whole weeks, or between updates. */
  readonly solid: number | null;
  /** A week with missing parts and its neighbours: a thin dashed line. */
  readonly thin: number | null;
  /** After the last update: carried, dashed. */
  readonly carried: number | null;
  /** From the target to the value, where the value is beyond it. */
  readonly beyond: readonly [number, number] | null;
  readonly beside: number | null;
  /** Where the pointer and the arrow keys meet the week: its value, or the middle of its range. */
  readonly spot: number | null;
  /** Draws nothing: without a number in any week there would be no axis, and no place for what stands in it. */
  readonly ground: number;
  readonly kind: "last" | "lastOpen" | "update" | "open" | "single" | "none";
};

const isProtected = ({ mark }: HistoryPoint) => mark === "low" || mark === "confidential";

/** Weeks in a row that are missing, or protected: a block half a week wider at both ends. */
export function runsOf(
  points: readonly HistoryPoint[],
  what: "notReported" | "protected",
): { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = [];
  points.forEach((point, at) => {
    if (what === "protected" ? !isProtected(point) : point.mark !== "notReported") return;
    const last = runs.at(-1);
    if (last !== undefined && last.to === at - 0.5) last.to = at + 0.5;
    else runs.push({ from: Math.max(0, at - 0.5), to: at + 0.5 });
  });
  return runs.map((run) => ({ from: run.from, to: Math.min(run.to, Math.max(1, points.length - 1)) }));
}

function kindOf(points: readonly HistoryPoint[], at: number, stepped: boolean, joined: boolean): HistoryDatum["kind"] {
  const point = points[at];
  if (point?.value === undefined) return "none";
  if (at === points.length - 1) return point.partial && !stepped ? "lastOpen" : "last";
  if (stepped) return point.updated ? "update" : "none";
  if (point.partial) return "open";
  return joined ? "none" : "single";
}

function middleOf({ lo, hi }: HistoryPoint): number | null {
  return lo === undefined || hi === undefined ? null : (lo + hi) / 2;
}

/**
 * The rows of the chart. A line joins whole weeks; a week with missing parts is joined by a thin dashed one; levels are
 * steps that are dashed after the last update; nothing is joined across a missing week or a break.
 */
export function historyData(
  view: Pick<HistoryView, "points" | "stepped" | "target" | "beside" | "breaks"> & {
    readonly axis: Pick<Axis, "from">;
  },
): HistoryDatum[] {
  const { points, stepped, target, beside, breaks, axis } = view;
  const valueAt = (at: number) => points[at]?.value;
  const partial = (at: number) => points[at]?.partial === true && !stepped;
  const lastUpdate = stepped ? points.map((point) => point.updated && point.value !== undefined).lastIndexOf(true) : -1;
  // A week before a break ends its line: the next one begins another.
  const rows: HistoryDatum[] = [];
  points.forEach((point, at) => {
    const value = point.value ?? null;
    const whole = value !== null && !partial(at);
    const neighbour =
      (partial(at - 1) && valueAt(at - 1) !== undefined) || (partial(at + 1) && valueAt(at + 1) !== undefined);
    const over =
      target !== undefined &&
      value !== null &&
      (target.beyond === "above" ? value > target.value : value < target.value);
    const joined =
      (valueAt(at - 1) !== undefined && !partial(at - 1)) || (valueAt(at + 1) !== undefined && !partial(at + 1));
    if (breaks.includes(at)) {
      rows.push({
        at: at - 0.5,
        solid: null,
        thin: null,
        carried: null,
        beyond: null,
        beside: null,
        spot: null,
        ground: axis.from,
        kind: "none",
      });
    }
    rows.push({
      at,
      solid: whole && (!stepped || at <= lastUpdate) ? value : null,
      thin: !stepped && value !== null && (partial(at) || neighbour) ? value : null,
      carried: stepped && value !== null && at >= lastUpdate ? value : null,
      beyond: over && value !== null && target !== undefined && !partial(at) ? [target.value, value] : null,
      beside: beside?.points[at]?.value ?? null,
      spot: value ?? middleOf(point),
      ground: axis.from,
      kind: kindOf(points, at, stepped, joined),
    });
  });
  return rows;
}
