import type { Figure, Status } from "../../../domain/cell.ts";
import { PROVINCE, type RegionCode } from "../../../domain/region.ts";
import { type Week, weekRange } from "../../../domain/week.ts";
import { regionName } from "../../../indicators/names.ts";
import { type SeriesData, seriesFigure } from "../../data/series-data.ts";
import { type ComparisonData, figureOf } from "../../data/week-data.ts";
import { capital, countWord, integer, weekLabel, weekLabelFrom } from "../../i18n/format.ts";
import { pairText, rateText } from "../../i18n/format-cell.ts";
import type { Locale } from "../../i18n/locale.ts";
import { listOf } from "../../i18n/names.ts";
import { indicatorWord } from "../../i18n/words-indicator.ts";
import { pageWord } from "../../i18n/words-week.ts";
import { hasZone } from "../bar-view.ts";
import { compareWeeks, weekBefore } from "../compare.ts";
import type { ViewContext } from "../context.ts";
import { type DeltaView, deltaView } from "../delta-view.ts";
import { figureText, type Mark, markOf, statusWord } from "../figure-words.ts";
import { targetWords } from "../target-words.ts";
import { type Axis, axisOf } from "./axis.ts";
import type { HistoryPoint } from "./history.ts";
import { historyPoints } from "./history-points.ts";
import { type IndicatorSubject, type Scale, type Size, scaleOf, sizeIn } from "./subject.ts";

/** One place in the table of an indicator; `order` is what its columns sort by, undefined for what has no number. */
export type PlaceRow = {
  readonly code: RegionCode;
  readonly name: string;
  /** "52 dari 151" where the share is printed beside it. */
  readonly pair: string;
  /** The share, or the count where no share is printed; of people always the counts, with the share beside them. */
  readonly value: string;
  readonly mark?: Mark;
  readonly size: Size;
  readonly before: string;
  readonly delta: DeltaView;
  readonly off: string;
  readonly status: Status;
  readonly statusWord: string;
  readonly weeks: readonly HistoryPoint[];
  readonly order: { readonly value?: number; readonly before?: number; readonly off?: number };
};
export type PlacesView = {
  readonly title: string;
  readonly unit: string;
  readonly scale: Scale;
  readonly rows: readonly PlaceRow[];
  readonly total?: PlaceRow;
  /** Places are never put in an order by numbers of people. */
  readonly sortable: boolean;
  /** Which way the table is sorted at first: what is furthest from the target on top. */
  readonly firstSort: "ascending" | "descending";
  /** The column of the week that is compared with. */
  readonly beforeHead: string;
  /** The week that is compared with where nobody chose one. */
  readonly usual: Week;
  readonly axis: Axis;
  /** Where the instrument changed among the weeks of the panels: nothing is joined across it. */
  readonly breaks: readonly number[];
  readonly target?: { readonly value: number; readonly text: string };
};

/** The weeks of the small panels. */
const PANEL_WEEKS = 52;
/** Over so many weeks it is counted how often a place was off target. */
const COUNTED = 13;

function offWeeks(points: readonly HistoryPoint[], figures: readonly (Figure | undefined)[]) {
  const last = figures.slice(-COUNTED).flatMap((figure, i) => {
    const point = points.slice(-COUNTED)[i];
    return figure === undefined || point?.mark !== undefined ? [] : [figure.status];
  });
  const off = last.filter((status) => status === "attention" || status === "near").length;
  return { off, of: last.length };
}

const sizeValue = ({ value, lo, hi }: Size) =>
  value ?? (lo === undefined || hi === undefined ? undefined : (lo + hi) / 2);

function panelWeeks({ week }: ViewContext, series: SeriesData): Week[] {
  return weekRange(series.weeks[0] ?? week.week, week.week).slice(-PANEL_WEEKS);
}

function wordsOf(
  { locale }: ViewContext,
  { definition, target }: IndicatorSubject,
  figure: Figure,
): Pick<PlaceRow, "pair" | "value"> {
  const value = figureText(locale, figure, target);
  if (markOf(figure) !== undefined || figure.measure !== undefined || figure.numerator.status !== "value")
    return { pair: "", value };
  const share = rateText(locale, figure.rate, "cell", target);
  const pair = pairText(locale, figure);
  if (hasZone(definition.protection)) return { pair: share, value: pair };
  return { pair: share === "" || pair === value ? "" : pair, value };
}

/** Medians differ by days; undefined where the two are no medians, or not compared. */
function daysDelta(locale: Locale, comparison: ComparisonData): DeltaView | undefined {
  if (comparison.basis === "none") return undefined;
  const { now, before } = comparison;
  if (now.measure?.form !== "median" || before.measure?.form !== "median") return undefined;
  const by = now.measure.value - before.measure.value;
  if (by === 0) {
    const text = pageWord(locale, "unchanged");
    return { glyph: "flat", worse: false, short: text, full: text, speech: text };
  }
  const text = indicatorWord(locale, "daysChange", { n: integer(locale, Math.abs(by)) });
  const speech = `${pageWord(locale, by > 0 ? "risesBy" : "fallsBy")} ${text}`;
  return { glyph: by > 0 ? "up" : "down", worse: by > 0, short: text, full: text, speech };
}

function placeRow(
  context: ViewContext,
  subject: IndicatorSubject,
  series: SeriesData,
  code: RegionCode,
  scale: Scale,
  against: Week | undefined,
): PlaceRow {
  const { locale, week } = context;
  const { definition, breakdown, target } = subject;
  const figure: Figure = figureOf(week, definition.key, code, breakdown) ?? {
    numerator: { status: "notReported" },
    status: "none",
    asOf: week.week,
    coverage: { reported: 0, expected: 0 },
  };
  const mark = markOf(figure);
  const weeks = panelWeeks(context, series);
  const points = historyPoints(context, subject, series, weeks, code, scale);
  const figures = weeks.map((one) => seriesFigure(series, one, code, breakdown));
  const other = against ?? weekBefore(figure, week.week, definition.refresh);
  const former = seriesFigure(series, other, code, breakdown);
  const comparison = compareWeeks({ definition, breakdown, series, code }, week.week, other);
  const { off, of } = offWeeks(points, figures);
  const judged = definition.direction !== "none" && target !== undefined && of > 0;
  const size = mark === undefined ? (sizeIn(figure, scale) ?? {}) : {};
  const formerSize = former === undefined || markOf(former) !== undefined ? undefined : sizeIn(former, scale);
  const value = sizeValue(size);
  const before = formerSize === undefined ? undefined : sizeValue(formerSize);
  return {
    code,
    name: regionName(locale, code),
    ...wordsOf(context, subject, figure),
    ...(mark === undefined ? {} : { mark }),
    size,
    before: former === undefined ? "–" : figureText(locale, former, target),
    delta:
      daysDelta(locale, comparison) ??
      deltaView(context, { definition, figure, comparison, points: [], ...(target === undefined ? {} : { target }) }),
    off: judged ? indicatorWord(locale, "offOf", { n: off, of }) : "",
    status: figure.status,
    statusWord: statusWord(locale, figure),
    weeks: points,
    order: {
      ...(value === undefined ? {} : { value }),
      ...(before === undefined ? {} : { before }),
      ...(judged ? { off } : {}),
    },
  };
}

/** What the table says in a sentence: which places miss the target, by name while they are few. */
function titleOf(context: ViewContext, subject: IndicatorSubject, rows: readonly PlaceRow[]): string {
  const { locale, week } = context;
  const { definition, target, geography } = subject;
  const label = weekLabel(locale, week.week, "text");
  if (geography === "R") return indicatorWord(locale, "placesGroups", { week: label });
  const told = rows.filter((row) => row.mark === undefined && row.status !== "none");
  if (target === undefined || definition.direction === "none" || told.length === 0) {
    return capital(
      indicatorWord(locale, "placesTitle", {
        n: countWord(locale, rows.filter((row) => row.mark === undefined).length),
        week: label,
      }),
    );
  }
  const goal = targetWords(context, definition, target);
  const off = told.filter((row) => row.status === "attention" || row.status === "near");
  if (off.length === 0) return indicatorWord(locale, "placesAllMet", { goal });
  if (off.length > 3)
    return capital(
      indicatorWord(locale, "placesOffMany", {
        n: countWord(locale, off.length),
        all: countWord(locale, told.length),
        goal,
      }),
    );
  return indicatorWord(locale, "placesOff", {
    list: listOf(
      locale,
      off.map((row) => row.name),
    ),
    goal,
  });
}

/** The places of an indicator, week against week; undefined where it is published for the province alone. */
export function placesView(
  context: ViewContext,
  subject: IndicatorSubject,
  series: SeriesData,
  against: Week | undefined,
): PlacesView | undefined {
  const { locale, week } = context;
  const { definition, places, target } = subject;
  const codes = places.filter((code) => code !== PROVINCE);
  if (codes.length === 0) return undefined;
  const figures = codes.map((code) => figureOf(week, definition.key, code, subject.breakdown));
  const people = hasZone(definition.protection);
  // Groups of people have bands, or no percentage at all: side by side they stand as levels.
  const scale = people ? "count" : scaleOf(figures);
  const rows = codes.map((code) => placeRow(context, subject, series, code, scale, against));
  const goal = scale === "count" || definition.direction === "none" ? undefined : target;
  const total = figureOf(week, definition.key, PROVINCE, subject.breakdown);
  const usual = weekBefore(total ?? figures[0] ?? { asOf: week.week }, week.week, definition.refresh);
  const whole = total === undefined ? undefined : placeRow(context, subject, series, PROVINCE, scale, against);
  return {
    title: titleOf(context, subject, rows),
    unit: indicatorWord(locale, people ? "placesUnitPeople" : "placesUnit"),
    scale,
    rows,
    // A total of counts lies beyond the axis of its parts.
    ...(whole === undefined ? {} : { total: scale === "count" ? { ...whole, size: {} } : whole }),
    sortable: !people,
    firstSort: definition.direction === "up" ? "ascending" : "descending",
    beforeHead: capital(weekLabelFrom(locale, against ?? usual, week.week, "cell")),
    usual,
    breaks: series.breaks.map((one) => panelWeeks(context, series).indexOf(one)).filter((at) => at > 0),
    // Panels and dots stand on one scale, over all the weeks that are drawn.
    axis: axisOf(
      locale,
      scale,
      rows.flatMap((row) => [row.size, ...row.weeks]),
      goal,
    ),
    ...(goal === undefined ? {} : { target: { value: goal, text: targetWords(context, definition, goal) } }),
  };
}
