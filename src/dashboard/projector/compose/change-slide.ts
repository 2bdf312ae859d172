import { cellValue, type Figure } from "../../../domain/cell.ts";
import { weekLabel } from "../../i18n/format.ts";
import { cellText, pairText } from "../../i18n/format-cell.ts";
import { midSentence } from "../../i18n/names.ts";
import { deckWord } from "../../i18n/words-deck.ts";
import { type Headline, headlinesOf } from "../../view/context.ts";
import { changesOf } from "../../view/narrative/changes.ts";
import { movementOf } from "../../view/narrative/movement.ts";
import { sayMovement } from "../../view/narrative/say.ts";
import { bySeverity } from "../../view/severity.ts";
import type { Slide, SlideBody } from "../../view/slide.ts";
import { WHERE } from "../../view/where-view.ts";
import { headClause } from "./clauses.ts";
import { type DeckContext, sourceOf } from "./deck-context.ts";
import { fitTitle } from "./fit-title.ts";
import { questionsOf } from "./questions.ts";
import { lineOf, weeksTable } from "./thirteen-weeks.ts";

type Line = Extract<SlideBody, { kind: "line" }>;
type Fact = Line["facts"][number];

/** So many facts stand beside the line. */
const FACTS = 4;

/** The movement of the service; "masih di atas batas" where it is still off. */
function titleOf(context: DeckContext, headline: Headline): string {
  const { locale, week } = context;
  const { definition, figure } = headline;
  const movement = movementOf(headline, week.week);
  if (movement === undefined) return deckWord(locale, "thirteen", { name: definition.name[locale] });
  const said = sayMovement(locale, headline, movement, week.week).replace(/\.$/, "");
  const off = figure.status === "attention" || figure.status === "near";
  const moved = movement.kind === "count" || movement.kind === "share";
  const still = deckWord(locale, definition.direction === "down" ? "stillAbove" : "stillBelow");
  return fitTitle([...(off && moved ? [`${said}, ${still}`] : []), said, headClause(context, definition, figure)]);
}

/** "194 menjadi 191", "60/76 menjadi 55/63", "37 menjadi 39 dari 43": a compared count, where the row shows the same one. */
function factOf({ locale }: DeckContext, { definition, comparison, figure }: Headline): Fact[] {
  if (comparison === undefined || comparison.basis === "none") return [];
  const { now, before } = comparison;
  const [value, former] = [cellValue(now.numerator), cellValue(before.numerator)];
  if (value === undefined || former === undefined || value !== cellValue(figure.numerator)) return [];
  const [whole, formerWhole] = [cellValue(now.denominator), cellValue(before.denominator)];
  if (value === former && whole === formerWhole) return [];
  const name = definition.shortName[locale];
  return [
    {
      name,
      text: deckWord(locale, "changeTo", { before: beginning(locale, before, now), now: ending(locale, now, before) }),
    },
  ];
}

const few = (figure: Figure) => figure.rate?.form === "exact" && (cellValue(figure.denominator) ?? 0) < 100;
/** "60/76": a pair where there is little room. */
export const slashed = (text: string) => text.replace(/ (?:dari|of) /, "/");
const sameWhole = (a: Figure, b: Figure) => cellValue(a.denominator) === cellValue(b.denominator);

/** A small whole that changed is said with its count, since the counts alone would mislead. */
function beginning(locale: DeckContext["locale"], before: Figure, now: Figure): string {
  return few(before) && !sameWhole(before, now)
    ? slashed(pairText(locale, before))
    : cellText(locale, before.numerator);
}
function ending(locale: DeckContext["locale"], now: Figure, before: Figure): string {
  if (few(now) && !sameWhole(now, before)) return slashed(pairText(locale, now));
  return few(now) ? pairText(locale, now) : cellText(locale, now.numerator);
}

/** What the dots mean; of the newest week, which is drawn all the same, how many areas it has. */
function gapWords({ locale, week }: DeckContext, { points }: Headline): string {
  const newest = points.find((point) => point.week === week.week);
  const said = deckWord(locale, "changeGaps");
  if (newest === undefined || newest.coverage.reported >= newest.coverage.expected) return said;
  const fill = { n: newest.coverage.reported, all: newest.coverage.expected };
  return `${said}; ${weekLabel(locale, week.week, "cell")}: ${deckWord(locale, "coverage", fill)}`;
}

/** What changed: the service of the map over thirteen weeks, and the counts that moved. */
export function changeSlide(context: DeckContext): Slide | undefined {
  const { locale } = context;
  const headline = headlinesOf(context).find(({ definition }) => definition.key === WHERE);
  if (headline === undefined) return undefined;
  const { definition } = headline;
  const others = bySeverity(headlinesOf(context)).filter((one) => one.definition.key !== WHERE);
  const facts = [headline, ...others].flatMap((one) => factOf(context, one)).slice(0, FACTS);
  const line = lineOf(context, headline, headline.points);
  const title = titleOf(context, headline);
  const noun = midSentence((definition.denominator ?? definition.name)[locale]);
  const gaps = line.points.some(({ partial }) => partial);
  const unit = deckWord(locale, "changeUnit", { noun });
  return {
    key: "9",
    name: deckWord(locale, "nameChanged"),
    part: "where",
    title,
    subtitle: gaps ? `${unit}. ${gapWords(context, headline)}` : unit,
    body: { kind: "line", ...line, facts },
    table: weeksTable(context, title, line.points),
    notes: {
      say: changesOf(context)
        .map(({ text }) => text)
        .join(" "),
      definition: definition.definition[locale],
      questions: questionsOf(context, definition),
      source: sourceOf(context, definition),
    },
  };
}
