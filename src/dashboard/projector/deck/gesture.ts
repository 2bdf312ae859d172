/** A touch from its beginning to its end: how far it went, in pixels, for how long, and where on the slide it began. */
export type Touch = {
  readonly dx: number;
  readonly dy: number;
  readonly ms: number;
  /** From 0, the left edge of the window, to 1. */
  readonly at: number;
};

const SWIPE = 48;
const STILL = 12;
export const LONG = 600;

/** What a touch means; undefined where it was neither a tap nor a swipe across. */
export function gestureOf({ dx, dy, ms, at }: Touch): "next" | "previous" | "overview" | undefined {
  const still = Math.abs(dx) < STILL && Math.abs(dy) < STILL;
  if (still) return ms >= LONG ? "overview" : at < 1 / 3 ? "previous" : "next";
  if (Math.abs(dx) < SWIPE || Math.abs(dx) < 1.5 * Math.abs(dy)) return undefined;
  return dx < 0 ? "next" : "previous";
}
