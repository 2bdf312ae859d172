import { midSentence } from "../../i18n/names.ts";
import { indicatorWord } from "../../i18n/words-indicator.ts";
import { reportFileWord } from "../../i18n/words-report-file.ts";
import type { ViewContext } from "../context.ts";
import type { FigureView } from "../figure/figure.ts";
import { protectionLines, type Release } from "../figure/figure-base.ts";
import { panelFigure } from "../figure/panel-figure.ts";
import type { PanelView } from "../panel-view.ts";
import type { ReportBlock, ReportTable } from "./report.ts";

/** What stands under a table of a theme: how it is protected is said of the theme's main figures already. */
export function linesOfFigure(context: ViewContext, { indicators, unit, lines, source }: FigureView): string[] {
  const shown = context.indicators.filter(({ key }) => indicators.includes(key));
  const protection = protectionLines(context, shown);
  return [unit, ...lines.filter((line) => !protection.includes(line)), source];
}

/** Value and the rest of it in columns of their own; the second only where any row has one. */
function tableOf({ locale }: ViewContext, panel: PanelView): ReportTable {
  const detailed = panel.rows.some(({ rest, mark }) => mark === undefined && rest !== "");
  return {
    caption: panel.title,
    columns: [
      { key: "part", name: indicatorWord(locale, "chooseBreakdown") },
      { key: "value", name: indicatorWord(locale, "columnValue"), right: true },
      ...(detailed ? [{ key: "rest", name: reportFileWord(locale, "detail") }] : []),
    ],
    rows: panel.rows.map(({ key, label, sub, value, rest, mark }) => ({
      key,
      cells: [
        { text: sub === undefined ? label : `${label}, ${sub}` },
        { text: value, ...(mark === undefined ? {} : { mark }) },
        // A mark stands alone: what it is out of would say how much is left.
        ...(detailed ? [{ text: mark === undefined && rest !== "" ? rest : "–" }] : []),
      ],
    })),
  };
}

/** The bars of a panel as a table, or what stands in place of them. */
export function panelBlock(
  context: ViewContext,
  release: Release,
  panel: PanelView,
  indicators: readonly string[],
): ReportBlock {
  if (panel.rows.length === 0) {
    const fill = { title: panel.title, mark: midSentence(panel.empty) };
    return { kind: "text", text: reportFileWord(context.locale, "nothingOf", fill) };
  }
  const lines = linesOfFigure(context, panelFigure(context, release, panel, indicators));
  return { kind: "table", table: tableOf(context, panel), lines };
}
