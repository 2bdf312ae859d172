import { severity, shortfall } from "../../domain/status.ts";
import type { Headline } from "./context.ts";

/** How far an indicator stands on the wrong side of its target, in points; −∞ where there is nothing to measure. */
export function distance({ figure, target, definition }: Headline): number {
  if (target === undefined) return Number.NEGATIVE_INFINITY;
  return shortfall(figure.rate, target, definition.direction) ?? Number.NEGATIVE_INFINITY;
}

/** The rows of every week: severity, then distance from the target, then the order of the dictionary. */
export function bySeverity(headlines: readonly Headline[]): Headline[] {
  return [...headlines].sort((a, b) => {
    const step = severity(a.figure.status) - severity(b.figure.status);
    if (step !== 0) return step;
    const [left, right] = [distance(a), distance(b)];
    // Two infinities would subtract to NaN and leave the order to the engine.
    return left === right ? 0 : right - left;
  });
}
