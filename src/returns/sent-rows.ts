import type { Agency, Breakdown, IndicatorDefinition, Sending } from "../indicators/definition.ts";
import { INDICATORS } from "../indicators/registry.ts";

/** One row that an agency sends, but for its region: what the definitions' sendings say, spelt out. */
export type SentRow = {
  readonly definition: IndicatorDefinition;
  readonly sending: Sending;
  /** Parts in the order of the definition's dimensions. */
  readonly breakdown: Breakdown;
};

/** Parts of a breakdown in the order of the definition's dimensions; unknown dimensions come last, as they were. */
export function ordered(definition: IndicatorDefinition, breakdown: Breakdown): Breakdown {
  if (!breakdown.includes("|")) return breakdown;
  const place = (part: string) => {
    const index = definition.dimensions.findIndex((dimension) => part.startsWith(`${dimension.key}=`));
    return index === -1 ? definition.dimensions.length : index;
  };
  return breakdown
    .split("|")
    .sort((a, b) => place(a) - place(b))
    .join("|");
}

/** The categories of a dimension that are sent; merged ones are only published. */
export function sentCategories(definition: IndicatorDefinition, dimension: string): string[] {
  const found = definition.dimensions.find((one) => one.key === dimension);
  return found?.categories.filter((category) => category.merged !== true).map((category) => category.key) ?? [];
}

function breakdownsOf(definition: IndicatorDefinition, sending: Sending): Breakdown[] {
  if (sending.combinations !== undefined) return sending.combinations.map((one) => ordered(definition, one));
  let made: string[][] = [[]];
  for (const [i, dimension] of sending.dimensions.entries()) {
    const all = sentCategories(definition, dimension);
    const chosen = i === 0 && sending.only !== undefined ? all.filter((key) => key === sending.only) : all;
    made = made.flatMap((parts) => chosen.map((key) => [...parts, `${dimension}=${key}`]));
  }
  return made.map((parts) => ordered(definition, parts.join("|")));
}

const SENT: readonly SentRow[] = INDICATORS.flatMap((definition) =>
  definition.sendings.flatMap((sending) =>
    breakdownsOf(definition, sending).map((breakdown) => ({ definition, sending, breakdown })),
  ),
);

const BY_AGENCY = new Map<Agency, Map<string, Map<Breakdown, SentRow>>>();
for (const row of SENT) {
  const indicators = BY_AGENCY.get(row.sending.agency) ?? new Map<string, Map<Breakdown, SentRow>>();
  const breakdowns = indicators.get(row.definition.key) ?? new Map<Breakdown, SentRow>();
  BY_AGENCY.set(row.sending.agency, indicators.set(row.definition.key, breakdowns.set(row.breakdown, row)));
}

/** All that an agency sends, in the order of the catalogue. */
export function sentBy(agency: Agency): readonly SentRow[] {
  return SENT.filter((row) => row.sending.agency === agency);
}

/** The row of one agency at an indicator and (ordered) breakdown; undefined where it sends none. */
export function sentRow(indicator: string, agency: Agency, breakdown: Breakdown): SentRow | undefined {
  return BY_AGENCY.get(agency)?.get(indicator)?.get(breakdown);
}

/** Who sends an indicator, or only that breakdown of it. */
export function sendersOf(definition: IndicatorDefinition, breakdown?: Breakdown): Agency[] {
  const rows = SENT.filter(
    (row) => row.definition === definition && (breakdown === undefined || row.breakdown === breakdown),
  );
  return [...new Set(rows.map((row) => row.sending.agency))];
}
