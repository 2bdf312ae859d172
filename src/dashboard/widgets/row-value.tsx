import type { Locale } from "../i18n/locale.ts";
import type { RowView } from "../view/rows-view.ts";
import { LevelButton } from "./level-button.tsx";
import { MarkChip } from "./mark-chip.tsx";

/** The value of a headline row: a number, a level that explains itself, or the mark in its place. */
export function RowValue({ locale, row }: { readonly locale: Locale; readonly row: RowView }) {
  if (row.mark !== undefined) return <MarkChip mark={row.mark} text={row.value} />;
  if (row.level === undefined) return <>{row.value}</>;
  return <LevelButton locale={locale} value={row.value} speech={row.speech} level={row.level} />;
}
