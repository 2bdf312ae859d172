import { GROUPS, membersOf, PROVINCE, REGIONS, type RegionCode } from "../../domain/region.ts";
import { addWeeks, type Week } from "../../domain/week.ts";
import type { IndicatorDefinition } from "../../indicators/definition.ts";
import type { Context } from "./context.ts";
import { type SentKey, type Truth, truthOf, windowWeeks } from "./truth.ts";

/** The true counts of every part of the province for one breakdown and position. */
export type Parts = {
  readonly regions: readonly RegionCode[];
  readonly truths: ReadonlyMap<RegionCode, Truth>;
  /** Parts that entered with an earlier refresh (classes P and C only). */
  readonly carried: ReadonlySet<RegionCode>;
};

/** The codes that send rows of an indicator: every kabupaten/kota, or the province alone. */
export function sendingRegions(definition: IndicatorDefinition): readonly RegionCode[] {
  return definition.sendings.every((sending) => sending.scope === "province")
    ? [PROVINCE]
    : REGIONS.map((row) => row.code);
}

/** Whether missing parts enter with an earlier value: protected people do, services and the general population not. */
export function carries(definition: IndicatorDefinition): boolean {
  return (definition.protection === "P" || definition.protection === "C") && definition.window === undefined;
}

/** Collects the parts; a carried part is at most `carryWeeks` old and counts from refresh weeks alone. */
export function collectParts(
  context: Context,
  definition: IndicatorDefinition,
  keys: readonly SentKey[],
  position: Week,
): Parts {
  const regions = sendingRegions(definition);
  const truths = new Map<RegionCode, Truth>();
  const carried = new Set<RegionCode>();
  const oldest = carries(definition) ? addWeeks(position, -context.config.carryWeeks) : position;
  for (const region of regions) {
    for (let week = position; week >= oldest && week >= context.firstWeek; week = addWeeks(week, -definition.refresh)) {
      const truth = truthOf(context, definition, keys, region, windowWeeks(context, definition, week));
      if (truth === undefined) continue;
      truths.set(region, truth);
      if (week !== position) carried.add(region);
      break;
    }
  }
  return { regions, truths, carried };
}

/** The parts that lie inside a published code; the province alone where it is the only sender. */
export function partsInside(parts: Parts, code: RegionCode): RegionCode[] {
  if (parts.regions.length === 1) return [...parts.regions];
  const members = new Set(membersOf(code));
  return parts.regions.filter((region) => members.has(region));
}

/** The finest codes of a geography, from which coarser ones are summed. */
export function finestCodes(geography: "P" | "R" | "K"): readonly RegionCode[] {
  if (geography === "P") return [PROVINCE];
  return geography === "R" ? GROUPS : REGIONS.map((row) => row.code);
}
