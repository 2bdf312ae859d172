import { PROVINCE, REGIONS, type RegionCode } from "../domain/region.ts";
import { isRefreshWeek, type Week } from "../domain/week.ts";
import type { Agency, Breakdown, ReturnField } from "../indicators/definition.ts";
import { type SentRow, sentBy } from "./sent-rows.ts";

/** One row that a return must hold, and the columns that must be filled in it. */
export type OwedRow = {
  readonly indicator: string;
  readonly region: RegionCode;
  readonly breakdown: Breakdown;
  readonly fields: readonly ReturnField[];
};

/** The week from which refreshes are counted. */
export type OwedContext = { readonly refreshAnchor: Week };

function isDue(row: SentRow, week: Week, anchor: Week): boolean {
  const { since, refresh } = row.definition;
  return (since === undefined || week >= since) && isRefreshWeek(week, refresh, anchor);
}

function regionsOf(row: SentRow, sender: RegionCode): readonly RegionCode[] {
  if (row.sending.scope === "own") return [sender];
  return row.sending.scope === "province" ? [PROVINCE] : REGIONS.map((one) => one.code);
}

const REGION_CODES = new Set(REGIONS.map((one) => one.code));
const MADE = new Map<string, readonly OwedRow[]>();

/**
 * Exactly the rows that a sender owes in a week: weekly indicators every week, the others in their refresh weeks.
 * A regional agency owes nothing for the province, a provincial one nothing for a region of its own.
 */
export function owedRows(week: Week, agency: Agency, region: RegionCode, context: OwedContext): readonly OwedRow[] {
  const due = sentBy(agency).filter((row) => isDue(row, week, context.refreshAnchor));
  // Weeks with the same indicators due owe the same rows: made once.
  const key = `${agency}|${region}|${[...new Set(due.map((row) => row.definition.key))].join(",")}`;
  const known = MADE.get(key);
  if (known !== undefined) return known;
  const sends = due.filter((row) => (row.sending.scope === "own" ? REGION_CODES.has(region) : region === PROVINCE));
  const made = sends.flatMap((row) =>
    regionsOf(row, region).map((code) => ({
      indicator: row.definition.key,
      region: code,
      breakdown: row.breakdown,
      fields: row.sending.fields,
    })),
  );
  MADE.set(key, made);
  return made;
}
