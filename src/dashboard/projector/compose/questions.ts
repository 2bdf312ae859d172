import { GROUPS, PROVINCE, REGIONS, type RegionCode } from "../../../domain/region.ts";
import type { IndicatorDefinition } from "../../../indicators/definition.ts";
import { ownerName, regionName } from "../../../indicators/names.ts";
import { seriesFigure } from "../../data/series-data.ts";
import { figureOf } from "../../data/week-data.ts";
import { listOf } from "../../i18n/names.ts";
import { deckWord } from "../../i18n/words-deck.ts";
import { targetOf } from "../../view/context.ts";
import { markOf } from "../../view/figure-words.ts";
import { fullText } from "../../view/indicator/history-points.ts";
import { finestOf } from "../../view/indicator/summary.ts";
import { noteSentence } from "../../view/items-view.ts";
import type { SpeakerNotes } from "../../view/slide.ts";
import type { DeckContext } from "./deck-context.ts";
import { thirteenWeeks } from "./thirteen-weeks.ts";

/** So many places are named. */
const NAMED = 3;

/** The three questions that a meeting asks of a figure, answered with published figures and notes alone. */
export function questionsOf(context: DeckContext, definition: IndicatorDefinition): SpeakerNotes["questions"] {
  const { locale } = context;
  return [
    { ask: deckWord(locale, "askWhy"), answer: whyOf(context, definition) },
    { ask: deckWord(locale, "askWhere"), answer: whereOf(context, definition) },
    { ask: deckWord(locale, "askSince"), answer: sinceOf(context, definition) },
  ];
}

/** The analysts' notes on the indicator; nothing is guessed where there is none. */
function whyOf({ locale, week }: DeckContext, { key }: IndicatorDefinition): string {
  const notes = week.notes.filter((note) => note.indicator === key);
  if (notes.length === 0) return deckWord(locale, "whyNone");
  return notes
    .map((note) => deckWord(locale, "whyNote", { author: ownerName(locale, note.author), text: noteSentence(note) }))
    .join(" ");
}

/** The places that may be named: areas of services and of the general programme, groups of people; never a province. */
function placesOf(definition: IndicatorDefinition): readonly RegionCode[] {
  const finest = finestOf(definition);
  if (finest === "K") return REGIONS.map(({ code }) => code);
  return finest === "R" ? GROUPS : [];
}

function whereOf(context: DeckContext, definition: IndicatorDefinition): string {
  const { locale } = context;
  const off = offPlaces(context, definition);
  if (off === undefined) return deckWord(locale, "whereNone");
  if (off.length === 0) return deckWord(locale, "whereMet");
  const target = targetOf(context, definition.key);
  const named = off.slice(0, NAMED).flatMap((code) => {
    const figure = figureOf(context.week, definition.key, code);
    return figure === undefined ? [] : [`${regionName(locale, code)} ${fullText(context, figure, target)}`];
  });
  const more = off.length > NAMED ? [deckWord(locale, "others", { n: off.length - NAMED })] : [];
  return `${[...named, ...more].join("; ")}.`;
}

/** The places that need attention, in the order of their codes; undefined where none is published. */
function offPlaces({ week }: DeckContext, definition: IndicatorDefinition): RegionCode[] | undefined {
  const places = placesOf(definition).filter((code) => figureOf(week, definition.key, code) !== undefined);
  if (places.length === 0) return undefined;
  return places.filter((code) => figureOf(week, definition.key, code)?.status === "attention");
}

/** In how many of the last weeks the province, and the places that need attention, stood off target. */
function sinceOf(context: DeckContext, definition: IndicatorDefinition): string {
  const { locale, week } = context;
  const series = context.series.get(definition.key);
  if (series === undefined || definition.direction === "none") return deckWord(locale, "sinceNone");
  const weeks = thirteenWeeks(week.week);
  const tell = (code: RegionCode): string[] => {
    const figures = weeks.flatMap((one) => {
      const figure = seriesFigure(series, one, code);
      return figure === undefined || markOf(figure) !== undefined || figure.status === "none" ? [] : [figure];
    });
    if (figures.length === 0) return [];
    const n = figures.filter(({ status }) => status === "attention" || status === "near").length;
    return [deckWord(locale, "sincePlace", { name: regionName(locale, code), n, of: figures.length })];
  };
  const told = [PROVINCE, ...(offPlaces(context, definition) ?? []).slice(0, NAMED)].flatMap(tell);
  return told.length === 0 ? deckWord(locale, "sinceNone") : deckWord(locale, "sinceWeeks", { list: told.join("; ") });
}

/** "a, b, dan c", cut where there are many. */
export function namesOf(context: DeckContext, names: readonly string[], most: number): string {
  const { locale } = context;
  if (names.length <= most) return listOf(locale, names);
  return `${names.slice(0, most).join(", ")}, ${deckWord(locale, "others", { n: names.length - most })}`;
}
