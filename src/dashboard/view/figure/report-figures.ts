import { PROVINCE } from "../../../domain/region.ts";
import { exportWord } from "../../i18n/words-export.ts";
import { pageWord } from "../../i18n/words-week.ts";
import type { ViewContext } from "../context.ts";
import type { ItemView } from "../items-view.ts";
import type { LatenessView } from "../quality/lateness-view.ts";
import { reportsView } from "../reports-view.ts";
import type { FigureView } from "./figure.ts";
import type { Release } from "./figure-base.ts";
import { tableFigure } from "./table-figures.ts";

/** The returns of the week, agency by area, and those of the provincial level. */
export function reportsFigure(context: ViewContext, release: Release): FigureView {
  const { locale } = context;
  const view = reportsView(context);
  const title = pageWord(locale, "reportsTitle");
  return tableFigure(context, release, {
    name: "laporan-masuk",
    title,
    unit: view.line.replace(/\.$/, ""),
    table: {
      caption: title,
      columns: [
        { key: "agency", name: pageWord(locale, "agencyHead") },
        ...view.heads.map(({ code, name }) => ({ key: code, name })),
        { key: PROVINCE, name: exportWord(locale, "provincial") },
      ],
      rows: [
        ...view.rows.map((row) => ({
          key: row.agency,
          cells: [{ text: row.name }, ...row.cells.map(({ speech }) => ({ text: speech })), { text: "–" }],
        })),
        ...view.provincial.map(({ agency, name, cell }) => ({
          key: `36 ${agency}`,
          cells: [{ text: name }, ...view.heads.map(() => ({ text: "–" })), { text: cell.speech }],
        })),
      ],
    },
    notes: view.notes,
  });
}

/** The weeks of several senders, in words. */
export function latenessFigure(
  context: ViewContext,
  release: Release,
  { title, unit, table }: LatenessView,
  region?: string,
): FigureView {
  const name = region === undefined ? "ketepatan-wilayah" : `ketepatan-${region.replace(".", "")}`;
  return tableFigure(context, release, { name, title, unit, table, ...(region === undefined ? {} : { region }) });
}

/** Who must act, or what must be decided: owner, what, by when. */
export function itemsFigure(
  context: ViewContext,
  release: Release,
  items: readonly ItemView[],
  given: { readonly name: string; readonly title: string; readonly what: "action" | "decision" },
): FigureView {
  const { locale } = context;
  return tableFigure(context, release, {
    name: given.name,
    title: given.title,
    unit: exportWord(locale, "itemsUnit"),
    table: {
      caption: given.title,
      columns: [
        { key: "owner", name: pageWord(locale, "owner") },
        { key: "what", name: pageWord(locale, given.what) },
        { key: "due", name: pageWord(locale, "due") },
      ],
      rows: items.map(({ key, owner, text, due }) => ({ key, cells: [{ text: owner }, { text }, { text: due }] })),
    },
  });
}
