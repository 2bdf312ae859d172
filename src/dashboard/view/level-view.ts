import { type Figure, isRounded } from "../../domain/cell.ts";
import { addWeeks, type Week } from "../../domain/week.ts";
import type { IndicatorDefinition } from "../../indicators/definition.ts";
import { integer, weekLabelFrom } from "../i18n/format.ts";
import { cellText, pairText } from "../i18n/format-cell.ts";
import { pageWord } from "../i18n/words-week.ts";
import { hasZone } from "./bar-view.ts";
import type { ViewContext } from "./context.ts";

/** What the popover of a rounded level says: how wide it is, why, and how to write it. */
export type LevelView = { readonly title: string; readonly text: string; readonly points: readonly string[] };

function pointsOf(context: ViewContext, definition: IndicatorDefinition, figure: Figure, week: Week): string[] {
  const { locale } = context;
  const people = hasZone(definition.protection);
  const grouped = definition.tables.some((table) => table.geography === "R");
  const position = people ? `, ${pageWord(locale, "asOf", { week: weekLabelFrom(locale, figure.asOf, week) })}` : "";
  const next = addWeeks(figure.asOf, definition.refresh);
  return [
    ...(grouped ? [pageWord(locale, "levelSums", { n: cellText(locale, figure.numerator) })] : []),
    pageWord(locale, "levelWrite", { text: `${pairText(locale, figure, "text")}${position}` }),
    ...(people ? [pageWord(locale, "levelNext", { week: weekLabelFrom(locale, next, week) })] : []),
  ];
}

/** Undefined for exact figures and for marks: they need no such explanation. */
export function levelView(
  context: ViewContext,
  definition: IndicatorDefinition,
  figure: Figure,
): LevelView | undefined {
  const { locale, week } = context;
  const { numerator } = figure;
  if (!isRounded(numerator)) return undefined;
  const { base, lo, hi } = numerator.rounded;
  const range = pageWord(locale, "levelRange", {
    n: cellText(locale, numerator),
    lo: integer(locale, lo),
    hi: integer(locale, hi),
  });
  const why = hasZone(definition.protection)
    ? pageWord(locale, "levelPeople", { base, weeks: definition.refresh })
    : pageWord(locale, "levelGeneral", { base });
  return {
    title: pageWord(locale, "levelTitle"),
    text: `${range} ${why}`,
    points: pointsOf(context, definition, figure, week.week),
  };
}
