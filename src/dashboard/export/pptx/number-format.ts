import type { Locale } from "../../i18n/locale.ts";
import { numberText } from "../../i18n/number-text.ts";

/** Excel takes no longer text within a format; quotes end one, so they are left out. */
const LONGEST = 120;
const literal = (text: string) => (text === "" ? "" : `"${text.replaceAll(/["\\]/g, "").slice(0, LONGEST)}"`);

/**
 * The number format that writes a value as these words do: "≈ 80%" of 80 is `"≈ "#,##0"%"`. The number stays one and follows
 * when it is edited. Undefined where the words do not hold the number.
 */
export function formatLike(locale: Locale, words: string, value: number): string | undefined {
  for (const decimals of [0, 1, 2, 3]) {
    const digits = numberText(locale, Math.abs(value), decimals, decimals);
    const found = new RegExp(`(?<![\\d.,])${digits.replaceAll(".", "\\.")}(?![\\d]|[.,]\\d)`).exec(words);
    if (found === null) continue;
    const before = words.slice(0, found.index);
    const after = literal(words.slice(found.index + digits.length));
    const number = decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
    if (value >= 0) return `${literal(before)}${number}${after}`;
    const sign = before.endsWith("\u2212") ? "" : "\u2212";
    return `${literal(before.replace(/\u2212$/, ""))}${number}${after};${literal(before + sign)}${number}${after}`;
  }
  return undefined;
}
