import type { IndicatorDefinition } from "../../../indicators/definition.ts";
import { cellText } from "../../i18n/format-cell.ts";
import type { Locale } from "../../i18n/locale.ts";
import { figureWord } from "../../i18n/words-figure.ts";
import { FACT_COLUMN_KEYS, FACT_COLUMNS, type FactColumn } from "../../view/figure/fact-columns.ts";
import type { FigureView } from "../../view/figure/figure.ts";
import type { Stamp } from "../../view/figure/stamp.ts";
import type { TableCell } from "../../view/table-view.ts";
import { type Breaks, factRows, markingOf } from "./fact-rows.ts";
import { type RowCell, textCell } from "./row-cell.ts";

/** A table of typed cells under the names of its columns. */
export type RowTable = { readonly head: readonly string[]; readonly rows: readonly (readonly RowCell[])[] };

/** What every row of a table says that is not made of published figures. */
const STAMPED = ["week", "release", "cutOff", "marking", "source"] as const satisfies readonly FactColumn[];

/** "laporan mingguan Dinas Sosial (diolah)": under a head that says that it is the source. */
export function sourceText({ locale }: Stamp, { source }: Pick<FigureView, "source">): string {
  const label = figureWord(locale, "source", { source: "" });
  return source.startsWith(label) ? source.slice(label.length) : source;
}

/** A cell of a table as files write it: what does not apply says so, where the page has a dash. */
export function tableText(locale: Locale, cell: TableCell | undefined): string {
  if (cell?.mark === "notApplicable" && cell.text === "–") return cellText(locale, { status: cell.mark }, "text");
  return cell?.text ?? "";
}

/** "Pencairan dijadwalkan awal Desember (Dinsos Provinsi)". */
export function noteText({ text, author }: NonNullable<FigureView["note"]>): string {
  return `${text.replace(/\.$/, "")} (${author})`;
}

/** Where the instrument of what is drawn over weeks changed. */
function breaksOf({ picture, indicators }: FigureView): Breaks {
  const [key] = indicators;
  if (key === undefined || (picture.kind !== "history" && picture.kind !== "panels")) return new Map();
  const weeks = picture.kind === "history" ? picture.view.points : (picture.view.rows[0]?.weeks ?? []);
  return new Map([[key, picture.view.breaks.flatMap((at) => weeks[at]?.week ?? [])]]);
}

/** The published figures behind a figure, one a row. */
export function figureFactRows(
  figure: FigureView,
  definitions: readonly IndicatorDefinition[],
  stamp: Stamp,
): RowCell[][] {
  return factRows(figure.facts, definitions, stamp, sourceText(stamp, figure), breaksOf(figure));
}

/** The heads of published figures, in the order of their cells. */
export function factHead({ locale }: Stamp): string[] {
  return FACT_COLUMN_KEYS.map((key) => FACT_COLUMNS[key][locale]);
}

/** The data of a figure: its published figures, or the table of what is made of none, stamped row by row. */
export function figureRows(figure: FigureView, definitions: readonly IndicatorDefinition[], stamp: Stamp): RowTable {
  const { locale } = stamp;
  if (figure.facts.length > 0) return { head: factHead(stamp), rows: figureFactRows(figure, definitions, stamp) };
  const stamped = {
    week: stamp.week,
    release: stamp.snapshotId,
    cutOff: stamp.cutOff,
    marking: markingOf(stamp),
    source: sourceText(stamp, figure),
  };
  return {
    head: [...figure.table.columns.map(({ name }) => name), ...STAMPED.map((key) => FACT_COLUMNS[key][locale])],
    rows: figure.table.rows.map(({ cells }) => [
      ...figure.table.columns.map((_, i) => textCell(tableText(locale, cells[i]))),
      ...STAMPED.map((key) => textCell(stamped[key])),
    ]),
  };
}
