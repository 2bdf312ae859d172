import { type GroupId, isGroup, PROVINCE, type RegionCode, regionRow } from "../../domain/region.ts";
import { AGENCIES, SECRETARIAT_NAME } from "../../indicators/agencies.ts";
import type { Bilingual } from "../../indicators/definition.ts";
import type { Locale } from "./locale.ts";

const GROUP_NAMES: Readonly<Record<GroupId, Bilingual>> = {
  "tangerang-raya": { id: "Tangerang Raya", en: "Tangerang Raya" },
  "serang-raya": { id: "Serang Raya", en: "Serang Raya" },
  "banten-selatan": { id: "Banten Selatan", en: "South Banten" },
};

/** The code under which the wire names the owner of what no agency sends. */
const SECRETARIAT = "sekretariat";

/** Names of places that English says otherwise; the others are the same in both languages. */
const ENGLISH_PLACES: Readonly<Record<string, string>> = { "Tangerang Selatan": "South Tangerang" };

/** Names that keep their capital inside a sentence. */
const PROPER = ["Sekolah Rakyat", "Dinsos", "Provinsi", "BNPT"];

/** "Kab. Serang" / "Serang Regency", "Kota Serang" / "Serang City", a group, or the province. */
export function regionName(locale: Locale, code: RegionCode): string {
  if (code === PROVINCE) return locale === "id" ? "Provinsi Banten" : "Banten Province";
  if (isGroup(code)) return GROUP_NAMES[code][locale];
  const row = regionRow(code);
  if (row === undefined) return code;
  if (locale === "id") return `${row.kind === "kota" ? "Kota" : "Kab."} ${row.name}`;
  return `${ENGLISH_PLACES[row.name] ?? row.name} ${row.kind === "kota" ? "City" : "Regency"}`;
}

/** Inside a line that is about places already: the province is just the province. */
export function placeName(locale: Locale, code: RegionCode): string {
  if (code !== PROVINCE) return regionName(locale, code);
  return locale === "id" ? "Provinsi" : "Province";
}

/** The one name without "Kab."/"Kota": on maps and in heads of matrices only. */
export function mapName(code: RegionCode): string {
  return regionRow(code)?.label ?? code;
}

/** The map's name in a column of 40 px: its kind in a line of its own; a soft hyphen says where a long name may break. */
export function headName(code: RegionCode): string {
  return mapName(code).replace("Tangerang", "Tgr").replace("Pandeglang", "Pande\u00adglang").replace(" ", "\n");
}

function factsOf(agency: string) {
  return AGENCIES.find((one) => one.key === agency);
}

/** A sender as it is called in a line of text; a regional one is followed by its region. */
export function agencyName(locale: Locale, agency: string): string {
  if (agency === SECRETARIAT) return SECRETARIAT_NAME[locale];
  return factsOf(agency)?.short[locale] ?? agency;
}

/** A sender as the head of its row in the reports matrix. */
export function officeName(locale: Locale, agency: string): string {
  return factsOf(agency)?.row[locale] ?? agencyName(locale, agency);
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

/** An indicator's name inside a sentence: small, unless it begins with a proper name or an abbreviation. */
export function midSentence(name: string): string {
  const kept = PROPER.some((proper) => name.startsWith(proper)) || /^\p{Lu}{2}/u.test(name);
  return kept ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

/** "a", "a dan b", "a, b, dan c" / "a, b and c". */
export function listOf(locale: Locale, names: readonly string[]): string {
  if (names.length <= 1) return names.join("");
  const last = names[names.length - 1] ?? "";
  const head = names.slice(0, -1).join(", ");
  if (locale === "en") return `${head} and ${last}`;
  return names.length === 2 ? `${head} dan ${last}` : `${head}, dan ${last}`;
}
