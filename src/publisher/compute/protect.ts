import type { Cell, ProtectionClass } from "../../domain/cell.ts";

/**
 * Protection of counts: the one module that decides how a true count becomes a published one.
 *
 * For now a cell of classes P, G and C is rounded to the nearest multiple of its base, and a total is the sum of its
 * published parts. This keeps tables additive, but it is not yet safe for real figures (a repeated publication of
 * nearest multiples gives single moves away), so `publish` refuses data that are not synthetic until the keyed and
 * controlled rounding of disclosure.md, "The publisher's algorithm", stands here.
 */
export type Level = {
  readonly value: number;
  /** The truth lies in lo…hi; equal to `value` for class S alone. */
  readonly lo: number;
  readonly hi: number;
};

export type Base = 5 | 10;

/** The rounding base of a class; undefined for class S, whose counts are exact. */
export function baseOf(protection: ProtectionClass, bases: { G: number; P: number; C: number }): Base | undefined {
  if (protection === "S") return undefined;
  return bases[protection] === 10 ? 10 : 5;
}

/** The level of one true count. `most` is a published ceiling (seats) that the level may not pass. */
export function protectCount(truth: number, base: Base | undefined, most = Number.POSITIVE_INFINITY): Level {
  if (base === undefined) return { value: truth, lo: truth, hi: truth };
  const nearest = Math.round(truth / base) * base;
  const value = nearest > most ? nearest - base : nearest;
  return { value, lo: Math.max(0, value - base + 1), hi: value + base - 1 };
}

/** A total: the sum of its published parts, with lo = Σ lo and hi = Σ hi. */
export function sumLevels(parts: readonly Level[]): Level {
  return parts.reduce((sum, part) => ({ value: sum.value + part.value, lo: sum.lo + part.lo, hi: sum.hi + part.hi }), {
    value: 0,
    lo: 0,
    hi: 0,
  });
}

/** Which threshold a class prints: "< 5" for P, "< 10" for G and C. */
export function belowOf(protection: "G" | "P" | "C"): 5 | 10 {
  return protection === "P" ? 5 : 10;
}

/** The published cell. `low` is decided on the published multiple, never on the truth. */
export function toCell(level: Level, protection: ProtectionClass, base: Base | undefined): Cell {
  if (protection === "S" || base === undefined) return { status: "value", value: level.value };
  const below = belowOf(protection);
  if (level.value < below) return { status: "low", below };
  return { status: "value", value: level.value, rounded: { base, lo: level.lo, hi: level.hi } };
}
