import type { IndicatorDefinition } from "../../../indicators/definition.ts";
import type { Locale } from "../../i18n/locale.ts";
import { pptxWord } from "../../i18n/words-pptx.ts";
import type { FigureView } from "../../view/figure/figure.ts";
import type { Box } from "./add-chart.ts";
import { barsChart } from "./bars-chart.ts";
import type { ChartSpec } from "./chart-spec.ts";
import { historyChart } from "./history-chart.ts";
import { panelCharts, placesChart } from "./places-charts.ts";

/** A chart with its place; `heading` stands above a small one. */
export type PlacedChart = { readonly spec: ChartSpec; readonly box: Box; readonly heading?: string };

const COLUMNS = 4;
const HEADING = 0.28;

/** The place of a small panel within the area, row by row. */
function panelBox(area: Box, i: number, count: number): Box {
  const [w, h] = [area.w / COLUMNS, area.h / Math.max(1, Math.ceil(count / COLUMNS))];
  const [x, y] = [area.x + (i % COLUMNS) * w, area.y + Math.floor(i / COLUMNS) * h];
  return { x, y: y + HEADING, w: w - 0.15, h: h - HEADING - 0.05 };
}

/** The native charts of a figure; none where PowerPoint cannot draw it, or where nothing of it is published. */
export function figureCharts(
  locale: Locale,
  figure: FigureView,
  definitions: readonly IndicatorDefinition[],
  area: Box,
): readonly PlacedChart[] {
  const { picture, title, indicators, unit, facts } = figure;
  const alt = pptxWord(locale, "chartAlt", { title, list: unit });
  switch (picture.kind) {
    case "history": {
      const { last, speech, ...view } = picture.view;
      const name = definitions.find(({ key }) => key === indicators[0])?.shortName[locale] ?? title;
      const newest = last === undefined ? {} : { last: last.text };
      return [{ spec: historyChart(locale, { ...view, name, alt: speech, ...newest }), box: area }];
    }
    case "bars": {
      const spec = barsChart(locale, picture.view.rows, alt);
      return spec === undefined ? [] : [{ spec, box: area }];
    }
    case "dots": {
      const week = picture.view.rows[0]?.weeks.at(-1)?.week;
      return week === undefined ? [] : [{ spec: placesChart(locale, picture.view, facts, { week, alt }), box: area }];
    }
    case "panels": {
      const panels = panelCharts(locale, picture.view);
      return panels.map(({ row, spec }, i) => ({
        spec,
        box: panelBox(area, i, panels.length),
        heading: `${row.name}: ${row.value}`,
      }));
    }
    default:
      return [];
  }
}
