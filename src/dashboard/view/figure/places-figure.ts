import type { Week } from "../../../domain/week.ts";
import { type SeriesData, seriesFigure } from "../../data/series-data.ts";
import { figureOf } from "../../data/week-data.ts";
import { capital, countWord, weekLabelFrom } from "../../i18n/format.ts";
import { midSentence } from "../../i18n/names.ts";
import { exportWord } from "../../i18n/words-export.ts";
import { indicatorWord } from "../../i18n/words-indicator.ts";
import { pageWord } from "../../i18n/words-week.ts";
import type { ViewContext } from "../context.ts";
import { unitOf } from "../indicator/history-words.ts";
import { type PlaceRow, type PlacesView, placesView } from "../indicator/places-view.ts";
import type { IndicatorSubject } from "../indicator/subject.ts";
import type { TableView } from "../table-view.ts";
import type { Fact, FigureView } from "./figure.ts";
import { figureOfIndicators, type Release } from "./figure-base.ts";

/** The rows of the page's table in words, the province last. */
export function placesTable({ locale }: Pick<ViewContext, "locale">, view: PlacesView): TableView {
  const pairs = view.rows.some((row) => row.pair !== "");
  const judged = view.target !== undefined;
  const cells = (row: PlaceRow) => [
    { text: row.name },
    { text: row.value, ...(row.mark === undefined ? {} : { mark: row.mark }) },
    ...(pairs ? [{ text: row.pair }] : []),
    { text: row.before },
    { text: row.delta.speech },
    ...(judged ? [{ text: row.off }, { text: row.statusWord, status: row.status }] : []),
  ];
  return {
    caption: view.title,
    columns: [
      { key: "place", name: indicatorWord(locale, "columnPlace") },
      { key: "value", name: indicatorWord(locale, "columnValue"), right: true },
      ...(pairs
        ? [
            {
              key: "pair",
              name: indicatorWord(locale, view.sortable ? "columnCount" : "columnShare"),
              right: true as const,
            },
          ]
        : []),
      { key: "before", name: view.beforeHead, right: true },
      { key: "delta", name: indicatorWord(locale, "columnChange") },
      ...(judged
        ? [
            { key: "off", name: indicatorWord(locale, "columnOff"), right: true as const },
            { key: "status", name: pageWord(locale, "columnStatus") },
          ]
        : []),
    ],
    rows: [...view.rows, ...(view.total === undefined ? [] : [view.total])].map((row) => ({
      key: row.code,
      cells: cells(row),
    })),
  };
}

/** Weeks of every place in words, the newest first. */
function panelsTable({ locale, week }: ViewContext, view: PlacesView, title: string): TableView {
  const weeks = view.rows[0]?.weeks.map((point) => point.week) ?? [];
  return {
    caption: title,
    columns: [
      { key: "week", name: capital(indicatorWord(locale, "columnWeek")) },
      ...view.rows.map((row) => ({ key: row.code, name: row.name, right: true as const })),
    ],
    rows: weeks
      .map((one, i) => ({
        key: one,
        cells: [
          { text: capital(weekLabelFrom(locale, one, week.week, "cell")) },
          ...view.rows.map(({ weeks: points }) => {
            const point = points[i];
            return { text: point?.text ?? "", ...(point?.mark === undefined ? {} : { mark: point.mark }) };
          }),
        ],
      }))
      .reverse(),
  };
}

/** As the page sorts its table at first: furthest from the target on top, what has no number last. People are not sorted. */
function inOrder({ rows, sortable, firstSort }: PlacesView): readonly PlaceRow[] {
  if (!sortable) return rows;
  const sign = firstSort === "ascending" ? 1 : -1;
  return [...rows].sort((a, b) => {
    const [left, right] = [a.order.value, b.order.value];
    if (left === undefined || right === undefined) return Number(left === undefined) - Number(right === undefined);
    return sign * (left - right);
  });
}

/** The places of an indicator against its target, this week and the one compared with; undefined where it has none. */
export function placesFigure(
  context: ViewContext,
  release: Release,
  subject: IndicatorSubject,
  series: SeriesData,
  against?: Week,
): FigureView | undefined {
  const { locale, week } = context;
  const codes = placesView(context, subject, series, against);
  if (codes === undefined) return undefined;
  const view = { ...codes, rows: inOrder(codes) };
  const { definition, breakdown, places } = subject;
  const { key } = definition;
  const other = against ?? view.usual;
  const facts = places.flatMap((region): Fact[] => {
    const at = { indicator: key, region, breakdown };
    const now = figureOf(week, key, region, breakdown);
    const before = seriesFigure(series, other, region, breakdown);
    return [
      ...(now === undefined ? [] : [{ ...at, week: week.week, figure: now }]),
      ...(before === undefined ? [] : [{ ...at, week: other, figure: before }]),
    ];
  });
  return figureOfIndicators(context, release, [key], {
    name: `${key}-wilayah`,
    short: exportWord(locale, "shortPlaces", { name: midSentence(definition.shortName[locale]) }),
    title: view.title,
    unit: exportWord(locale, "placesUnit", {
      name: definition.name[locale],
      unit: unitOf(context, subject, view.scale),
      week: weekLabelFrom(locale, other, week.week),
    }),
    picture: { kind: "dots", view },
    table: placesTable(context, view),
    facts,
    breakdown,
  });
}

/** A year of every place on one scale; undefined where the indicator is published for the province alone. */
export function placePanelsFigure(
  context: ViewContext,
  release: Release,
  subject: IndicatorSubject,
  series: SeriesData,
): FigureView | undefined {
  const { locale } = context;
  const view = placesView(context, subject, series, undefined);
  if (view === undefined) return undefined;
  const { definition, breakdown, places, geography } = subject;
  const { key } = definition;
  const weeks = view.rows[0]?.weeks.map((point) => point.week) ?? [];
  const { ticks } = view.axis;
  const unit = capital(unitOf(context, subject, view.scale));
  const goal = view.target?.text;
  const title = indicatorWord(locale, geography === "R" ? "panelsGroups" : "panelsTitle", {
    count: capital(countWord(locale, view.rows.length)),
    weeks: weeks.length,
    from: ticks[0]?.text ?? "",
    to: ticks.at(-1)?.text ?? "",
  });
  return figureOfIndicators(context, release, [key], {
    name: `${key}-panel`,
    short: exportWord(locale, "shortPanels", { name: midSentence(definition.shortName[locale]) }),
    title,
    unit:
      goal === undefined
        ? indicatorWord(locale, "panelsUnitPlain", { unit })
        : indicatorWord(locale, "panelsUnit", { unit, goal }),
    picture: { kind: "panels", view, stepped: definition.refresh > 1 },
    table: panelsTable(context, view, title),
    facts: places.flatMap((region) =>
      weeks.flatMap((week): Fact[] => {
        const figure = seriesFigure(series, week, region, breakdown);
        return figure === undefined ? [] : [{ indicator: key, region, breakdown, week, figure }];
      }),
    ),
    breakdown,
  });
}
