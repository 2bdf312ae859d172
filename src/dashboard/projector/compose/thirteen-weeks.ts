import { percentOf } from "../../../domain/cell.ts";
import { addWeeks, type Week, weekNumber, weekRange } from "../../../domain/week.ts";
import type { IndicatorDefinition } from "../../../indicators/definition.ts";
import type { SparkData } from "../../data/week-data.ts";
import { capital, weekLabel, weekLabelFrom } from "../../i18n/format.ts";
import { cellText, rateText } from "../../i18n/format-cell.ts";
import { deckWord } from "../../i18n/words-deck.ts";
import type { Headline } from "../../view/context.ts";
import type { Mark } from "../../view/figure-words.ts";
import type { SlideBody, SlidePoint } from "../../view/slide.ts";
import type { TableView } from "../../view/table-view.ts";
import { targetWords } from "../../view/target-words.ts";
import type { DeckContext } from "./deck-context.ts";

type Line = Extract<SlideBody, { kind: "line" }>;

/** One week of a figure; `absent` where the figure itself says what stands in place of its number. */
export type LinePoint = SparkData & { readonly absent?: { readonly mark: Mark; readonly text: string } };

/** The week shown and the twelve before it. */
export function thirteenWeeks(week: Week): Week[] {
  return weekRange(addWeeks(week, -12), week);
}

/** Why a week has no number: nothing came in, or there was nothing to come. A share that may not be printed is neither. */
function markOf({ absent, coverage }: LinePoint): Mark | undefined {
  if (absent !== undefined) return absent.mark;
  if (coverage.expected === 0) return "notApplicable";
  return coverage.reported === 0 ? "notReported" : undefined;
}

function textOf({ locale }: DeckContext, point: LinePoint, target: number | undefined): string {
  if (point.absent !== undefined) return point.absent.text;
  const { reported, expected } = point.coverage;
  if (reported === 0) return cellText(locale, { status: expected === 0 ? "notApplicable" : "notReported" });
  const text = rateText(locale, point.rate, "cell", target);
  return text === "" ? deckWord(locale, "noShare") : text;
}

/**
 * Thirteen weeks of one figure in per cent. A week in which not every area reported is a gap, since it is not compared;
 * the newest is drawn all the same.
 */
export function lineOf(
  context: DeckContext,
  { definition, target }: Pick<Headline, "definition" | "target">,
  weeks: readonly LinePoint[],
): Omit<Line, "facts" | "kind"> {
  const { locale } = context;
  const points = weeks.map((point): SlidePoint => {
    const { week, rate, coverage } = point;
    const mark = markOf(point);
    const share = mark === undefined ? percentOf(rate) : undefined;
    const partial = mark === undefined && coverage.reported < coverage.expected;
    const drawn = share !== undefined && (!partial || week === context.week.week);
    const gap = drawn ? undefined : partial ? "notReported" : mark;
    const of = partial ? ` (${deckWord(locale, "coverage", { n: coverage.reported, all: coverage.expected })})` : "";
    return {
      week,
      ...(drawn ? { value: share } : {}),
      ...(partial ? { partial: true as const } : {}),
      ...(gap === undefined ? {} : { gap }),
      text: textOf(context, point, target),
      of,
    };
  });
  const values = points.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const goal = definition.direction === "none" ? undefined : target;
  const first = points[0];
  return {
    points,
    axis: axisOf(Math.max(...values, goal ?? 0, 1)),
    ...(goal === undefined ? {} : { goal: { value: goal, text: targetWords(context, definition, goal) } }),
    first: first === undefined ? "" : capital(weekLabel(locale, first.week, "cell")),
    named: namedOf(points, definition),
    speech: points.map(({ week, text, of }) => `${weekNumber(week)}: ${text}${of}`).join("; "),
  };
}

/** An axis that begins at 0: its end is round, and not far above the highest point; five lines at most beside it. */
function axisOf(highest: number): Line["axis"] {
  const most = [10, 20, 30, 40, 50, 60, 80, 100].find((one) => one >= highest + 1) ?? 100;
  const step = most === 30 || most === 40 || most === 50 ? 10 : most <= 20 ? most / 2 : 20;
  return { most, ticks: Array.from({ length: most / step + 1 }, (_, i) => i * step) };
}

/** The newest point, and the one that was furthest off, where it is another and not beside it. */
function namedOf(points: readonly SlidePoint[], { direction }: IndicatorDefinition): number[] {
  const last = points.length - 1;
  const sign = direction === "down" ? 1 : -1;
  const whole = points.flatMap(({ value }, i) => (value === undefined || i > last - 3 || i < 1 ? [] : [{ value, i }]));
  const furthest = whole.sort((a, b) => sign * (b.value - a.value))[0];
  return furthest === undefined ? [last] : [furthest.i, last];
}

/** The same weeks as a table, the newest first, so that a list that is cut loses the oldest. */
export function weeksTable(
  { locale, week: shown }: DeckContext,
  caption: string,
  points: readonly SlidePoint[],
): TableView {
  return {
    caption,
    columns: [
      { key: "week", name: deckWord(locale, "week") },
      { key: "value", name: deckWord(locale, "value"), right: true },
    ],
    rows: [...points].reverse().map(({ week, text, of }) => ({
      key: week,
      cells: [{ text: capital(weekLabelFrom(locale, week, shown.week)) }, { text: `${text}${of}` }],
    })),
  };
}
