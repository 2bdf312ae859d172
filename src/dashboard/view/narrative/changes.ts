import { figureDelta, shareChange } from "../../../domain/comparison.ts";
import { capital, integer } from "../../i18n/format.ts";
import { midSentence } from "../../i18n/names.ts";
import { sentencesOf } from "../../i18n/sentences.ts";
import { type Headline, headlinesOf, nameOf, type ViewContext } from "../context.ts";
import { bySeverity } from "../severity.ts";
import { type Movement, movementOf } from "./movement.ts";
import { lateSentences, missingSentences } from "./reporting.ts";
import { sayMovement } from "./say.ts";

/** One line of "Apa yang berubah". `worse`: the move is away from the target. */
export type Change = {
  readonly glyph: "up" | "down" | "level" | "note";
  readonly worse: boolean;
  readonly text: string;
};

const MOST = 4;

/**
 * What comes first: a new instrument and a new year, since they change how all else is read; sides of a target; areas
 * that are missing; first weeks, which say how large something is and not that it moved; moves, those for the worse first and the larger move of the share before the smaller;
 * corrections; refreshed levels; late returns; totals that lack no comparison but stand at zero.
 */
const RANK = {
  break: 0,
  year: 1,
  leaves: 2,
  meets: 3,
  missing: 4,
  first: 4.5,
  worse: 5,
  better: 6,
  correction: 7,
  updated: 8,
  late: 9,
};
type Ranked = Change & { readonly rank: number; readonly size: number };

const plain =
  (rank: number) =>
  (text: string): Ranked => ({ glyph: "note", worse: false, text, rank, size: 0 });

/** A move away from the target: up where there is a limit, down where there is a target. */
function isWorse({ definition }: Headline, up: boolean): boolean {
  return definition.direction === (up ? "down" : "up");
}

/** How a movement is listed; undefined for what is no change (equal, running, carried, inconclusive). */
function listed(headline: Headline, movement: Movement): Omit<Ranked, "text"> | undefined {
  switch (movement.kind) {
    case "first":
    case "year":
      return { glyph: "note", worse: false, rank: RANK[movement.kind], size: 0 };
    case "leaves":
    case "meets": {
      const up = (movement.goal.direction === "up") === (movement.kind === "meets");
      return { glyph: up ? "up" : "down", worse: movement.kind === "leaves", rank: RANK[movement.kind], size: 0 };
    }
    case "zero":
      return { glyph: "note", worse: false, rank: RANK.better, size: 0 };
    case "updated": {
      const change = shareChange(movement.now, movement.before) ?? 0;
      const step = change === 0 ? (figureDelta(movement.now, movement.before) ?? 0) : change;
      const glyph = movement.still ? "level" : step < 0 ? "down" : "up";
      return { glyph, worse: change !== 0 && isWorse(headline, change > 0), rank: RANK.updated, size: 0 };
    }
    case "share":
    case "count": {
      const size = Math.abs(shareChange(movement.now, movement.before) ?? 0);
      // A count that moves inside an unmoved share is neither good nor bad.
      const worse = size > 0 && isWorse(headline, movement.up);
      return { glyph: movement.up ? "up" : "down", worse, rank: worse ? RANK.worse : RANK.better, size };
    }
    default:
      return undefined;
  }
}

function movementChanges(context: ViewContext, headlines: readonly Headline[]): Ranked[] {
  return headlines.flatMap((headline) => {
    const found = movementOf(headline, context.week.week);
    const movement = found?.kind === "equal" ? found.moved : found;
    const place = movement === undefined ? undefined : listed(headline, movement);
    if (movement === undefined || place === undefined) return [];
    return { ...place, text: sayMovement(context.locale, headline, movement, context.week.week) };
  });
}

/** A new instrument this week, of an indicator that breaks with one. */
function breakChanges({ week, indicators, locale }: ViewContext): Ranked[] {
  const breaking = indicators.filter((one) => one.versionBreak).map((one) => one.key);
  const here = week.events.some((event) => event.week === week.week && breaking.includes(event.indicator));
  return here
    ? [plain(RANK.break)(capital(sentencesOf(locale).instrumentBreak({ week: week.week, from: week.week })))]
    : [];
}

function correctionChanges(context: ViewContext): Ranked[] {
  const { locale, week } = context;
  return week.corrections.map((one) => {
    const words = { before: integer(locale, one.before), after: integer(locale, one.after) };
    const name = midSentence(nameOf(context, one.indicator));
    return plain(RANK.correction)(
      capital(sentencesOf(locale).correction({ name, week: one.week, from: week.week, ...words })),
    );
  });
}

/** What changed since the week before, at most four lines, never of a protected count under its threshold. */
export function changesOf(context: ViewContext): Change[] {
  const headlines = bySeverity(headlinesOf(context));
  const all = [
    ...breakChanges(context),
    ...movementChanges(context, headlines),
    ...missingSentences(context, headlines).map(plain(RANK.missing)),
    ...correctionChanges(context),
    ...lateSentences(context).map(plain(RANK.late)),
  ];
  const ranked = all.sort((a, b) => a.rank - b.rank || b.size - a.size).slice(0, MOST);
  if (ranked.length > 0) return ranked.map(({ glyph, worse, text }) => ({ glyph, worse, text }));
  const { previous, week } = context.week;
  if (previous === undefined) return [];
  const text = capital(sentencesOf(context.locale).nothingChanged({ week: previous, from: week }));
  return [{ glyph: "level", worse: false, text }];
}
