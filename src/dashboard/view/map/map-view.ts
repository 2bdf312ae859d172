import { cellValue } from "../../../domain/cell.ts";
import { PROVINCE, type RegionCode } from "../../../domain/region.ts";
import { type Week, weekNumber } from "../../../domain/week.ts";
import type { SeriesData } from "../../data/series-data.ts";
import { figureOf } from "../../data/week-data.ts";
import { weekLabelFrom } from "../../i18n/format.ts";
import { shareOrPair } from "../../i18n/format-cell.ts";
import { midSentence } from "../../i18n/names.ts";
import { word } from "../../i18n/words.ts";
import { mapWord } from "../../i18n/words-map.ts";
import { definitionOf, targetOf, type ViewContext } from "../context.ts";
import type { Mark } from "../figure-words.ts";
import { figureAt, type MapAreaView, type MapColour, type MapMeasure, type MapReading, mapArea } from "./map-area.ts";
import { type MapListView, mapList } from "./map-list.ts";
import { type MapPanelView, mapPanel } from "./map-panel.ts";
import { changeScale, countScale, type Fill, type MapScale, targetScale, valueScale } from "./map-scale.ts";
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
export type LegendView = {
  readonly title: string;
  readonly classes: MapScale["classes"];
  readonly others: readonly { readonly fill: Fill; readonly text: string }[];
  readonly note?: string;
  readonly asOf?: string;
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

const MARKS: readonly Mark[] = ["notReported", "confidential", "low", "notApplicable"];

function legendOf(context: ViewContext, reading: MapReading, areas: readonly MapAreaView[]): LegendView {
  const { locale, week } = context;
  const { subject, colour, measure, scale } = reading;
  const { definition } = subject;
  const place = mapWord(locale, subject.geography === "R" ? "legendGroups" : "legendAreas", { n: areas.length });
  const first = areas[0];
  const asOf =
    definition.refresh > 1 && first !== undefined
      ? word(locale, "asOf", {
          week: weekLabelFrom(locale, figureAt(context, reading, first.code).asOf, week.week, "cell"),
        })
      : undefined;
  const others = MARKS.flatMap((mark) => {
    const area = areas.find((one) => one.mark === mark);
    if (area === undefined) return [];
    const text = mark === "notApplicable" ? word(locale, "statusNotApplicable") : area.value;
    return [{ fill: { kind: "mark", mark } as const, text: mark === "notApplicable" ? midSentence(text) : text }];
  });
  const plain = areas.some((area) => area.fill.kind === "plain");
  const why = colour === "change" ? "notCompared" : "noClass";
  return {
    title: scale === undefined ? place : `${legendUnit(context, reading)}, ${midSentence(place)}`,
    classes: scale?.classes ?? [],
    others: plain
      ? [...others, { fill: { kind: "plain" }, text: why === "notCompared" ? word(locale, why) : mapWord(locale, why) }]
      : others,
    ...(subject.people ? { note: mapWord(locale, measure === "count" ? "flatCounts" : "flatLevels") } : {}),
    ...(asOf === undefined ? {} : { asOf }),
  };
}

function legendUnit({ locale }: ViewContext, { subject, colour, measure, changeUnit }: MapReading): string {
  const { definition } = subject;
  const name = midSentence(definition.shortName[locale]);
  const median = definition.shape === "median";
  if (colour === "target") {
    const key = definition.direction === "down" ? "legendLimit" : "legendTarget";
    return mapWord(locale, key, { unit: median ? word(locale, "days") : mapWord(locale, "points"), name });
  }
  const noun = median
    ? word(locale, "days")
    : changeUnit === "points"
      ? mapWord(locale, "points")
      : definition.countNoun[locale];
  if (colour === "change") return mapWord(locale, "legendChange", { unit: noun, name });
  if (median) return mapWord(locale, "legendDays", { name });
  return mapWord(locale, measure === "count" ? "legendCount" : "legendShare", { name });
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
    unit: `${legendUnitOrName(context, reading)}; ${mapWord(locale, subject.geography === "R" ? "ofGroups" : "ofAreas", { n: reported, all: areas.length })}`,
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

function legendUnitOrName(context: ViewContext, reading: MapReading): string {
  const { locale } = context;
  const { definition } = reading.subject;
  if (reading.subject.people) return definition.name[locale];
  if (reading.colour !== "value" || reading.measure === "count" || definition.denominator === undefined) {
    return legendUnit(context, reading);
  }
  return mapWord(locale, "shareOf", { noun: midSentence(definition.denominator[locale]) });
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
  return geography === "R" ? mapWord(locale, "mapGroupsLabel", fill) : word(locale, "mapLabel", fill);
}
