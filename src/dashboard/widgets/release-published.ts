import type { Week } from "../../domain/week.ts";
import type { SeriesData } from "../data/series-data.ts";
import { seriesFigure } from "../data/series-data.ts";
import { saidCells } from "../export/rows/fact-rows.ts";
import type { RowCell } from "../export/rows/row-cell.ts";
import type { Locale } from "../i18n/locale.ts";
import type { PublishedCells, PublishedRow } from "../view/release/compare-rows.ts";
import type { ExportRow } from "../view/release/read-export.ts";

const plain = (cell: RowCell) => (cell.kind === "number" ? cell.value : cell.text);

/** What an export of today writes under the address of a row, in the language of the row's file. */
export function publishedRow(
  locale: Locale,
  here: ReadonlyMap<string, SeriesData>,
  asked: readonly string[],
  { week, cells }: ExportRow & { readonly week: Week },
): PublishedRow {
  const series = here.get(cells.indicator);
  if (series === undefined) return asked.includes(cells.indicator) ? "unloaded" : "absent";
  const figure = seriesFigure(series, week, cells.region.replace(",", "."), cells.breakdown);
  if (figure === undefined) return "absent";
  const said = Object.entries(saidCells(locale, figure)).map(([key, cell]) => [key, plain(cell)] as const);
  return Object.fromEntries(said) as PublishedCells;
}
