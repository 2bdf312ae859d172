import type { Week } from "../../domain/week.ts";
import type { SeriesData } from "../data/series-data.ts";
import { seriesFigure } from "../data/series-data.ts";
import { countCells, denominatorCells, valueCells } from "../export/rows/figure-cells.ts";
import type { RowCell } from "../export/rows/row-cell.ts";
import { cellText } from "../i18n/format-cell.ts";
import type { Locale } from "../i18n/locale.ts";
import { markOf, statusWord } from "../view/figure-words.ts";
import { fullText } from "../view/indicator/history-points.ts";
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
  const [top, bottom, value] = [
    countCells(locale, figure.numerator),
    denominatorCells(locale, figure),
    valueCells(locale, figure),
  ];
  const written: PublishedCells = {
    status: statusWord(locale, figure),
    numerator: plain(top.value),
    numeratorLo: plain(top.lo),
    numeratorHi: plain(top.hi),
    denominator: plain(bottom.value),
    denominatorLo: plain(bottom.lo),
    denominatorHi: plain(bottom.hi),
    value: plain(value.value),
    lo: plain(value.lo),
    hi: plain(value.hi),
    text:
      markOf(figure) === "notApplicable"
        ? cellText(locale, { status: "notApplicable" }, "text")
        : fullText({ locale }, figure),
  };
  return written;
}
