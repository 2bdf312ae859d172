import type { RegionCode } from "../../../domain/region.ts";
import type { ContextFact } from "../../data/context-data.ts";
import { decimal } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { regionWord } from "../../i18n/words-region.ts";

/** The public facts about one place, and where they come from. */
export type RegionFacts = {
  readonly rows: readonly { readonly key: string; readonly term: string; readonly text: string }[];
  readonly note: string;
};

/** Undefined for a place that no fact is known of. */
export function regionFacts(locale: Locale, facts: readonly ContextFact[], code: RegionCode): RegionFacts | undefined {
  const rows = facts.flatMap((fact) => {
    const value = fact.values.get(code);
    if (value === undefined) return [];
    const unit = fact.unit[locale] === "%" ? "%" : ` ${fact.unit[locale]}`;
    return [{ key: fact.key, term: fact.name[locale], text: `${decimal(locale, value, fact.decimals)}${unit}` }];
  });
  if (rows.length === 0) return undefined;
  const source = facts.map((fact) => fact.source[locale]).join("; ");
  return { rows, note: regionWord(locale, "contextNote", { source }) };
}
