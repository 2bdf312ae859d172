import { PROVINCE, type RegionCode } from "../../domain/region.ts";
import type { IndicatorDefinition } from "../../indicators/definition.ts";

/** The code under which the coordination secretariat owns what no agency sends. */
export const SECRETARIAT = "sekretariat";

/** Who answers for a service in a region: its sender; of several senders, the owner that the definition names. */
export function ownerOf(definition: IndicatorDefinition, region: RegionCode): string {
  if (definition.owner !== undefined) return definition.owner;
  const [sending] = definition.sendings;
  if (sending === undefined) return SECRETARIAT;
  return sending.scope === "own" && region !== PROVINCE ? `${sending.agency}:${region}` : sending.agency;
}
