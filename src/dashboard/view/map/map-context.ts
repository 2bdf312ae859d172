import { regionName } from "../../../indicators/names.ts";
import type { ContextFact } from "../../data/context-data.ts";
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

/** The facts that can be drawn; none before they are loaded, or where they cannot be. */
export type Facts = readonly ContextFact[] | undefined;

export function contextOptions(
  locale: Locale,
  facts: Facts = [],
): { readonly value: ContextFact["key"]; readonly text: string }[] {
  return facts.map(({ key, name }) => ({ value: key, text: name[locale] }));
}

export function contextView(
  locale: Locale,
  facts: Facts,
  layer: ContextFact["key"] | undefined,
): ContextView | undefined {
  const fact = facts?.find((one) => one.key === layer);
  if (fact === undefined) return undefined;
  const most = Math.max(...fact.values.values());
  return {
    title: mapWord(locale, "contextTitle", { name: fact.name[locale] }),
    note: mapWord(locale, "contextNote", { unit: fact.unit[locale], source: fact.source[locale] }),
    places: [...fact.values].map(([code, value]) => ({
      code,
      name: regionName(locale, code),
      value: decimal(locale, value, fact.decimals),
      size: value / most,
    })),
  };
}
