import { PROVINCE } from "../../../domain/region.ts";
import { type SeriesData, seriesFigure } from "../../data/series-data.ts";
import { midSentence } from "../../i18n/names.ts";
import { exportWord } from "../../i18n/words-export.ts";
import type { IndicatorState } from "../../url/indicator-state.ts";
import { yearBefore } from "../compare.ts";
import type { ViewContext } from "../context.ts";
import { historyView } from "../indicator/history-view.ts";
import type { IndicatorSubject } from "../indicator/subject.ts";
import type { Fact, FigureView } from "./figure.ts";
import { figureOfIndicators, type Release } from "./figure-base.ts";

/** The history of one figure with whatever lies behind it; facts week by week, those of the second line after them. */
export function historyFigure(
  context: ViewContext,
  release: Release,
  subject: IndicatorSubject,
  series: SeriesData,
  state: IndicatorState,
): FigureView {
  const { locale } = context;
  const { definition, breakdown, region, beside } = subject;
  const { key } = definition;
  const view = historyView(context, subject, series, state);
  const weeks = view.points.map(({ week }) => week);
  const factsOf = (code: string, of: readonly (typeof weeks)[number][]): Fact[] =>
    of.flatMap((week) => {
      const figure = seriesFigure(series, week, code, breakdown);
      return figure === undefined ? [] : [{ indicator: key, region: code, breakdown, week, figure }];
    });
  const former = state.lastYear === true && beside === undefined ? weeks.flatMap((week) => yearBefore(week) ?? []) : [];
  const known = new Set(weeks);
  return figureOfIndicators(context, release, [key], {
    name: [key, "riwayat", ...(region === PROVINCE ? [] : [region.replace(".", "")])].join("-"),
    short: exportWord(locale, "shortHistory", { name: midSentence(definition.name[locale]), n: weeks.length }),
    title: view.title,
    unit: view.unit,
    picture: { kind: "history", view },
    table: view.table,
    facts: [
      ...factsOf(region, weeks),
      ...(beside === undefined ? [] : factsOf(beside, weeks)),
      ...factsOf(
        region,
        former.filter((week) => !known.has(week)),
      ),
    ],
    region,
    breakdown,
    notes: view.notes,
  });
}
