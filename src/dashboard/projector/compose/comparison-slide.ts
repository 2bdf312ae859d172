import { PROVINCE, type RegionCode } from "../../../domain/region.ts";
import { deckWord } from "../../i18n/words-deck.ts";
import { definitionOf, targetOf } from "../../view/context.ts";
import { figureText } from "../../view/figure-words.ts";
import { areaServices } from "../../view/region/region-view.ts";
import type { Slide } from "../../view/slide.ts";
import { placeSource } from "./bar-rows.ts";
import { barSlides } from "./bar-slides.ts";
import type { DeckContext } from "./deck-context.ts";
import { fitTitle } from "./fit-title.ts";

/** One service in two areas and in the province, on one scale; people are never compared. */
export function comparisonSlides(
  context: DeckContext,
  indicator: string,
  codes: readonly RegionCode[],
  key: string,
): Slide[] {
  const { locale } = context;
  const definition = definitionOf(context, indicator);
  const [a, b] = codes;
  if (definition === undefined || a === undefined || b === undefined || a === b) return [];
  if (!areaServices(context).includes(definition)) return [];
  const sources = [a, b, PROVINCE].flatMap((code) => placeSource(context, definition, code));
  const [first, second] = sources;
  if (sources.length < 3 || first === undefined || second === undefined) return [];
  const target = definition.direction === "none" ? undefined : targetOf(context, indicator);
  const title = fitTitle([
    deckWord(locale, "compareTitle", {
      name: definition.name[locale],
      a: first.label,
      x: figureText(locale, first.figure, target, "text"),
      b: second.label,
      y: figureText(locale, second.figure, target, "text"),
    }),
    definition.name[locale],
  ]);
  return barSlides(context, definition, sources, key, "share").map((slide) => ({
    ...slide,
    name: `${definition.shortName[locale]}: ${first.label}, ${second.label}`,
    part: "extra",
    title,
    notes: { ...slide.notes, say: `${title}.` },
  }));
}
