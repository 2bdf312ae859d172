import { PROVINCE } from "../../domain/region.ts";
import type { IndicatorDefinition } from "../../indicators/definition.ts";
import { figureOf } from "../data/week-data.ts";
import { percent } from "../i18n/format.ts";
import { cellText } from "../i18n/format-cell.ts";
import { pageWord } from "../i18n/words-week.ts";
import { restOfPair } from "./assessment-panel.ts";
import { countBar } from "./bar-view.ts";
import { definitionOf, targetOf, type ViewContext } from "./context.ts";
import { emptyNote, factOf, longest, markOfCell, type PanelView } from "./panel-view.ts";

/** The label of a crossed breakdown: that of its first category, and of its second below it. */
function labels(context: ViewContext, definition: IndicatorDefinition, breakdown: string): string[] {
  return breakdown.split("|").map((part) => {
    const [dimension = "", key = ""] = part.split("=");
    const category = definition.dimensions
      .find((one) => one.key === dimension)
      ?.categories.find((one) => one.key === key);
    return category?.label[context.locale] ?? key;
  });
}

/** The breakdowns that the senders owe in this definition: one row a school and level that exists. */
function combinations(definition: IndicatorDefinition): readonly string[] {
  return definition.sendings.flatMap((sending) => sending.combinations ?? []);
}

/** Seats by school and level: enrolled inside the seats, the target as a tick on them. */
export function seatsPanel(context: ViewContext, indicator: string): PanelView | undefined {
  const { locale, week } = context;
  const definition = definitionOf(context, indicator);
  if (definition === undefined) return undefined;
  const target = targetOf(context, indicator);
  const total = figureOf(week, indicator);
  const rows = combinations(definition).flatMap((breakdown) => {
    const figure = figureOf(week, indicator, PROVINCE, breakdown);
    return figure === undefined ? [] : [{ breakdown, figure }];
  });
  const most = longest(rows.map(({ figure }) => figure));
  const told = total?.numerator.status === "value" && total.denominator?.status === "value";
  return {
    key: "srk",
    title:
      told && total.denominator !== undefined
        ? pageWord(locale, "seatsTitle", {
            n: cellText(locale, total.numerator, "text"),
            m: cellText(locale, total.denominator, "text"),
          })
        : pageWord(locale, "seatsPlain"),
    subtitle: target === undefined ? "" : pageWord(locale, "seatsSub", { target: percent(locale, target) }),
    rows: rows.map(({ breakdown, figure }) => {
      const [label = breakdown, sub] = labels(context, definition, breakdown);
      return {
        key: breakdown,
        label,
        ...(sub === undefined ? {} : { sub }),
        bar: countBar(figure.numerator, most, {
          carried: false,
          zone: false,
          ...(figure.denominator === undefined ? {} : { whole: figure.denominator }),
          ...(target === undefined ? {} : { target }),
        }),
        value: cellText(locale, figure.numerator),
        rest: restOfPair(context, figure),
        ...markOfCell(figure.numerator),
        fact: factOf(week.week, indicator, figure, { breakdown }),
      };
    }),
    empty: emptyNote(locale, total),
    numbers: "beside",
  };
}
