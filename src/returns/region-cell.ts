import { PROVINCE, REGIONS, type RegionCode } from "../domain/region.ts";
import type { Bilingual, RowScope } from "../indicators/definition.ts";
import { holds, message, REPLACE, say, unknown } from "./say.ts";

/** A region of a cell, or the message that refuses it. */
export type RegionCell = { readonly region: RegionCode } | { readonly message: Bilingual };

const CODES = new Map([PROVINCE, ...REGIONS.map((row) => row.code)].map((code) => [code, code]));
const FIRST = REGIONS[0]?.code ?? "";
const LAST = REGIONS.at(-1)?.code ?? "";
const BY_DIGITS = new Map(REGIONS.map((row) => [row.code.replace(".", ""), row.code]));

/** A Kemendagri code: BPS codes and codes that a spreadsheet made a number of are suggested, never taken. */
export function regionCell(text: string): RegionCell {
  const region = CODES.get(text);
  if (region !== undefined) return { region };
  const meant = BY_DIGITS.get(text.replaceAll(/\D/g, ""));
  const expected =
    meant === undefined
      ? say(`${PROVINCE} atau ${FIRST} … ${LAST}`, `${PROVINCE} or ${FIRST} … ${LAST}`)
      : say(`kode Kemendagri (${meant})`, `a Kemendagri code (${meant})`);
  return { message: message(unknown("kode_wilayah", text), expected, REPLACE) };
}

/** Rows of the province stand at 36, all others at a kabupaten/kota; undefined where the region fits. */
export function scopeFault(region: RegionCode, scope: RowScope, indicator: string): Bilingual | undefined {
  if ((region === PROVINCE) === (scope === "province")) return undefined;
  const expected =
    scope === "province"
      ? say(`${PROVINCE} untuk ${indicator}`, `${PROVINCE} for ${indicator}`)
      : say(
          `kode kabupaten/kota (${FIRST} … ${LAST}) untuk ${indicator}`,
          `a kabupaten/kota code (${FIRST} … ${LAST}) for ${indicator}`,
        );
  return message(holds("kode_wilayah", region), expected, REPLACE);
}
