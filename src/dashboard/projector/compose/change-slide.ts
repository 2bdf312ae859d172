import { cellValue, type Figure, percentOf } from "../../../domain/cell.ts";
import { weekNumber } from "../../../domain/week.ts";
import type { IndicatorDefinition } from "../../../indicators/definition.ts";
import { capital, weekLabel } from "../../i18n/format.ts";
import { cellText, pairText, rateText } from "../../i18n/format-cell.ts";
import { midSentence } from "../../i18n/names.ts";
import { deckWord } from "../../i18n/words-deck.ts";
import { type Headline, headlinesOf } from "../../view/context.ts";
import { changesOf } from "../../view/narrative/changes.ts";
import { movementOf } from "../../view/narrative/movement.ts";
import { sayMovement } from "../../view/narrative/say.ts";
import { bySeverity } from "../../view/severity.ts";
import type { Slide, SlideBody, SlidePoint } from "../../view/slide.ts";
import { targetWords } from "../../view/target-words.ts";
import { headClause } from "./clauses.ts";
import { type DeckContext, sourceOf } from "./deck-context.ts";
import { WHERE } from "./deck-plan.ts";
import { fitTitle } from "./fit-title.ts";
import { questionsOf } from "./questions.ts";

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

/** Thirteen weeks of one headline figure. A week in which not every area reported is a gap: it is not compared. */
export function lineOf(context: DeckContext, headline: Headline): Omit<Line, "facts" | "kind"> {
  const { locale } = context;
  const { definition, target } = headline;
  const points = headline.points.map(({ week, rate, coverage }): SlidePoint => {
    const share = percentOf(rate);
    const text = rateText(locale, rate, "cell", target);
    const partial = coverage.reported < coverage.expected;
    const last = week === context.week.week;
    return {
      week,
      ...(share === undefined || (partial && !last) ? {} : { value: share }),
      ...(partial ? { partial: true as const } : {}),
      text: text === "" ? deckWord(locale, "noShare") : text,
    };
  });
  const values = points.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const most = topOf(Math.max(...values, target ?? 0, 1));
  const step = most / (most % 30 === 0 ? 3 : most % 40 === 0 ? 4 : most % 50 === 0 ? 5 : 2);
  const goal = target === undefined || definition.direction === "none" ? undefined : target;
  return {
    points,
    axis: { most, ticks: Array.from({ length: Math.round(most / step) + 1 }, (_, i) => i * step), unit: "%" },
    ...(goal === undefined ? {} : { goal: { value: goal, text: targetWords(context, definition, goal) } }),
    first: points[0] === undefined ? "" : capital(weekLabel(locale, points[0].week, "cell")),
    named: namedOf(points, definition),
    speech: points.map(({ week, text }) => `${weekNumber(week)}: ${text}`).join("; "),
  };
}

/** The end of an axis that begins at 0: round, and not far above the highest point. */
function topOf(highest: number): number {
  return [10, 20, 30, 40, 50, 60, 80, 100].find((one) => one >= highest + 1) ?? 100;
}

/** The newest point, and the one that was furthest off, where it is another and not beside it. */
function namedOf(points: readonly SlidePoint[], { direction }: IndicatorDefinition): number[] {
  const last = points.length - 1;
  const sign = direction === "down" ? 1 : -1;
  const whole = points.flatMap(({ value }, i) => (value === undefined || i > last - 3 || i < 1 ? [] : [{ value, i }]));
  const furthest = whole.sort((a, b) => sign * (b.value - a.value))[0];
  return furthest === undefined ? [last] : [furthest.i, last];
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
  const line = lineOf(context, headline);
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
    table: {
      caption: title,
      columns: [
        { key: "week", name: deckWord(locale, "week") },
        { key: "value", name: deckWord(locale, "value"), right: true },
      ],
      // The table of a slide has the newest weeks first, so that a cut list loses the oldest.
      rows: [...headline.points].reverse().map(({ week: one, rate, coverage }) => ({
        key: one,
        cells: [
          { text: weekLabel(locale, one) },
          {
            text: [
              rateText(locale, rate, "cell", headline.target),
              coverage.reported < coverage.expected
                ? `(${deckWord(locale, "coverage", { n: coverage.reported, all: coverage.expected })})`
                : "",
            ]
              .filter((part) => part !== "")
              .join(" "),
          },
        ],
      })),
    },
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
