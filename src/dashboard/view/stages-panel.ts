import type { Figure } from "../../domain/cell.ts";
import { PROVINCE } from "../../domain/region.ts";
import type { Category, IndicatorDefinition } from "../../indicators/definition.ts";
import { figureOf } from "../data/week-data.ts";
import { weekLabelFrom } from "../i18n/format.ts";
import { cellText } from "../i18n/format-cell.ts";
import { pageWord } from "../i18n/words-week.ts";
import { countBar, hasZone } from "./bar-view.ts";
import { definitionOf, type ViewContext } from "./context.ts";
import { emptyNote, factOf, longest, markOfCell, type PanelView } from "./panel-view.ts";

type Stage = { readonly category: Category; readonly breakdown: string; readonly figure: Figure };

/** The categories of the first dimension that the week publishes, in their own order; a missing one is not drawn. */
export function publishedStages(context: ViewContext, definition: IndicatorDefinition): Stage[] {
  const dimension = definition.tables.find((table) => table.dimensions.length === 1)?.dimensions[0];
  const categories = definition.dimensions.find((one) => one.key === dimension)?.categories ?? [];
  return categories.flatMap((category) => {
    const breakdown = `${dimension}=${category.key}`;
    const figure = figureOf(context.week, definition.key, PROVINCE, breakdown);
    return figure === undefined ? [] : [{ category, breakdown, figure }];
  });
}

function titleOf(context: ViewContext, indicator: string, last: Stage | undefined): string {
  const { locale } = context;
  const total = figureOf(context.week, indicator);
  if (last?.figure.numerator.status !== "value" || total?.numerator.status !== "value")
    return pageWord(locale, "stagesPlain");
  return pageWord(locale, "stagesTitle", {
    n: cellText(locale, last.figure.numerator, "text"),
    m: cellText(locale, total.numerator, "text"),
    // "Kemandirian L4–L5": the codes belong to the axis, not to a sentence.
    stage: last.category.label[locale].replace(/ L\d.*$/, "").toLowerCase(),
  });
}

/** Participants by stage: levels with their rounding zone, never more precise than that. */
export function stagesPanel(context: ViewContext, indicator: string): PanelView | undefined {
  const { locale, week } = context;
  const definition = definitionOf(context, indicator);
  if (definition === undefined) return undefined;
  const stages = publishedStages(context, definition);
  const most = longest(stages.map(({ figure }) => figure));
  const position = stages[0]?.figure.asOf ?? week.participants.asOf;
  return {
    key: "rei",
    title: titleOf(context, indicator, stages[stages.length - 1]),
    subtitle: definition.caution?.[locale] ?? definition.definition[locale],
    asOf: pageWord(locale, "asOf", { week: weekLabelFrom(locale, position, week.week, "cell") }),
    rows: stages.map(({ category, breakdown, figure }) => ({
      key: category.key,
      label: category.label[locale],
      bar: countBar(figure.numerator, most, {
        carried: figure.asOf !== week.week,
        zone: hasZone(definition.protection),
      }),
      value: cellText(locale, figure.numerator),
      rest: "",
      ...markOfCell(figure.numerator),
      fact: factOf(week.week, indicator, figure, { breakdown }),
    })),
    note: pageWord(locale, "stagesNote"),
    empty: emptyNote(locale, figureOf(week, indicator)),
    numbers: "beside",
  };
}
