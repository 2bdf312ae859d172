import type { RegionCode } from "../../domain/region.ts";
import type { Week } from "../../domain/week.ts";
import type { Breakdown } from "../../indicators/definition.ts";
import { indexRows, type RowIndex } from "../../returns/row-index.ts";
import type { ReturnRow } from "../../returns/types.ts";

/** The rows of all returns, found by indicator, week, region and breakdown as sent. */
export type ReturnIndex = {
  readonly at: RowIndex["at"];
  readonly row: (indicator: string, week: Week, region: RegionCode, breakdown: Breakdown) => ReturnRow | undefined;
  /** Whether a sender's rows of a week are there at all. */
  readonly hasRows: (week: Week, agency: string, region: RegionCode) => boolean;
  /** First week with any row; undefined for an empty folder. */
  readonly firstWeek: Week | undefined;
  /** The `versi` of an indicator in a week, where its rows carry one. */
  readonly version: (indicator: string, week: Week) => string | undefined;
};

/** The sender's region of a row: regional agencies send for themselves, provincial ones for "36". */
function senderRegion(row: ReturnRow, regional: ReadonlySet<string>): RegionCode {
  return regional.has(row.agency) ? row.region : "36";
}

/** Builds the index; `regional` names the agencies that send one return a kabupaten/kota. */
export function indexReturns(rows: readonly ReturnRow[], regional: ReadonlySet<string>): ReturnIndex {
  // One map of them all would end at 2^24 rows: the whole country has more in ten years.
  const { at } = indexRows(rows);
  const senders = new Set<string>();
  const versions = new Map<string, string>();
  let firstWeek: Week | undefined;
  for (const row of rows) {
    senders.add(`${row.week}|${row.agency}|${senderRegion(row, regional)}`);
    if (row.version !== undefined) versions.set(`${row.indicator}|${row.week}`, row.version);
    if (firstWeek === undefined || row.week < firstWeek) firstWeek = row.week;
  }
  return {
    at,
    row: (indicator, week, region, breakdown) => at(week, indicator, region, breakdown),
    hasRows: (week, agency, region) => senders.has(`${week}|${agency}|${region}`),
    firstWeek,
    version: (indicator, week) => versions.get(`${indicator}|${week}`),
  };
}
