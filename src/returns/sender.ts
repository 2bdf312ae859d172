import { PROVINCE, type RegionCode, regionRow } from "../domain/region.ts";
import { AGENCIES } from "../indicators/agencies.ts";
import type { Agency, Bilingual } from "../indicators/definition.ts";
import { closest } from "./closest.ts";
import { both, type Called, message, oneOf, REPLACE, say, unknown } from "./say.ts";

const KEYS = AGENCIES.map((agency) => agency.key);
const BY_KEY = new Map<string, (typeof AGENCIES)[number]>(AGENCIES.map((agency) => [agency.key, agency]));

/** The sender of a cell, or the message that refuses it. */
export type AgencyCell = { readonly agency: Agency } | { readonly message: Bilingual };

/** A sender code without region; a near miss is suggested, never taken. */
export function agencyCell(text: string): AgencyCell {
  const agency = BY_KEY.get(text);
  if (agency !== undefined) return { agency: agency.key };
  const meant = closest(text, KEYS);
  return { message: message(unknown("instansi", text), meant === undefined ? oneOf(KEYS) : both(meant), REPLACE) };
}

/** The region that a sender sends its return for: its own, or the province. */
export function senderRegion(agency: Agency, region: RegionCode): RegionCode {
  return BY_KEY.get(agency)?.level === "regional" ? region : PROVINCE;
}

/** Whether such a return is expected at all. */
export function isSender(agency: Agency, region: RegionCode): boolean {
  return BY_KEY.get(agency)?.level === "regional" ? regionRow(region) !== undefined : region === PROVINCE;
}

/** Refuses anything but "dinsos:36.01" of a regional agency and "bnpt" of a provincial one. */
export function senderCodeFault(column: Called, text: string): Bilingual | undefined {
  const [key = "", region, more] = text.split(":");
  const agency = BY_KEY.get(key);
  const fits =
    agency !== undefined &&
    more === undefined &&
    (agency.level === "regional" ? region !== undefined && regionRow(region) !== undefined : region === undefined);
  if (fits) return undefined;
  const expected = say(
    "kode instansi dengan wilayahnya (dinsos:36.01, dinsos-prov)",
    "an agency code with its region (dinsos:36.01, dinsos-prov)",
  );
  return message(unknown(column, text), expected, REPLACE);
}
