import { addWeeks, weekRange } from "../../../domain/week.ts";
import type { IndicatorDefinition } from "../../../indicators/definition.ts";
import { seriesFigure } from "../../data/series-data.ts";
import { weekLabelFrom } from "../../i18n/format.ts";
import { midSentence } from "../../i18n/names.ts";
import { deckWord } from "../../i18n/words-deck.ts";
import { type Headline, targetOf } from "../../view/context.ts";
import type { Slide } from "../../view/slide.ts";
import { indicatorTitle, notesOf } from "./bar-slides.ts";
import { lineOf } from "./change-slide.ts";
import { type DeckContext, found } from "./deck-context.ts";

const WEEKS = 13;

/** Thirteen weeks of a service that is counted every week, from its history; undefined where that is not here. */
export function historySlide(context: DeckContext, definition: IndicatorDefinition, key: string): Slide | undefined {
  const { locale, week } = context;
  const series = context.series.get(definition.key);
  const total = found(context, definition.key);
  if (series === undefined || total === undefined || definition.refresh > 1 || definition.shape !== "ratio")
    return undefined;
  const target = definition.direction === "none" ? undefined : targetOf(context, definition.key);
  const headline: Headline = {
    definition,
    figure: total.figure,
    points: weekRange(addWeeks(week.week, 1 - WEEKS), week.week).flatMap((one) => {
      const figure = seriesFigure(series, one);
      if (figure === undefined) return [];
      const { rate = { form: "none" as const }, status, asOf, coverage } = figure;
      return [{ week: one, rate, status, asOf, coverage }];
    }),
    ...(target === undefined ? {} : { target }),
  };
  const title = indicatorTitle(context, definition);
  const line = lineOf(context, headline);
  return {
    key,
    name: definition.shortName[locale],
    part: "extra",
    title,
    subtitle: deckWord(locale, "changeUnit", {
      noun: midSentence((definition.denominator ?? definition.name)[locale]),
    }),
    body: { kind: "line", ...line, facts: [] },
    table: {
      caption: title,
      columns: [
        { key: "week", name: deckWord(locale, "week") },
        { key: "value", name: deckWord(locale, "value"), right: true },
      ],
      rows: [...line.points].reverse().map(({ week: one, text }) => ({
        key: one,
        cells: [{ text: weekLabelFrom(locale, one, week.week) }, { text }],
      })),
    },
    notes: notesOf(context, definition, title),
  };
}
