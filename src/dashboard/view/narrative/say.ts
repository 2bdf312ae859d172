import { cellValue, isRounded } from "../../../domain/cell.ts";
import type { Week } from "../../../domain/week.ts";
import { capital, integer, percent } from "../../i18n/format.ts";
import { cellText, pairText, rateText, shareOrPair } from "../../i18n/format-cell.ts";
import type { Locale } from "../../i18n/locale.ts";
import { midSentence } from "../../i18n/names.ts";
import { sentencesOf } from "../../i18n/sentences.ts";
import type { Headline } from "../context.ts";
import { type Movement, sameAreas } from "./movement.ts";

type Compared = Extract<Headline["comparison"], { basis: "all" | "same" }>;

/**
 * A full count that did not change in either part is said as its pair, a level or a moving whole as its share; a share
 * that is printed differently by a step of its rounding is left out, its count stayed.
 */
function equalWords(locale: Locale, headline: Headline, movement: Extract<Movement, { kind: "equal" }>): string {
  const { now } = movement;
  const before = (headline.comparison as Compared).before;
  const exact = now.rate?.form === "exact";
  const same = cellValue(now.numerator) === cellValue(before.numerator);
  const whole = cellValue(now.denominator) === cellValue(before.denominator);
  if (exact && same && whole) return pairText(locale, now, "text");
  const unsettled = !exact && rateText(locale, now.rate) !== rateText(locale, before.rate);
  return unsettled ? cellText(locale, now.numerator, "text") : shareOrPair(locale, now, "text", headline.target);
}

function clause(locale: Locale, headline: Headline, movement: Movement, from: Week): string {
  const say = sentencesOf(locale);
  const name = midSentence(headline.definition.name[locale]);
  const { now } = movement;
  const pair = pairText(locale, now, "text");
  const share = shareOrPair(locale, now, "text", headline.target);
  switch (movement.kind) {
    case "first":
      return say.first({ name, pair, week: movement.from, from });
    case "year":
      return say.year({ name, pair, year: movement.year });
    case "carried":
      return say.carried({ name, pair, week: now.asOf, next: movement.next, from });
    case "zero":
      return say.zero({ name, week: from, from, pair });
    case "updated": {
      const before = cellText(locale, movement.before.numerator, "text");
      return say.updated({ name, pair, still: movement.still, week: movement.against, from, before });
    }
    case "leaves":
    case "meets": {
      const goal = { direction: movement.goal.direction, target: percent(locale, movement.goal.target) };
      return say[movement.kind]({ name, ...goal, now: share, pair });
    }
    case "share":
      return say.share({
        name,
        up: movement.up,
        before: rateText(locale, movement.before.rate, "text"),
        now: share,
        pair,
      });
    case "count":
      return say.count({ name, up: movement.up, ...countWords(locale, movement) });
    case "inconclusive":
      return say.inconclusive({ name, now: share, pair, target: percent(locale, movement.target) });
    case "running": {
      const goal = { direction: movement.goal.direction, target: percent(locale, movement.goal.target) };
      return say.running({ name, ...goal, now: share, weeks: movement.weeks });
    }
    case "equal":
      return say.equal({ name, now: equalWords(locale, headline, movement) });
  }
}

/** The step of a level is about as exact as the level; the whole is named only where it is the same in both weeks. */
function countWords(locale: Locale, { now, before, by }: Extract<Movement, { kind: "count" }>) {
  const to = cellText(locale, now.numerator, "text");
  const step = integer(locale, by);
  const about = { id: "sekitar", en: "about" }[locale];
  const wholes = [now.denominator, before.denominator].map((cell) => cellValue(cell));
  const fixed = now.denominator !== undefined && wholes[0] === wholes[1] && !isRounded(now.numerator);
  return {
    by: isRounded(now.numerator) ? `${about} ${step}` : step,
    to,
    ...(fixed && now.denominator !== undefined ? { of: cellText(locale, now.denominator, "text") } : {}),
  };
}

/** Comparisons and only they are bound to the areas that they are over. */
const COMPARING: readonly Movement["kind"][] = ["leaves", "meets", "share", "count", "equal", "updated"];

/** The sentence of one movement, over the same areas where the comparison is. */
export function sayMovement(locale: Locale, headline: Headline, movement: Movement, week: Week): string {
  const said = clause(locale, headline, movement, week);
  const areas = sameAreas(headline);
  const bound = areas !== undefined && COMPARING.includes(movement.kind);
  return capital(bound ? sentencesOf(locale).sameAreas(areas, said) : said);
}
