import { cellValue } from "../../../domain/cell.ts";
import { PROVINCE, type RegionCode } from "../../../domain/region.ts";
import { type Week, weekNumber } from "../../../domain/week.ts";
import type { SeriesData } from "../../data/series-data.ts";
import { figureOf } from "../../data/week-data.ts";
import { shareOrPair } from "../../i18n/format-cell.ts";
import { mapWord } from "../../i18n/words-map.ts";
import { pageWord } from "../../i18n/words-week.ts";
import { definitionOf, targetOf, type ViewContext } from "../context.ts";
import { type MapAreaView, type MapColour, type MapMeasure, type MapReading, mapArea } from "./map-area.ts";
import { type LegendView, legendOf, unitOf } from "./map-legend-view.ts";
import { type MapListView, mapList } from "./map-list.ts";
import { type MapPanelView, mapPanel } from "./map-panel.ts";
import { changeScale, countScale, targetScale, valueScale } from "./map-scale.ts";
import { type MapSubject, mapSubject, noMapReason, subjectName } from "./map-subject.ts";

/** What the reader chose; each falls back to what the indicator allows. */
export type MapWish = {
  readonly indicator: string;
  readonly category?: string;
  readonly measure: MapMeasure;
  readonly colour: MapColour;
  readonly region?: RegionCode;
  /** The week on the map: the week of the page, or an earlier one that was stepped to. */
  readonly week: Week;
};
export type Choice<T extends string> = {
  readonly value: T;
  readonly text: string;
  /** Why it cannot be chosen. */
  readonly off?: string;
};
export type MapView = {
  readonly subject: MapSubject;
  readonly title: string;
  readonly unit: string;
  readonly measures: readonly Choice<string>[];
  readonly measure: string;
  /** Colours of a service; of levels, the places that they may be shown for. */
  readonly colours: readonly Choice<string>[];
  readonly colour: string;
  readonly legend: LegendView;
  readonly areas: readonly MapAreaView[];
  readonly list: MapListView;
  readonly panel?: MapPanelView;
  readonly speech: string;
};
/** An indicator that has no map: why, and what is published of it. */
export type NoMapView = {
  readonly title: string;
  readonly reason: string;
  readonly value: string;
  readonly unit: string;
};

function readingOf(context: ViewContext, wish: MapWish, series: SeriesData | undefined): MapReading | undefined {
  const { locale } = context;
  const subject = mapSubject(context, wish.indicator, wish.category);
  if (subject === undefined) return undefined;
  const { definition, target, people } = subject;
  const counted = definition.shape === "stock" || (wish.measure === "count" && definition.mapBreaks !== undefined);
  const measure = counted ? "count" : "share";
  const changeUnit = measure === "share" && definition.protection === "S" ? "points" : "counts";
  const fallback = (colour: MapColour): MapColour => {
    if (people || (colour === "target" && (target === undefined || measure === "count"))) return "value";
    return colour === "change" && series === undefined ? "value" : colour;
  };
  const colour = fallback(wish.colour);
  const scale = people
    ? undefined
    : colour === "target" && target !== undefined
      ? targetScale(locale, definition, target)
      : colour === "change"
        ? changeScale(
            locale,
            definition,
            changeUnit === "points" || definition.shape === "median" ? "points" : "counts",
          )
        : counted
          ? countScale(locale, definition)
          : valueScale(locale, definition, target);
  return {
    subject,
    week: wish.week,
    measure,
    colour,
    changeUnit,
    ...(series === undefined ? {} : { series }),
    ...(scale === undefined ? {} : { scale }),
  };
}

function measuresOf({ locale }: ViewContext, { definition, people, shareOnly }: MapSubject): Choice<string>[] {
  if (people) {
    const percentage = definition.shape === "stock" ? "shareOfStockOff" : "shareOfLevelsOff";
    return [
      { value: "level", text: mapWord(locale, "measureLevel") },
      { value: "share", text: mapWord(locale, "measureShare"), off: mapWord(locale, percentage) },
    ];
  }
  if (definition.shape === "median") return [{ value: "share", text: mapWord(locale, "measureDays") }];
  if (definition.shape === "stock") return [{ value: "count", text: mapWord(locale, "measureCount") }];
  const count = { value: "count", text: mapWord(locale, "measureCount") };
  return [
    { value: "share", text: mapWord(locale, "measureShare") },
    shareOnly ? { ...count, off: mapWord(locale, "countOff") } : count,
  ];
}

function coloursOf({ locale }: ViewContext, reading: MapReading): Choice<string>[] {
  const { subject, measure, series } = reading;
  if (subject.people) {
    return [
      { value: "groups", text: mapWord(locale, "levelGroups") },
      { value: "areas", text: mapWord(locale, "levelAreas"), off: mapWord(locale, "areasOff") },
    ];
  }
  const target = mapWord(locale, subject.definition.direction === "down" ? "colourLimit" : "colourTarget");
  const noTarget = subject.target === undefined ? "noTarget" : "targetNeedsShare";
  const withTarget = subject.target !== undefined && measure === "share";
  return [
    { value: "value", text: mapWord(locale, "colourValue") },
    { value: "target", text: target, ...(withTarget ? {} : { off: mapWord(locale, noTarget) }) },
    {
      value: "change",
      text: mapWord(locale, "colourChange"),
      ...(series === undefined ? { off: mapWord(locale, "changeOff") } : {}),
    },
  ];
}

/** The map of one indicator; undefined where it has none. */
export function mapView(context: ViewContext, wish: MapWish, series: SeriesData | undefined): MapView | undefined {
  const { locale } = context;
  const reading = readingOf(context, wish, series);
  if (reading === undefined) return undefined;
  const { subject } = reading;
  const areas = subject.places.map((code) => mapArea(context, reading, code));
  const list = mapList(context, reading, areas);
  const chosen = wish.region !== undefined && subject.places.includes(wish.region) ? wish.region : undefined;
  const reported = areas.filter((area) => area.mark !== "notReported").length;
  const name = subjectName(context, subject);
  return {
    subject,
    title: mapWord(locale, "mapTitle", { n: weekNumber(wish.week), name }),
    unit: `${unitOf(context, reading)}; ${mapWord(locale, subject.geography === "R" ? "ofGroups" : "ofAreas", { n: reported, all: areas.length })}`,
    measures: measuresOf(context, subject),
    measure: subject.people ? "level" : reading.measure,
    colours: coloursOf(context, reading),
    colour: subject.people ? "groups" : reading.colour,
    legend: legendOf(context, reading, areas),
    areas,
    list,
    ...(chosen === undefined ? {} : { panel: mapPanel(context, reading, chosen) }),
    speech: speechOf(context, subject, list),
  };
}

/** What stands in place of the map of an indicator that is published for the province alone. */
export function noMapView(context: ViewContext, indicator: string): NoMapView | undefined {
  const { locale, week } = context;
  const definition = definitionOf(context, indicator);
  const reason = definition && noMapReason(context, definition);
  if (definition === undefined || reason === undefined) return undefined;
  const figure = figureOf(week, indicator, PROVINCE);
  const counted = figure !== undefined && cellValue(figure.numerator) !== undefined;
  return {
    title: definition.name[locale],
    reason,
    value: figure === undefined ? "" : shareOrPair(locale, figure, "cell", targetOf(context, indicator)),
    unit: counted ? mapWord(locale, "inProvince", { noun: definition.countNoun[locale] }) : "",
  };
}

/** The map as a screen reader says it: every place with its value. */
function speechOf({ locale }: ViewContext, { geography }: MapSubject, list: MapListView): string {
  const fill = { n: list.rows.length, list: list.rows.map((area) => `${area.name} ${area.speech}`).join(", ") };
  return geography === "R" ? mapWord(locale, "mapGroupsLabel", fill) : pageWord(locale, "mapLabel", fill);
}
