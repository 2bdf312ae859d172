import { type GroupId, isGroup, PROVINCE, type RegionCode, regionRow } from "../domain/region.ts";
import { agencyOf, SECRETARIAT_NAME } from "./agencies.ts";
import type { Bilingual } from "./definition.ts";

/** What places and senders are called, on the page and in every message. */
type Locale = keyof Bilingual;

const GROUP_NAMES: Readonly<Record<GroupId, Bilingual>> = {
  "tangerang-raya": { id: "Tangerang Raya", en: "Tangerang Raya" },
  "serang-raya": { id: "Serang Raya", en: "Serang Raya" },
  "banten-selatan": { id: "Banten Selatan", en: "South Banten" },
};

/** The code under which the wire names the owner of what no agency sends. */
const SECRETARIAT = "sekretariat";

/** Names of places that English says otherwise; the others are the same in both languages. */
const ENGLISH_PLACES: Readonly<Record<string, string>> = { "Tangerang Selatan": "South Tangerang" };

/** "Kab. Serang" / "Serang Regency", "Kota Serang" / "Serang City", a group, or the province. */
export function regionName(locale: Locale, code: RegionCode): string {
  if (code === PROVINCE) return locale === "id" ? "Provinsi Banten" : "Banten Province";
  if (isGroup(code)) return GROUP_NAMES[code][locale];
  const row = regionRow(code);
  if (row === undefined) return code;
  if (locale === "id") return `${row.kind === "kota" ? "Kota" : "Kab."} ${row.name}`;
  return `${ENGLISH_PLACES[row.name] ?? row.name} ${row.kind === "kota" ? "City" : "Regency"}`;
}

/** A sender as it is called in a line of text; a regional one is followed by its region. */
export function agencyName(locale: Locale, agency: string): string {
  if (agency === SECRETARIAT) return SECRETARIAT_NAME[locale];
  return agencyOf(agency)?.short[locale] ?? agency;
}

/** A sender code with its region, "dinsos:36.04" → "Dinsos Kab. Serang" / "Dinsos Serang Regency". */
export function ownerName(locale: Locale, owner: string): string {
  const [agency = owner, region] = owner.split(":");
  const name = agencyName(locale, agency);
  return region === undefined || region === PROVINCE ? name : `${name} ${regionName(locale, region)}`;
}

/** The sender of a return: the provincial ones send for the province and are named without it. */
export function senderName(locale: Locale, agency: string, region: RegionCode): string {
  return ownerName(locale, `${agency}:${region}`);
}
