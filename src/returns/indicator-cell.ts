import type { Bilingual, IndicatorDefinition } from "../indicators/definition.ts";
import { INDICATORS, indicatorOf } from "../indicators/registry.ts";
import { closest } from "./closest.ts";
import { both, message, REPLACE, say, TAKE_OUT, unknown } from "./say.ts";

/** An indicator of a cell, or the message that refuses it. */
export type IndicatorCell = { readonly definition: IndicatorDefinition } | { readonly message: Bilingual };

const KEYS = INDICATORS.map((definition) => definition.key);

/** Any key of the catalogue. */
export function indicatorCell(text: string): IndicatorCell {
  const definition = indicatorOf(text);
  if (definition !== undefined) return { definition };
  const meant = closest(text, KEYS);
  const theme = KEYS.filter((key) => key.startsWith(text.slice(0, 4)));
  const listed = theme.length > 0 ? theme : KEYS;
  return { message: message(unknown("indikator", text), both(meant ?? listed.join(", ")), REPLACE) };
}

/** A key that agencies send; what the publisher computes is refused. */
export function sentIndicatorCell(text: string): IndicatorCell {
  const cell = indicatorCell(text);
  if (!("definition" in cell) || cell.definition.sendings.length > 0) return cell;
  return {
    message: message(
      say(`${text} dihitung sistem, bukan dikirim`, `${text} is computed, not sent`),
      say("tanpa baris ini", "no such row"),
      TAKE_OUT,
    ),
  };
}
