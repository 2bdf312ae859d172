import { capital, countWord } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { listOf } from "../../i18n/names.ts";
import { type QualityWord, qualityWord } from "../../i18n/words-quality.ts";
import { definitionOf, type ViewContext } from "../context.ts";
import type { TableCell, TableView } from "../table-view.ts";

/** A table under a finding of its own. */
export type QualityTable = { readonly title: string; readonly unit: string; readonly table: TableView };

export const text = (words: string): TableCell => ({ text: words });

/** Several indicators in a line: by the names that stand in column heads. */
export function shortNames(context: ViewContext, indicators: readonly string[]): string {
  return listOf(
    context.locale,
    indicators.map((key) => definitionOf(context, key)?.shortName[context.locale] ?? key),
  );
}

type Counted = { readonly title: QualityWord; readonly one: QualityWord; readonly many: QualityWord };

/** "Lima temuan …": how many rows there are, in words, with the noun that goes with the number. */
export function countedTitle(
  locale: Locale,
  count: number,
  words: Counted,
  fill: { readonly weeks?: number } = {},
): string {
  const noun = qualityWord(locale, count === 1 ? words.one : words.many);
  return capital(qualityWord(locale, words.title, { n: countWord(locale, count), noun, ...fill }));
}
