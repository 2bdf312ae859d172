import { CONTEXT_FACTS, type ContextFact, factRows } from "../../../indicators/context-facts.ts";
import { regionName } from "../../../indicators/names.ts";
import { decimal } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { mapWord } from "../../i18n/words-map.ts";

/** Public facts over the map: rings of their own size, their own caption, and every number in words. */
export type ContextView = {
  readonly title: string;
  readonly note: string;
  readonly places: readonly {
    readonly code: string;
    readonly name: string;
    readonly value: string;
    /** 0…1, for the area of the ring. */
    readonly size: number;
  }[];
};

export function contextOptions(locale: Locale): { readonly value: ContextFact["key"]; readonly text: string }[] {
  return CONTEXT_FACTS.map(({ key, name }) => ({ value: key, text: name[locale] }));
}

export function contextView(locale: Locale, layer: ContextFact["key"] | undefined): ContextView | undefined {
  const fact = CONTEXT_FACTS.find((one) => one.key === layer);
  if (fact === undefined) return undefined;
  const rows = factRows(fact);
  const most = Math.max(...rows.map((row) => row.value));
  return {
    title: mapWord(locale, "contextTitle", { name: fact.name[locale] }),
    note: mapWord(locale, "contextNote", { unit: fact.unit[locale], source: fact.source[locale] }),
    places: rows.map(({ code, value }) => ({
      code,
      name: regionName(locale, code),
      value: decimal(locale, value, fact.decimals),
      size: value / most,
    })),
  };
}
