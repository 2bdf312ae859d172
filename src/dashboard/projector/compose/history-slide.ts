import type { IndicatorDefinition } from "../../../indicators/definition.ts";
import { seriesFigure } from "../../data/series-data.ts";
import { midSentence } from "../../i18n/names.ts";
import { deckWord } from "../../i18n/words-deck.ts";
import { targetOf } from "../../view/context.ts";
import { figureText, markOf } from "../../view/figure-words.ts";
import type { Slide } from "../../view/slide.ts";
import { indicatorTitle, notesOf } from "./bar-slides.ts";
import { type DeckContext, found } from "./deck-context.ts";
import { type LinePoint, lineOf, thirteenWeeks, weeksTable } from "./thirteen-weeks.ts";

const NOTHING = { rate: { form: "none" }, status: "none", coverage: { reported: 0, expected: 1 } } as const;

/** Thirteen weeks of a service that is counted every week, from its history; undefined where that is not here. */
export function historySlide(context: DeckContext, definition: IndicatorDefinition, key: string): Slide | undefined {
  const { locale, week } = context;
  const series = context.series.get(definition.key);
  const total = found(context, definition.key);
  if (series === undefined || total === undefined || definition.refresh > 1 || definition.shape !== "ratio")
    return undefined;
  const target = definition.direction === "none" ? undefined : targetOf(context, definition.key);
  const weeks = thirteenWeeks(week.week).filter((one) => one >= (series.weeks[0] ?? one));
  const points = weeks.map((one): LinePoint => {
    const figure = seriesFigure(series, one);
    // A week that the release does not hold is missing, and nothing is joined across it.
    if (figure === undefined) return { ...NOTHING, week: one, asOf: one };
    const { rate = { form: "none" as const }, status, asOf, coverage } = figure;
    const mark = markOf(figure);
    const absent = mark === undefined ? {} : { absent: { mark, text: figureText(locale, figure) } };
    return { week: one, rate, status, asOf, coverage, ...absent };
  });
  const title = indicatorTitle(context, definition);
  const line = lineOf(context, { definition, ...(target === undefined ? {} : { target }) }, points);
  return {
    key,
    name: definition.shortName[locale],
    part: "extra",
    title,
    subtitle: deckWord(locale, "changeUnit", {
      noun: midSentence((definition.denominator ?? definition.name)[locale]),
    }),
    body: { kind: "line", ...line, facts: [] },
    table: weeksTable(context, title, line.points),
    notes: notesOf(context, definition, title),
  };
}
