import type { RegionCode } from "../../domain/region.ts";
import { addWeeks, toWeek, type Week, weekRange } from "../../domain/week.ts";
import type { Breakdown, IndicatorDefinition, Sending } from "../../indicators/definition.ts";
import type { Context } from "./context.ts";

/** The true counts of one part (a kabupaten/kota, or the province where it alone sends). Never leaves the publisher. */
export type Truth = {
  readonly numerator: number;
  readonly denominator: number | undefined;
  /** Rows that arrived, of rows that the window holds. */
  readonly arrived: number;
  readonly expected: number;
};

/** One row that a sender sends: what a published breakdown is summed from. */
export type SentKey = { readonly breakdown: Breakdown; readonly needsDenominator: boolean };

function combinationsOf(definition: IndicatorDefinition, sending: Sending): Breakdown[] {
  if (sending.combinations) return [...sending.combinations];
  const lists = sending.dimensions.map((key, i) => {
    const categories = definition.dimensions.find((one) => one.key === key)?.categories ?? [];
    return categories
      .filter(
        (category) =>
          category.merged !== true && (i > 0 || sending.only === undefined || category.key === sending.only),
      )
      .map((category) => `${key}=${category.key}`);
  });
  return lists
    .reduce<string[][]>((sofar, list) => sofar.flatMap((head) => list.map((item) => [...head, item])), [[]])
    .map((parts) => parts.join("|"));
}

function holds(sent: Breakdown, wanted: Breakdown): boolean {
  if (wanted === "") return true;
  const have = new Set(sent.split("|"));
  return wanted.split("|").every((part) => have.has(part));
}

/**
 * The rows that a published breakdown is the sum of: the rows sent in exactly these dimensions, or else the finer
 * rows (a margin), unless their categories overlap or are nested and so have no sum. Empty where nothing fits.
 */
export function sentKeys(
  definition: IndicatorDefinition,
  dimensions: readonly string[],
  sent: readonly Breakdown[],
): SentKey[] {
  const same = definition.sendings.filter(
    (sending) =>
      sending.dimensions.length === dimensions.length && dimensions.every((key) => sending.dimensions.includes(key)),
  );
  const margin = (sending: Sending) => {
    const rest = sending.dimensions.filter((key) => !dimensions.includes(key));
    const summable = definition.overlapping !== true && !(definition.nested === true && rest.includes("tahap"));
    return rest.length > 0 && summable && dimensions.every((key) => sending.dimensions.includes(key));
  };
  const sendings = same.length > 0 ? same : definition.sendings.filter(margin);
  return sendings.flatMap((sending) =>
    combinationsOf(definition, sending)
      .filter((breakdown) => sent.some((wanted) => holds(breakdown, wanted)))
      .map((breakdown) => ({ breakdown, needsDenominator: sending.fields.includes("penyebut") })),
  );
}

/** The weeks whose rows a position holds: the week itself, the last n weeks, or the last n refreshes. */
export function windowWeeks(context: Context, definition: IndicatorDefinition, position: Week): Week[] {
  const { window } = definition;
  const first = definition.since === undefined ? context.firstWeek : toWeek(definition.since);
  const weeks =
    window === undefined
      ? [position]
      : "weeks" in window
        ? weekRange(addWeeks(position, 1 - window.weeks), position)
        : Array.from({ length: window.refreshes }, (_, i) => addWeeks(position, -i * definition.refresh));
  return weeks.filter((week) => week === position || (week >= first && week >= context.firstWeek));
}

/**
 * Sums the rows of one part. A row with a blank number has not been reported and leaves the sum; without a window
 * every row must be there, with one whatever arrived is added.
 */
export function truthOf(
  context: Context,
  definition: IndicatorDefinition,
  keys: readonly SentKey[],
  region: RegionCode,
  weeks: readonly Week[],
): Truth | undefined {
  let numerator = 0;
  let denominator: number | undefined;
  let arrived = 0;
  for (const week of weeks) {
    for (const key of keys) {
      const row = context.index.row(definition.key, week, region, key.breakdown);
      if (row?.numerator === undefined || (key.needsDenominator && row.denominator === undefined)) continue;
      arrived += 1;
      numerator += row.numerator;
      if (row.denominator !== undefined) denominator = (denominator ?? 0) + row.denominator;
    }
  }
  const expected = keys.length * weeks.length;
  const present = definition.window === undefined ? arrived === expected : arrived > 0;
  return present && expected > 0 ? { numerator, denominator, arrived, expected } : undefined;
}
