import { weekDays } from "../../../domain/week.ts";
import type { IndicatorDefinition } from "../../../indicators/definition.ts";
import { INDICATORS } from "../../../indicators/registry.ts";
import { type ManifestData, releaseCode } from "../../data/manifest-data.ts";
import type { SeriesData } from "../../data/series-data.ts";
import type { WeekData } from "../../data/week-data.ts";
import { capital, weekLabel } from "../../i18n/format.ts";
import { shortWeekDays } from "../../i18n/format-time.ts";
import type { Locale } from "../../i18n/locale.ts";
import { word } from "../../i18n/words.ts";
import { deckWord } from "../../i18n/words-deck.ts";
import { MOST_SLIDES } from "../../url/deck-state.ts";
import type { Deck, DeckStrip, Slide } from "../../view/slide.ts";
import { WHERE } from "../../view/where-view.ts";
import { agendaSlide } from "./agenda-slide.ts";
import { changeSlide } from "./change-slide.ts";
import type { DeckContext } from "./deck-context.ts";
import { THEME_SLIDES } from "./deck-plan.ts";
import { extraSeries, extraSlides } from "./extra-slides.ts";
import { indicatorsSlide } from "./indicators-slide.ts";
import { actionSlides, decisionSlides } from "./items-slides.ts";
import { mapSlide } from "./map-slide.ts";
import { applies, hasFinding, themeSlide } from "./theme-slide.ts";
import { titleSlide } from "./title-slide.ts";

/** Everything that a deck stands on, frozen when it opens: plain data, which a second window can be handed. */
export type DeckData = {
  readonly week: WeekData;
  readonly manifest: ManifestData;
  /** The histories of the indicators on its slides, by key. */
  readonly series: ReadonlyMap<string, SeriesData>;
};
export type DeckChoice = { readonly order?: readonly string[] };

/** A slide that the week has something for; `shown` where the rules put it into the deck by themselves. */
export type Candidate = { readonly slide: Slide; readonly shown: boolean };

function contextOf(
  data: DeckData,
  locale: Locale,
  now: number | undefined,
  indicators: readonly IndicatorDefinition[],
): DeckContext {
  return { ...data, indicators, locale, ...(now === undefined ? {} : { now }) };
}

/** Theme slides; a second population has one where both of the theme have a finding. */
function themeCandidates(context: DeckContext): Candidate[] {
  return THEME_SLIDES.filter((plan) => applies(context, plan)).map((plan) => {
    const first = THEME_SLIDES.find(({ key }) => key === plan.second?.after);
    const shown = first === undefined || (hasFinding(context, first) && hasFinding(context, plan));
    return { slide: themeSlide(context, plan), shown };
  });
}

/** All slides that can be chosen, in the usual order; the agenda, which names the others, comes last of all. */
function candidatesWithoutAgenda(context: DeckContext): Candidate[] {
  const first = (slides: readonly Slide[]) => slides.map((slide, i) => ({ slide, shown: i === 0 }));
  const some = (slide: Slide | undefined) => (slide === undefined ? [] : [{ slide, shown: true }]);
  return [
    { slide: titleSlide(context), shown: true },
    { slide: indicatorsSlide(context), shown: true },
    ...themeCandidates(context),
    ...some(mapSlide(context, WHERE, "8")),
    ...some(changeSlide(context)),
    ...first(actionSlides(context)),
    ...first(decisionSlides(context)),
  ];
}

const AGENDA = "2";

/** The slides of a choice in its order, with the place of the agenda kept for it. */
function chosen(context: DeckContext, { order }: DeckChoice): (Slide | typeof AGENDA)[] {
  const candidates = candidatesWithoutAgenda(context);
  if (order !== undefined) {
    const slides = order.flatMap((key): (Slide | typeof AGENDA)[] => {
      if (key === AGENDA) return [AGENDA];
      const known = candidates.find(({ slide }) => slide.key === key);
      return known === undefined ? extraSlides(context, key) : [known.slide];
    });
    if (slides.length > 0) return slides.slice(0, MOST_SLIDES);
  }
  const usual = candidates.filter(({ shown }) => shown).map(({ slide }) => slide);
  return [...usual.slice(0, 1), AGENDA, ...usual.slice(1)];
}

/** "Mg ke-47 · 16–22 Nov 2026", of a week across two years with the later one. */
function stripOf({ locale, manifest, week }: DeckContext): DeckStrip {
  const { sunday } = weekDays(week.week);
  const days = `${shortWeekDays(locale, week.week)} ${sunday.slice(0, 4)}`;
  return {
    agencies: `Sinergi · ${manifest.agencies[locale]}`,
    week: `${capital(weekLabel(locale, week.week, "cell"))} · ${days}`,
    release: deckWord(locale, "release", { code: releaseCode(manifest) }),
    simulated: week.synthetic || manifest.synthetic ? word(locale, "simulated") : "",
    classification: classificationOf(week),
  };
}
const classificationOf = ({ classification }: WeekData) => classification.toUpperCase();

/**
 * The whole deck of a week, by rules; `order` chooses its slides where the link does. `now`: the server's time in
 * milliseconds when the deck was opened, for the age of the data. Never empty.
 */
export function composeDeck(
  data: DeckData,
  locale: Locale,
  choice: DeckChoice,
  now?: number,
  indicators: readonly IndicatorDefinition[] = INDICATORS,
): Deck {
  const context = contextOf(data, locale, now, indicators);
  const order = chosen(context, choice);
  // The agenda counts itself: it stands in for its own place while the numbers are found.
  const placed = order.map((one): Slide => (one === AGENDA ? { ...titleSlide(context), key: AGENDA } : one));
  const slides = order.map((one) => (one === AGENDA ? agendaSlide(context, placed) : one));
  return {
    locale,
    week: data.week.week,
    slides,
    strip: stripOf(context),
  };
}

/** Every slide of the week that can be chosen, with those that the rules show by themselves, in the usual order. */
export function deckCandidates(
  data: DeckData,
  locale: Locale,
  now?: number,
  indicators: readonly IndicatorDefinition[] = INDICATORS,
): Candidate[] {
  const context = contextOf(data, locale, now, indicators);
  const [title, ...rest] = candidatesWithoutAgenda(context);
  const usual = rest.filter(({ shown }) => shown).map(({ slide }) => slide);
  if (title === undefined) return [];
  const placed = [title.slide, { ...title.slide, key: AGENDA }, ...usual];
  return [title, { slide: agendaSlide(context, placed), shown: true }, ...rest];
}

/** The indicators whose histories the slides and the speaker's questions of a choice need. */
export function seriesOfDeck(
  { order = [] }: DeckChoice,
  indicators: readonly IndicatorDefinition[] = INDICATORS,
): readonly string[] {
  const headlines = indicators.filter(({ headline }) => headline).map(({ key }) => key);
  const themes = THEME_SLIDES.map(({ headline }) => headline);
  const known = new Set(indicators.map(({ key }) => key));
  return [...new Set([...headlines, ...themes, ...order.flatMap(extraSeries)])].filter((key) => known.has(key));
}
