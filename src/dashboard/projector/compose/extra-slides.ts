import { membersOf, PROVINCE, type RegionCode } from "../../../domain/region.ts";
import { definitionOf } from "../../view/context.ts";
import { finestOf, hasTotal } from "../../view/indicator/summary.ts";
import type { Slide } from "../../view/slide.ts";
import { placeSource, sourcesOf } from "./bar-rows.ts";
import { barSlides } from "./bar-slides.ts";
import { comparisonSlides } from "./comparison-slide.ts";
import type { DeckContext } from "./deck-context.ts";
import { historySlide } from "./history-slide.ts";
import { mapSlide } from "./map-slide.ts";
import { regionSlides } from "./region-slide.ts";

/** "i-ban_pantau", "w-3601", "b-ban_pantau-3601-3671" as slides; none where the week has nothing for it. */
export function extraSlides(context: DeckContext, key: string): Slide[] {
  const [kind, name = "", ...places] = key.split("-");
  const codes = places.map(codeOf);
  if (kind === "i") return indicatorSlides(context, name, key);
  if (kind === "w") return regionSlides(context, codeOf(name), key);
  if (kind === "b") return comparisonSlides(context, name, codes, key);
  return [];
}

/** The indicators whose history a chosen slide needs. */
export function extraSeries(key: string): readonly string[] {
  const [kind, name = ""] = key.split("-");
  return kind === "i" || kind === "b" ? [name] : [];
}

/** "3601" as a link writes it, "36.01" as everybody else does. */
function codeOf(text: string): RegionCode {
  return text.length === 4 ? `${text.slice(0, 2)}.${text.slice(2)}` : text;
}

/** An indicator added by hand: its map, its groups, its thirteen weeks or its parts, whichever it is published by. */
function indicatorSlides(context: DeckContext, indicator: string, key: string): Slide[] {
  const definition = definitionOf(context, indicator);
  if (definition === undefined) return [];
  const map = mapSlide(context, indicator, key);
  if (map !== undefined) return [{ ...map, name: definition.shortName[context.locale], part: "extra" }];
  if (hasTotal(definition) && finestOf(definition) === "R") {
    return barSlides(context, definition, sourcesOf(context, { kind: "groups", indicator }), key);
  }
  const line = historySlide(context, definition, key);
  if (line !== undefined) return [line];
  const dimension = definition.dimensions[0]?.key;
  const sources =
    dimension === undefined
      ? membersOf(PROVINCE).flatMap((code) => placeSource(context, definition, code))
      : sourcesOf(context, { kind: "parts", indicator, dimension });
  // Published for the province alone, and its history is not here: the one figure that there is.
  const own = sources.length > 0 ? sources : sourcesOf(context, { kind: "figures", indicators: [indicator] });
  return barSlides(context, definition, own, key);
}
