import { PROVINCE, REGIONS, type RegionCode } from "../src/domain/region.ts";
import { isRefreshWeek, toWeek, type Week } from "../src/domain/week.ts";
import type { Agency, Breakdown, IndicatorDefinition, Sending } from "../src/indicators/definition.ts";

/** The region whose return carries a row: the agency's own, or the province. */
export function senderRegion(sending: Sending, region: RegionCode): RegionCode {
  return sending.scope === "own" ? region : PROVINCE;
}

/** The regions for which a sending has rows. */
export function regionsOf(sending: Sending): readonly RegionCode[] {
  return sending.scope === "province" ? [PROVINCE] : REGIONS.map((row) => row.code);
}

/** Whether anything of an indicator is sent in a week: it exists already, and this is a week of its refresh. */
export function isDue(definition: IndicatorDefinition, week: Week, anchor: Week): boolean {
  const begun = definition.since === undefined || week >= toWeek(definition.since);
  return begun && isRefreshWeek(week, definition.refresh, anchor);
}

/** The breakdowns of a sending's rows, in the order of the catalogue; [""] for the total. */
export function breakdownsOf(definition: IndicatorDefinition, sending: Sending): readonly Breakdown[] {
  if (sending.combinations) return sending.combinations;
  const lists = sending.dimensions.map((key, i) =>
    (definition.dimensions.find((one) => one.key === key)?.categories ?? [])
      .filter((one) => one.merged !== true && (i > 0 || sending.only === undefined || one.key === sending.only))
      .map((one) => `${key}=${one.key}`),
  );
  return lists
    .reduce<string[][]>((sofar, list) => sofar.flatMap((head) => list.map((item) => [...head, item])), [[]])
    .map((parts) => parts.join("|"));
}

const SPLIT = new Map<Breakdown, ReadonlyMap<string, string>>();

/** "tahap=disalurkan|jenis=uep" as a map; empty for the total. Asked for every row: split once. */
export function categoriesOf(breakdown: Breakdown): ReadonlyMap<string, string> {
  const known = SPLIT.get(breakdown) ?? split(breakdown);
  SPLIT.set(breakdown, known);
  return known;
}

function split(breakdown: Breakdown): ReadonlyMap<string, string> {
  const parts = breakdown === "" ? [] : breakdown.split("|");
  return new Map(parts.map((part) => [part.slice(0, part.indexOf("=")), part.slice(part.indexOf("=") + 1)]));
}

/** "dinsos:36.01", "bnpt": how owners and authors are written. */
export function senderCode(agency: Agency, region: RegionCode): string {
  return region === PROVINCE ? agency : `${agency}:${region}`;
}
