import type { IndicatorDefinition } from "../../../indicators/definition.ts";
import { capital, weekLabelFrom } from "../../i18n/format.ts";
import { deckWord } from "../../i18n/words-deck.ts";
import { hasZone } from "../../view/bar-view.ts";
import { targetOf } from "../../view/context.ts";
import { panelTable } from "../../view/panel-table.ts";
import type { Slide } from "../../view/slide.ts";
import { targetWords } from "../../view/target-words.ts";
import { type BarSource, barRows } from "./bar-rows.ts";
import { headClause } from "./clauses.ts";
import { type DeckContext, found, sourceOf } from "./deck-context.ts";
import { fitTitle } from "./fit-title.ts";
import { questionsOf } from "./questions.ts";

/** Bars a slide. */
const BARS = 5;

/** What the speaker is told of an indicator that was added by hand. */
export function notesOf(context: DeckContext, definition: IndicatorDefinition, title: string): Slide["notes"] {
  const { locale } = context;
  const caution = definition.caution?.[locale];
  return {
    say: `${title}.`,
    definition: caution === undefined ? definition.definition[locale] : `${definition.definition[locale]} ${caution}`,
    questions: questionsOf(context, definition),
    source: sourceOf(context, definition),
  };
}

/** The total against its target, or the indicator's name alone. */
export function indicatorTitle(context: DeckContext, definition: IndicatorDefinition): string {
  const total = found(context, definition.key);
  return fitTitle([
    total === undefined ? definition.name[context.locale] : headClause(context, definition, total.figure),
    definition.name[context.locale],
  ]);
}

/** Bars as slides: a long list goes on, under the same title. */
export function barSlides(
  context: DeckContext,
  definition: IndicatorDefinition,
  all: readonly BarSource[],
  key: string,
  scale: "count" | "share" = "count",
): Slide[] {
  const { locale, week } = context;
  const title = indicatorTitle(context, definition);
  const asOf = all[0]?.figure.asOf;
  const subtitle =
    definition.refresh > 1 && asOf !== undefined
      ? capital(deckWord(locale, "asOf", { week: weekLabelFrom(locale, asOf, week.week) }))
      : definition.numerator[locale];
  const target = definition.direction === "none" ? undefined : targetOf(context, definition.key);
  const rows = barRows(context, all, scale);
  const pages = Array.from({ length: Math.ceil(rows.length / BARS) }, (_, i) => rows.slice(i * BARS, (i + 1) * BARS));
  return pages.map(
    (page, i): Slide => ({
      key: i === 0 ? key : `${key}~${i + 1}`,
      name: definition.shortName[locale],
      part: "extra",
      title,
      subtitle,
      body: {
        kind: "bars",
        rows: page,
        ...(target === undefined || hasZone(definition.protection)
          ? {}
          : { goal: targetWords(context, definition, target) }),
        ...(page.some(({ bar }) => bar.zone !== undefined) ? { zone: deckWord(locale, "zone") } : {}),
      },
      table: panelTable(locale, { key, title, subtitle, rows: page, empty: "", numbers: "beside" }),
      notes: notesOf(context, definition, title),
    }),
  );
}
