import { type Cell, cellValue, type Figure, isRounded, percentOf } from "./cell.ts";
import { enoughReported, type RegionCode } from "./region.ts";
import { type Week, weekYear } from "./week.ts";

/** One of two weeks to be compared: the position shown, which parts of the whole reported, and under which version. */
export type Side = { readonly week: Week; readonly regions: readonly RegionCode[]; readonly version?: string };

/** What the indicator says about comparing it. `expected`: how many parts the whole has. */
export type ComparisonRules = {
  readonly expected: number;
  readonly yearToDate?: boolean;
  readonly versionBreak?: boolean;
};

/** `all`: both weeks are whole · `same`: over the regions that both have · `none`: why not. */
export type Comparability =
  | { readonly basis: "all" | "same"; readonly regions: readonly RegionCode[] }
  | { readonly basis: "none"; readonly reason: "newYear" | "version" | "coverage" };

/** The regions that two weeks share, in the order of the first. */
export function commonRegions(now: readonly RegionCode[], before: readonly RegionCode[]): RegionCode[] {
  const earlier = new Set(before);
  return now.filter((region) => earlier.has(region));
}

/**
 * Whether two weeks may be compared, and over which regions. What is counted from January is never compared across
 * ISO years, nothing across a break, and a partial week only over the regions that both weeks have, if they are enough.
 */
export function comparable(now: Side, before: Side, rules: ComparisonRules): Comparability {
  if (rules.yearToDate === true && weekYear(now.week) !== weekYear(before.week)) {
    return { basis: "none", reason: "newYear" };
  }
  if (rules.versionBreak === true && now.version !== before.version) return { basis: "none", reason: "version" };
  const regions = commonRegions(now.regions, before.regions);
  if (regions.length === 0 || !enoughReported(regions.length, rules.expected)) {
    return { basis: "none", reason: "coverage" };
  }
  return { basis: regions.length === rules.expected ? "all" : "same", regions };
}

/** The change between two counts; undefined where either is anything but a value. */
function delta(now: Cell, before: Cell): number | undefined {
  const after = cellValue(now);
  const earlier = cellValue(before);
  return after === undefined || earlier === undefined ? undefined : after - earlier;
}

/** The change of a numerator. A rounded level has one only between refreshes: a carried one has not stood still. */
export function figureDelta(now: Figure, before: Figure): number | undefined {
  const level = isRounded(now.numerator) || isRounded(before.numerator);
  return level && now.asOf === before.asOf ? undefined : delta(now.numerator, before.numerator);
}

/** Shares such as 0.85 have no exact binary form: a difference this small is none. */
const EPSILON = 1e-9;

/**
 * Change of the share in points, as published. Undefined where a share is not printed, and where a protected one moved
 * by no more than one step of its rounding: 90 and 85 per cent may be 88 and 87, so neither rise nor fall is said.
 */
export function shareChange(now: Figure, before: Figure): number | undefined {
  const after = percentOf(now.rate);
  const then = percentOf(before.rate);
  if (after === undefined || then === undefined) return undefined;
  const change = Math.abs(after - then) < EPSILON ? 0 : after - then;
  const steps = [now.rate, before.rate].map((rate) => (rate?.form === "rounded" ? rate.step : 0));
  return change !== 0 && Math.abs(change) <= Math.max(...steps) ? undefined : change;
}
