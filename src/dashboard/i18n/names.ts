import { PROVINCE, type RegionCode, regionRow } from "../../domain/region.ts";
import { agencyOf } from "../../indicators/agencies.ts";
import { agencyName, regionName } from "../../indicators/names.ts";
import type { Locale } from "./locale.ts";

/** Names that keep their capital inside a sentence. */
const PROPER = ["Sekolah Rakyat", "Dinsos", "Provinsi", "BNPT"];

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

/** A sender as the head of its row in the reports matrix. */
export function officeName(locale: Locale, agency: string): string {
  return agencyOf(agency)?.row[locale] ?? agencyName(locale, agency);
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
