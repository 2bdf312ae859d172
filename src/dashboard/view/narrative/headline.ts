import type { Status } from "../../../domain/cell.ts";
import { sentencesOf } from "../../i18n/sentences.ts";
import { type Headline, headlinesOf, type ViewContext } from "../context.ts";
import { bySeverity } from "../severity.ts";
import { movementOf } from "./movement.ts";
import { missingSentences } from "./reporting.ts";
import { sayMovement } from "./say.ts";

/** Two lines of the page's title. */
export const HEADLINE_LENGTH = 140;

export type Tally = Readonly<Record<Exclude<Status, "none">, number>> & {
  readonly none: number;
  readonly total: number;
};

/** How many headline indicators stand in each status. */
export function tallyOf(context: ViewContext): Tally {
  const statuses = headlinesOf(context).map(({ figure }) => figure.status);
  const count = (status: Status) => statuses.filter((one) => one === status).length;
  return {
    attention: count("attention"),
    near: count("near"),
    met: count("met"),
    inconclusive: count("inconclusive"),
    none: count("none"),
    total: statuses.length,
  };
}

/**
 * What is said of the most severe row: its movement; where it may not be compared, the area that it lacks. A level that
 * is merely carried is nothing new: it gives way to the next row, and is said only where no other has anything to say.
 */
export function firstFinding(context: ViewContext): string | undefined {
  const { locale, week } = context;
  const rows = bySeverity(headlinesOf(context));
  const carried = (row: Headline) => movementOf(row, week.week)?.kind === "carried";
  const worst = rows.find((row) => !carried(row)) ?? rows[0];
  if (worst === undefined) return undefined;
  const movement = movementOf(worst, week.week);
  return movement === undefined
    ? missingSentences(context, [worst])[0]
    : sayMovement(locale, worst, movement, week.week);
}

/** The title of the week: the tally, and the first finding where both fit. */
export function headlineOf(context: ViewContext): string {
  const { attention, total, inconclusive, none } = tallyOf(context);
  const tally = sentencesOf(context.locale).tally(attention, total, none + inconclusive);
  const finding = firstFinding(context);
  const both = finding === undefined ? tally : `${tally} ${finding}`;
  return both.length <= HEADLINE_LENGTH ? both : tally;
}
