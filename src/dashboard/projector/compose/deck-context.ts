import type { Figure } from "../../../domain/cell.ts";
import { PROVINCE, type RegionCode } from "../../../domain/region.ts";
import type { IndicatorDefinition } from "../../../indicators/definition.ts";
import type { ManifestData } from "../../data/manifest-data.ts";
import type { SeriesData } from "../../data/series-data.ts";
import { figureOf } from "../../data/week-data.ts";
import { dateTime } from "../../i18n/format.ts";
import { deckWord } from "../../i18n/words-deck.ts";
import type { ViewContext } from "../../view/context.ts";
import { definitionOf } from "../../view/context.ts";
import { sharedSourceLine, sourceLine } from "../../view/figure-lines.ts";

/** What every slide is composed from: the week, the histories that the deck loaded, and the server's time at opening. */
export type DeckContext = ViewContext & {
  readonly manifest: ManifestData;
  readonly series: ReadonlyMap<string, SeriesData>;
  /** Milliseconds; absent where no server has said what time it is. */
  readonly now?: number;
};

/** A figure with its definition; undefined where the week has none. */
export type Found = { readonly definition: IndicatorDefinition; readonly figure: Figure };

export function found(context: DeckContext, key: string, code: RegionCode = PROVINCE): Found | undefined {
  const definition = definitionOf(context, key);
  const figure = figureOf(context.week, key, code);
  return definition === undefined || figure === undefined ? undefined : { definition, figure };
}

/** Where the figures of a slide come from, and of when they are. */
export function sourceOf(context: DeckContext, definition?: IndicatorDefinition): string {
  const { locale, manifest, week } = context;
  const source =
    definition === undefined ? sharedSourceLine(locale, manifest) : sourceLine(locale, definition, manifest);
  return deckWord(locale, "dataOf", { source: `${source}.`, time: dateTime(locale, week.cutOff) });
}
