import type { RegionCode } from "../domain/region.ts";
import type { Week } from "../domain/week.ts";
import type { Breakdown } from "../indicators/definition.ts";
import type { ReturnRow } from "./types.ts";

/** Rows by their address; of two at one address the first counts and the other is among `again`. */
export type RowIndex = {
  readonly at: (week: Week, indicator: string, region: RegionCode, breakdown: Breakdown) => ReturnRow | undefined;
  readonly again: readonly { readonly first: ReturnRow; readonly row: ReturnRow }[];
};

type ByBreakdown = Map<Breakdown, ReturnRow>;

/** Maps in maps: joining four texts to one key for every look-up took most of the time of a check. */
export function indexRows(rows: readonly ReturnRow[]): RowIndex {
  const weeks = new Map<Week, Map<string, Map<RegionCode, ByBreakdown>>>();
  const again: { first: ReturnRow; row: ReturnRow }[] = [];
  for (const row of rows) {
    const indicators = inner(weeks, row.week);
    const regions = inner(indicators, row.indicator);
    const breakdowns: ByBreakdown = inner(regions, row.region);
    const first = breakdowns.get(row.breakdown);
    if (first === undefined) breakdowns.set(row.breakdown, row);
    else again.push({ first, row });
  }
  return {
    at: (week, indicator, region, breakdown) => weeks.get(week)?.get(indicator)?.get(region)?.get(breakdown),
    again,
  };
}

function inner<Key, InnerKey, Value>(outer: Map<Key, Map<InnerKey, Value>>, key: Key): Map<InnerKey, Value> {
  const known = outer.get(key);
  if (known !== undefined) return known;
  const made = new Map<InnerKey, Value>();
  outer.set(key, made);
  return made;
}
