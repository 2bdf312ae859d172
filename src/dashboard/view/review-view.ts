import { ownerName } from "../../indicators/names.ts";
import type { ReviewRuleData } from "../data/week-data.ts";
import { countWord, integer } from "../i18n/format.ts";
import type { Locale } from "../i18n/locale.ts";
import { placeName } from "../i18n/names.ts";
import { pageWord } from "../i18n/words-week.ts";
import { nameOf, targetOf, type ViewContext } from "./context.ts";
import { figureText } from "./figure-words.ts";

export type ReviewView = {
  readonly key: string;
  readonly name: string;
  readonly value: string;
  readonly why: string;
  readonly owner: string;
};

function ruleWords(locale: Locale, rule: ReviewRuleData): string {
  switch (rule.rule) {
    case "offTarget":
      return pageWord(locale, "ruleOffTarget", { n: rule.weeks, of: rule.of });
    case "worsening":
      return pageWord(locale, "ruleWorsening", { n: countWord(locale, rule.weeks) });
    case "jump":
      return pageWord(locale, "ruleJump", { n: integer(locale, rule.times) });
    case "returns":
      return pageWord(locale, "ruleReturns", { n: rule.weeks, of: rule.of });
    case "overdueAction":
      return pageWord(locale, "ruleOverdue", { n: rule.days });
  }
}

/** The services that stand out by a rule, each with its place, its rules and its owner. */
export function reviewView(context: ViewContext): ReviewView[] {
  const { locale, week } = context;
  return week.review.map((entry) => ({
    key: entry.indicator,
    name: nameOf(context, entry.indicator),
    value: figureText(locale, entry.figure, targetOf(context, entry.indicator)),
    why: `${placeName(locale, entry.region)}: ${entry.rules.map((rule) => ruleWords(locale, rule)).join("; ")}`,
    owner: ownerName(locale, entry.owner),
  }));
}
