import { cellValue, type Figure, type Status } from "../../../domain/cell.ts";
import { PROVINCE, type RegionCode } from "../../../domain/region.ts";
import { regionName } from "../../../indicators/names.ts";
import { percent } from "../../i18n/format.ts";
import { cellText, pairText, rateText, shareOrPair } from "../../i18n/format-cell.ts";
import { mapWord } from "../../i18n/words-map.ts";
import { pageWord } from "../../i18n/words-week.ts";
import { type BarView, countBar, shareBar } from "../bar-view.ts";
import type { ViewContext } from "../context.ts";
import { statusWord } from "../figure-words.ts";
import { figureAt, type MapAreaView, type MapReading, worth } from "./map-area.ts";

export type MapRowView = MapAreaView & {
  /** "52 / 151"; empty where the value says it all. */
  readonly pair: string;
  readonly bar: BarView;
  readonly statusWord: string;
};
export type MapListView = {
  readonly title: string;
  readonly note: string;
  readonly rows: readonly MapRowView[];
  /** The province, last and never sorted. */
  readonly total: {
    readonly name: string;
    readonly value: string;
    readonly pair: string;
    readonly status: Status;
    readonly statusWord: string;
  };
};

/**
 * Only a service that is judged is ordered by its value, furthest from the target first. Places are never ordered by
 * how many people are in them, nor by levels of people.
 */
export function isOrdered({ subject, measure }: MapReading): boolean {
  if (subject.people || subject.definition.direction === "none") return false;
  return measure === "share" || subject.definition.protection === "S";
}

function pairOf(context: ViewContext, { subject, measure }: MapReading, figure: Figure): string {
  const { locale } = context;
  const { numerator, denominator } = figure;
  if (subject.people || numerator.status !== "value" || denominator === undefined) return "";
  const whole = cellText(locale, denominator);
  return measure === "count" ? `/ ${whole}` : `${cellText(locale, numerator)} / ${whole}`;
}

/** One scale for all rows: shares to 100 per cent or twice the limit, days and counts to the longest. */
function barOf(context: ViewContext, reading: MapReading, figure: Figure, all: readonly Figure[]): BarView {
  const { subject } = reading;
  const most = (values: readonly (number | undefined)[]) => Math.max(0, ...values.map((value) => value ?? 0));
  if (figure.measure !== undefined) {
    const days = (one: Figure) => (one.measure?.form === "median" ? one.measure.value : undefined);
    const full = most([...all.map(days), subject.target]);
    const bar = { solid: full === 0 ? 0 : (days(figure) ?? 0) / full };
    return subject.target === undefined || full === 0 ? bar : { ...bar, tick: subject.target / full };
  }
  const counted = reading.measure === "count" || subject.people || subject.definition.shape === "stock";
  if (counted && !subject.shareOnly) {
    const full = most(all.map((one) => cellValue(one.denominator) ?? cellValue(one.numerator)));
    return countBar(figure.numerator, full, {
      carried: figure.asOf !== context.week.week,
      zone: subject.people,
      ...(figure.denominator === undefined ? {} : { whole: figure.denominator }),
    });
  }
  const widest = most(all.map((one) => worth(reading, one)));
  const bar = shareBar(figure, subject.target, subject.definition, reading.week);
  const own = Math.max(2 * (subject.target ?? 0), worth(reading, figure) ?? 0);
  if (subject.definition.direction !== "down" || widest <= own) return bar;
  const shrink = own / widest;
  return { ...bar, solid: bar.solid * shrink, ...(bar.tick === undefined ? {} : { tick: bar.tick * shrink }) };
}

function noteOf(context: ViewContext, reading: MapReading): string {
  const { locale } = context;
  const { subject } = reading;
  const { direction } = subject.definition;
  if (subject.people) return mapWord(locale, "listLevels");
  const order = isOrdered(reading) ? (direction === "down" ? "listHighest" : "listLowest") : "listByCode";
  const goal = subject.target;
  if (goal === undefined || reading.measure === "count") return mapWord(locale, order);
  const n = subject.definition.shape === "median" ? `${goal} ${pageWord(locale, "days")}` : percent(locale, goal);
  const line = pageWord(locale, direction === "down" ? "limit" : "target", { n });
  return `${mapWord(locale, order)} ${mapWord(locale, "listLine", { line })}`;
}

/** The same as the map, in rows: what its keyboard and its sentence are to the eye. */
export function mapList(context: ViewContext, reading: MapReading, areas: readonly MapAreaView[]): MapListView {
  const { locale } = context;
  const { subject } = reading;
  const figures = new Map<RegionCode, Figure>(areas.map(({ code }) => [code, figureAt(context, reading, code)]));
  const all = [...figures.values()];
  const rows = areas.flatMap((area): MapRowView[] => {
    const figure = figures.get(area.code);
    if (figure === undefined) return [];
    return [
      {
        ...area,
        pair: pairOf(context, reading, figure),
        bar: barOf(context, reading, figure, all),
        statusWord: statusWord(locale, figure),
      },
    ];
  });
  const sign = subject.definition.direction === "down" ? -1 : 1;
  const rank = (row: MapRowView) => {
    const value = worth(reading, figures.get(row.code) ?? { ...NOTHING, asOf: reading.week });
    if (row.mark !== undefined) return Number.POSITIVE_INFINITY;
    if (!isOrdered(reading)) return 0;
    // A band has no single value: behind those that have one, before those that say nothing.
    return value === undefined ? Number.MAX_VALUE : sign * value;
  };
  return {
    title: mapWord(locale, subject.geography === "R" ? "threeGroups" : "allAreas"),
    note: noteOf(context, reading),
    total: totalOf(context, reading),
    rows: [...rows].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b))),
  };
}

/** The province as its own row: levels with their share, since its total is large enough for one. */
function totalOf(context: ViewContext, reading: MapReading): MapListView["total"] {
  const { locale } = context;
  const { people, target } = reading.subject;
  const figure = figureAt(context, reading, PROVINCE);
  const share = rateText(locale, figure.rate, "cell", target);
  const counted = figure.numerator.status === "value" && figure.denominator !== undefined && share !== "";
  const beside = people ? `(${share})` : `(${pairText(locale, figure)})`;
  return {
    name: regionName(locale, PROVINCE),
    value: people ? pairText(locale, figure) : shareOrPair(locale, figure, "cell", target),
    pair: counted ? beside : "",
    status: figure.status,
    statusWord: statusWord(locale, figure),
  };
}

const NOTHING = {
  numerator: { status: "notReported" },
  status: "none",
  coverage: { reported: 0, expected: 1 },
} as const;
