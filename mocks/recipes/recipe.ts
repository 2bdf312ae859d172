import type { RegionCode } from "../../src/domain/region.ts";
import type { Week } from "../../src/domain/week.ts";
import type { Breakdown } from "../../src/indicators/definition.ts";
import type { Population } from "../population/population.ts";
import type { Random } from "../random.ts";

/** The numbers of one row before it is written. What the row's sending does not carry is left out by the generator. */
export type RawFigure = {
  readonly numerator?: number;
  readonly denominator?: number;
  readonly value?: number;
  readonly deviation?: number;
  readonly n?: number;
  readonly version?: string;
};

/** The row that is asked for, and where its randomness comes from. */
export type At = {
  readonly week: Week;
  /** Weeks since the simulation started. */
  readonly index: number;
  readonly region: RegionCode;
  /** "" for the total. */
  readonly breakdown: Breakdown;
  readonly population: Population;
  /** The category of one dimension of the breakdown; "" where the breakdown has no such dimension. */
  category(dimension: string): string;
  /** A stream for this indicator, region, week and breakdown. */
  stream(...name: string[]): Random;
  /** That stream in another week, for rows that hold a window. */
  streamIn(week: Week, ...name: string[]): Random;
  /** A stream that is the same in every week: how a region usually is. */
  place(...name: string[]): Random;
  /** Smooth noise of this indicator, region and breakdown. */
  sway(every: number, ...name: string[]): number;
  /** Smooth noise of this indicator and region, the same for every breakdown. */
  swayOf(every: number, ...name: string[]): number;
};

/** How the numbers of one indicator behave, or that the publisher computes them and nobody sends any. */
export type Recipe = { readonly computed: true } | { readonly figure: (at: At) => RawFigure };
