import type { RegionCode } from "../domain/region.ts";
import type { Week } from "../domain/week.ts";
import type { Breakdown } from "../indicators/definition.ts";
import type { ReturnRow } from "./types.ts";

/** Rows by their address; of two at one address the first counts (and the second is a finding). */
export type RowIndex = {
  readonly at: (week: Week, indicator: string, region: RegionCode, breakdown: Breakdown) => ReturnRow | undefined;
};

/** What must be there only once. The sender follows from it: every row has one. */
export function addressOf(row: Pick<ReturnRow, "week" | "indicator" | "region" | "breakdown">): string {
  return `${row.week}|${row.indicator}|${row.region}|${row.breakdown}`;
}

export function indexRows(rows: readonly ReturnRow[]): RowIndex {
  const byAddress = new Map<string, ReturnRow>();
  for (const row of rows) {
    const address = addressOf(row);
    if (!byAddress.has(address)) byAddress.set(address, row);
  }
  return {
    at: (week, indicator, region, breakdown) => byAddress.get(`${week}|${indicator}|${region}|${breakdown}`),
  };
}
