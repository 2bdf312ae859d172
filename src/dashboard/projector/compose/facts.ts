import { PROVINCE } from "../../../domain/region.ts";
import { figureOf } from "../../data/week-data.ts";
import { weekLabelFrom } from "../../i18n/format.ts";
import { cellText, pairText, rateText } from "../../i18n/format-cell.ts";
import { midSentence } from "../../i18n/names.ts";
import { deckWord } from "../../i18n/words-deck.ts";
import { definitionOf, targetOf } from "../../view/context.ts";
import { figureText, markOf } from "../../view/figure-words.ts";
import { breakdownName } from "../../view/indicator/summary.ts";
import type { Run } from "../../view/slide.ts";
import { publishedStages } from "../../view/stages-panel.ts";
import { targetWords } from "../../view/target-words.ts";
import { type DeckContext, found } from "./deck-context.ts";
import type { FactPlan } from "./deck-plan.ts";

/** A fact of one line or two, its figure strong; undefined where the week has no such figure. */
export function factOf(context: DeckContext, plan: FactPlan): readonly Run[] | undefined {
  if (plan.kind === "stages") return stagesFact(context, plan.indicator);
  if (plan.kind === "reached") return reachedFact(context, plan);
  return figureFact(context, plan.indicator);
}

/** "55 dari 63 pendampingan sesuai jadwal (87%), target 85%". */
function figureFact(context: DeckContext, key: string): readonly Run[] | undefined {
  const { locale } = context;
  const here = found(context, key);
  if (here === undefined) return undefined;
  const { definition, figure } = here;
  const target = definition.direction === "none" ? undefined : targetOf(context, key);
  const name = midSentence(definition.name[locale]);
  const goal = target === undefined ? "" : `, ${targetWords(context, definition, target)}`;
  if (markOf(figure) === "notApplicable") return undefined;
  if (markOf(figure) !== undefined) {
    return [{ text: figureText(locale, figure), strong: true }, { text: ` ${name}${goal}` }];
  }
  const share = rateText(locale, figure.rate, "cell", target);
  const counted = figure.numerator.status === "value" && figure.measure === undefined;
  const strong = counted ? pairText(locale, figure) : figureText(locale, figure, target);
  const beside = counted && share !== "" ? ` (${share})` : "";
  return [{ text: strong, strong: true }, { text: ` ${name}${beside}${goal}` }];
}

/** "≈ 140 peserta aktif, ≈ 65 pada tahap kemandirian" and of when the levels are. */
function stagesFact(context: DeckContext, key: string): readonly Run[] | undefined {
  const { locale, week } = context;
  const here = found(context, key);
  if (here === undefined) return undefined;
  const { definition, figure } = here;
  const last = publishedStages(context, definition).at(-1);
  if (figure.numerator.status !== "value" || last === undefined) return figureFact(context, key);
  const stage = last.category.label[locale].replace(/ L\d.*$/, "").toLowerCase();
  const asOf = deckWord(locale, "asOf", { week: weekLabelFrom(locale, figure.asOf, week.week, "cell") });
  const rest = deckWord(locale, "factStage", { n: cellText(locale, last.figure.numerator), stage });
  return [{ text: cellText(locale, figure.numerator), strong: true }, { text: ` ${rest}, ${asOf}` }];
}

/** "≈ 350 diterima dari ≈ 625 terdata". */
function reachedFact(context: DeckContext, plan: Extract<FactPlan, { kind: "reached" }>): readonly Run[] | undefined {
  const { locale, week } = context;
  const definition = definitionOf(context, plan.indicator);
  const from = figureOf(week, plan.indicator, PROVINCE, plan.from);
  const to = figureOf(week, plan.indicator, PROVINCE, plan.to);
  if (definition === undefined || from === undefined || to === undefined) return undefined;
  const name = (breakdown: string) => midSentence(breakdownName(locale, definition, breakdown));
  const rest = deckWord(locale, "factReached", {
    to: name(plan.to),
    n: cellText(locale, from.numerator),
    from: name(plan.from),
  });
  return [{ text: cellText(locale, to.numerator), strong: true }, { text: ` ${rest}` }];
}
