import type { Locale } from "./locale.ts";

/** What stands between thousands, and before the digits of a fraction. */
const SIGNS = { id: { group: ".", point: "," }, en: { group: ",", point: "." } } as const;
const MINUS = "\u2212";

/**
 * A number as the language writes it, with `least` to `most` digits after the comma; halves are rounded away from zero,
 * the minus is U+2212. Not by Intl: making its first object took longer than rendering the first screen.
 */
export function numberText(locale: Locale, value: number, least: number, most: number): string {
  const { group, point } = SIGNS[locale];
  const [whole = "", fraction = ""] = rounded(Math.abs(value), most).split(".");
  const digits = fraction.replace(/0+$/, "").padEnd(least, "0");
  const text = `${whole.replace(/\B(?=(\d{3})+$)/g, group)}${digits === "" ? "" : `${point}${digits}`}`;
  return value < 0 || Object.is(value, -0) ? `${MINUS}${text}` : text;
}

/** Rounded as it is written, not as the machine keeps it: 1.005 to two digits is 1.01. No exponent below 10^21. */
function rounded(value: number, most: number): string {
  if (Number.isInteger(value)) return String(value);
  const shifted = Math.round(Number(`${value}e${most}`));
  // So small that it is written with an exponent, or so large that the shift would lose digits.
  if (!Number.isSafeInteger(shifted)) return value.toFixed(most);
  const digits = String(shifted).padStart(most + 1, "0");
  return most === 0 ? digits : `${digits.slice(0, -most)}.${digits.slice(-most)}`;
}
