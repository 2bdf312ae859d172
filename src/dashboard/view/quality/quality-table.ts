import { listOf } from "../../i18n/names.ts";
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
