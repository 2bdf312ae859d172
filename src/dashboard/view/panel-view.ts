import { type Cell, cellValue, type Figure } from "../../domain/cell.ts";
import { PROVINCE, type RegionCode } from "../../domain/region.ts";
import type { Week } from "../../domain/week.ts";
import type { FigureEntry } from "../data/week-data.ts";
import { capital } from "../i18n/format.ts";
import { cellText } from "../i18n/format-cell.ts";
import type { Locale } from "../i18n/locale.ts";
import type { BarView } from "./bar-view.ts";
import type { Mark } from "./figure-words.ts";

/** One bar of a theme panel with its words: "Serang Raya · 3 wilayah · ≈ 40 dari ≈ 50 · > 75%". */
export type PanelRow = {
  readonly key: string;
  readonly label: string;
  readonly sub?: string;
  readonly bar: BarView;
  readonly value: string;
  readonly rest: string;
  readonly mark?: Mark;
  /** The published figure that the bar is of. */
  readonly fact: FigureEntry & { readonly week: Week };
};
/** One of the four themes: a finding, its unit and scope, a few bars. */
export type PanelView = {
  readonly key: string;
  readonly title: string;
  readonly subtitle: string;
  /** "posisi mg ke-47" where the panel shows levels. */
  readonly asOf?: string;
  readonly rows: readonly PanelRow[];
  readonly note?: string;
  /** Said where there are no rows: nothing is blank. */
  readonly empty: string;
  /** inside: the number stands in the bar; beside: to its right; wide: there in words, which may take two lines. */
  readonly numbers: "inside" | "beside" | "wide";
  /** What the outline of a bar is of, where it is not its own whole: the stage before. */
  readonly outline?: "before";
};

/** The figure behind a bar with its address: the province's total, and of the week shown, where nothing else is said. */
export function factOf(
  shown: Week,
  indicator: string,
  figure: Figure,
  at: { readonly region?: RegionCode; readonly breakdown?: string; readonly week?: Week } = {},
): PanelRow["fact"] {
  const { region = PROVINCE, breakdown = "", week = shown } = at;
  return { indicator, region, breakdown, figure, week };
}

/** The longest bar of a panel: the largest number that it has to draw, with the width of its rounding. */
export function longest(figures: readonly (Figure | undefined)[]): number {
  const reach = (cell: Cell | undefined) =>
    cell?.status === "value" && "rounded" in cell ? cell.rounded.hi : (cellValue(cell) ?? 0);
  return Math.max(1, ...figures.flatMap((figure) => [reach(figure?.numerator), cellValue(figure?.denominator) ?? 0]));
}

/** What a panel says in place of bars, where its total has no number or nothing of it is published. */
export function emptyNote(locale: Locale, total: Figure | undefined): string {
  return capital(cellText(locale, total?.numerator ?? { status: "notReported" }, "text"));
}

/** Marks of a row: a bar of nothing, and the mark's words in place of the number. */
export function markOfCell(cell: Cell): { mark: Mark } | Record<never, never> {
  return cell.status === "value" ? {} : { mark: cell.status };
}
