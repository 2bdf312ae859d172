import type { Figure, Status } from "../../../domain/cell.ts";
import { PROVINCE } from "../../../domain/region.ts";
import type { SeriesData } from "../../data/series-data.ts";
import { figureOf } from "../../data/week-data.ts";
import { capital, weekLabelFrom } from "../../i18n/format.ts";
import { catalogueWord } from "../../i18n/words-catalogue.ts";
import { indicatorWord } from "../../i18n/words-indicator.ts";
import { pageWord } from "../../i18n/words-week.ts";
import { compareWeeks, weekBefore } from "../compare.ts";
import type { Headline, ViewContext } from "../context.ts";
import { markOf, statusWord } from "../figure-words.ts";
import { movementOf } from "../narrative/movement.ts";
import { sayMovement } from "../narrative/say.ts";
import { targetWords } from "../target-words.ts";
import { fullText } from "./history-points.ts";
import { needWord } from "./need-word.ts";
import type { IndicatorSubject } from "./subject.ts";
import { breakdownName } from "./summary.ts";

/** The head of an indicator's page: what happened to it this week, its figure against the target, and what it is. */
export type IndicatorHead = {
  readonly title: string;
  /** "191 dari 883 (22%), batas 20%" under a sentence that does not say it. */
  readonly value: string;
  readonly asOf?: string;
  readonly status: Status;
  readonly statusWord: string;
  readonly definition: string;
};

const ABSENT: Pick<Figure, "numerator" | "status" | "coverage"> = {
  numerator: { status: "notReported" },
  status: "none",
  coverage: { reported: 0, expected: 0 },
};

/** Of the province's figure; `series` adds what happened where the week file compares nothing. */
export function indicatorHead(
  context: ViewContext,
  subject: IndicatorSubject,
  series: SeriesData | undefined,
): IndicatorHead {
  const { locale, week } = context;
  const { definition, breakdown, target } = subject;
  const figure = figureOf(week, definition.key, PROVINCE, breakdown) ?? { ...ABSENT, asOf: week.week };
  const own = breakdown === "" ? week.comparisons.find((one) => one.indicator === definition.key) : undefined;
  const place = series && { definition, breakdown, series, code: PROVINCE };
  const comparison =
    own ?? (place && compareWeeks(place, week.week, weekBefore(figure, week.week, definition.refresh)));
  const headline: Headline = {
    definition,
    figure,
    points: week.sparklines.find((one) => one.indicator === definition.key)?.points ?? [],
    ...(comparison === undefined ? {} : { comparison }),
    ...(target === undefined ? {} : { target }),
  };
  // The sentences of the week are made for shares and counts of a whole.
  const movement = figure.measure === undefined && breakdown === "" ? movementOf(headline, week.week) : undefined;
  const said = fullText(context, figure, target, "text");
  const text = figure.measure?.form === "mean" ? `${needWord(locale, figure.measure)}, ${said}` : said;
  const goal = target === undefined ? undefined : targetWords(context, definition, target);
  const shown = fullText(context, figure, target);
  const valued = goal === undefined ? shown : `${shown}, ${goal}`;
  const name =
    breakdown === ""
      ? definition.name[locale]
      : `${definition.name[locale]}, ${breakdownName(locale, definition, breakdown)}`;
  const carried = definition.refresh > 1 && figure.asOf !== week.week;
  return {
    title:
      movement === undefined
        ? indicatorWord(locale, "titleWith", { name, value: text })
        : sayMovement(locale, headline, movement, week.week).replace(/\.$/, ""),
    value: movement === undefined ? (goal ?? "") : valued,
    ...(carried
      ? { asOf: pageWord(locale, "asOf", { week: weekLabelFrom(locale, figure.asOf, week.week, "cell") }) }
      : {}),
    status: figure.status,
    statusWord:
      target === undefined && markOf(figure) === undefined
        ? catalogueWord(locale, "noGoal")
        : statusWord(locale, figure),
    definition: capital(definition.definition[locale]),
  };
}
