import { PROVINCE } from "../../../domain/region.ts";
import { figureOf } from "../../data/week-data.ts";
import { capital, weekLabel } from "../../i18n/format.ts";
import { catalogueWord } from "../../i18n/words-catalogue.ts";
import { exportWord } from "../../i18n/words-export.ts";
import type { DictionaryState } from "../../url/dictionary-state.ts";
import type { ViewContext } from "../context.ts";
import { dictionaryView } from "../dictionary-view.ts";
import { className } from "../indicator/summary.ts";
import type { FigureView } from "./figure.ts";
import type { Release } from "./figure-base.ts";
import { tableFigure } from "./table-figures.ts";

/** The catalogue as it is filtered; undefined where nothing of it is left. */
export function dictionaryFigure(
  context: ViewContext,
  release: Release,
  state: DictionaryState,
): FigureView | undefined {
  const { locale, week } = context;
  const view = dictionaryView(context, state);
  const rows = view.groups.flatMap((group) => group.rows.map((row) => ({ ...row, theme: group.name })));
  if (rows.length === 0) return undefined;
  const head = (key: Parameters<typeof catalogueWord>[1]) => catalogueWord(locale, key);
  return tableFigure(context, release, {
    name: "kamus-indikator",
    title: view.title,
    unit: catalogueWord(locale, "indicatorsShown", { n: view.shown, all: view.all }),
    indicators: rows.map(({ key }) => key),
    facts: rows.flatMap(({ key }) => {
      const figure = figureOf(week, key);
      return figure === undefined ? [] : [{ indicator: key, region: PROVINCE, breakdown: "", week: week.week, figure }];
    }),
    table: {
      caption: view.title,
      columns: [
        { key: "name", name: head("columnIndicator") },
        { key: "theme", name: exportWord(locale, "columnTheme") },
        { key: "formula", name: head("columnFormula") },
        { key: "class", name: head("columnClass") },
        { key: "places", name: head("columnPlaces") },
        { key: "goal", name: head("columnGoal"), right: true },
        { key: "cycle", name: head("columnCycle") },
        { key: "value", name: capital(weekLabel(locale, week.week, "cell")), right: true },
        { key: "status", name: head("columnStatus") },
      ],
      rows: rows.map((row) => ({
        key: row.key,
        cells: [
          { text: row.name },
          { text: row.theme },
          { text: row.formula },
          { text: className(locale, row.protection) },
          { text: row.places },
          { text: row.goal },
          { text: row.cycle },
          { text: row.asOf === undefined ? row.value : `${row.value} (${row.asOf})` },
          { text: row.statusWord, status: row.status },
        ],
      })),
    },
  });
}
