import type { At, RawFigure } from "./recipe.ts";

export type ShareBehaviour = {
  /** Level at the start of the simulation and after `over` weeks; it stays there. */
  readonly from: number;
  readonly to: number;
  readonly over?: number;
  /** How far regions (and breakdowns) lie apart, as a standard deviation. */
  readonly spread?: number;
  /** Smooth ups and downs, and how many weeks one takes. */
  readonly sway?: number;
  readonly every?: number;
  /** Noise of the single week. */
  readonly quick?: number;
};

/** The share of a week: level by region, drift, noise; always within 0…1. */
export function shareAt(at: At, behaviour: ShareBehaviour): number {
  const { from, to, over = 104, spread = 0, sway = 0, every = 9, quick = 0 } = behaviour;
  const level = from + (to - from) * Math.min(1, at.index / over);
  const place = spread * at.place("level").normal();
  const noise = sway * at.sway(every) + (quick === 0 ? 0 : quick * at.stream("quick").normal());
  return Math.min(1, Math.max(0, level + place + noise));
}

/** That share of a whole. */
export function shareOf(whole: number, share: number): RawFigure {
  return { numerator: Math.round(whole * share), denominator: whole };
}

/** Single events: how many were due, and how many of them were done, each with that chance. */
export function events(at: At, due: number, chance: number): RawFigure {
  return { numerator: at.stream("done").successes(due, chance), denominator: due };
}
