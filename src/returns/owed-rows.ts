import { PROVINCE, REGIONS, type RegionCode } from "../domain/region.ts";
import { isRefreshWeek, type Week } from "../domain/week.ts";
import type { Agency, Breakdown, IndicatorDefinition, ReturnField, Sending } from "../indicators/definition.ts";
import { INDICATORS } from "../indicators/registry.ts";

/** One row that a sender must fill in. */
export type OwedRow = {
  readonly indicator: string;
  readonly region: RegionCode;
  readonly breakdown: Breakdown;
  readonly fields: readonly ReturnField[];
};

/** The breakdowns of one set of rows, in the order of the definition's categories. */
export function sentBreakdowns(definition: IndicatorDefinition, sending: Sending): readonly Breakdown[] {
  if (sending.combinations) return sending.combinations;
  return sending.dimensions.reduce<readonly Breakdown[]>(
    (sofar, key, i) => {
      const categories = definition.dimensions.find((one) => one.key === key)?.categories ?? [];
      const sent = categories.filter(
        (one) => one.merged !== true && (i > 0 || sending.only === undefined || one.key === sending.only),
      );
      return sofar.flatMap((head) => sent.map((one) => (head === "" ? "" : `${head}|`) + `${key}=${one.key}`));
    },
    [""],
  );
}

function regionsOf(sending: Sending, region: RegionCode): readonly RegionCode[] {
  if (sending.scope === "regions") return REGIONS.map((row) => row.code);
  return sending.scope === "province" ? [PROVINCE] : [region];
}

/**
 * Exactly the rows that a sender owes for a week: weekly indicators always, the others in their refresh weeks alone.
 * Rows of a slower indicator that come in between are accepted, but nobody owes them.
 */
export function owedRows(
  week: Week,
  agency: Agency,
  region: RegionCode,
  context: { readonly refreshAnchor: Week; readonly indicators?: readonly IndicatorDefinition[] },
): OwedRow[] {
  return (context.indicators ?? INDICATORS)
    .filter((one) => one.since === undefined || week >= one.since)
    .filter((one) => isRefreshWeek(week, one.refresh, context.refreshAnchor))
    .flatMap((definition) =>
      definition.sendings
        .filter((sending) => sending.agency === agency)
        .flatMap((sending) =>
          regionsOf(sending, region).flatMap((code) =>
            sentBreakdowns(definition, sending).map((breakdown) => ({
              indicator: definition.key,
              region: code,
              breakdown,
              fields: sending.fields,
            })),
          ),
        ),
    );
}
