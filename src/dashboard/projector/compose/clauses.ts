import type { Figure } from "../../../domain/cell.ts";
import type { IndicatorDefinition } from "../../../indicators/definition.ts";
import { percent } from "../../i18n/format.ts";
import { midSentence } from "../../i18n/names.ts";
import { deckWord } from "../../i18n/words-deck.ts";
import { targetOf, type ViewContext } from "../../view/context.ts";
import { figureText, markOf } from "../../view/figure-words.ts";
import { targetWords } from "../../view/target-words.ts";

/** "Bantuan tersalurkan sekitar 87%, target 95%": one indicator as the beginning of a title. */
export function headClause(context: ViewContext, definition: IndicatorDefinition, figure: Figure): string {
  const { locale } = context;
  const name = definition.name[locale];
  const target = definition.direction === "none" ? undefined : targetOf(context, definition.key);
  const value = figureText(locale, figure, target, "text");
  if (markOf(figure) !== undefined) return deckWord(locale, "clauseMark", { name, value });
  if (target === undefined || figure.status === "inconclusive" || figure.status === "none") {
    return deckWord(locale, "clausePlain", { name, value });
  }
  if (figure.status === "met") {
    const key = definition.direction === "down" ? "clauseWithin" : "clauseMet";
    return deckWord(locale, key, { name, value, n: percent(locale, target) });
  }
  return deckWord(locale, "clauseOff", { name, value, goal: targetWords(context, definition, target) });
}

/** "asesmen ulang sesuai jadwal 82%": what needs attention beside it. */
export function besideClause(context: ViewContext, definition: IndicatorDefinition, figure: Figure): string {
  const { locale } = context;
  const target = targetOf(context, definition.key);
  const value = figureText(locale, figure, target, "text");
  return deckWord(locale, "clausePlain", { name: midSentence(definition.name[locale]), value });
}

/** "kewirausahaan 66%, di bawah target": a part that needs attention. */
export function partClause(context: ViewContext, definition: IndicatorDefinition, label: string, figure: Figure) {
  const { locale } = context;
  const value = figureText(locale, figure, targetOf(context, definition.key), "text");
  return deckWord(locale, definition.direction === "down" ? "partAbove" : "partBelow", {
    name: midSentence(label),
    value,
  });
}
