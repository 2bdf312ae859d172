import { cellValue, type Figure, percentOf } from "../../../domain/cell.ts";
import { isGroup, membersOf, type RegionCode } from "../../../domain/region.ts";
import type { Week } from "../../../domain/week.ts";
import { regionName } from "../../../indicators/names.ts";
import { type SeriesData, seriesFigure } from "../../data/series-data.ts";
import { figureOf } from "../../data/week-data.ts";
import { signed } from "../../i18n/format.ts";
import { cellText, pairText, rateText, shownPercent } from "../../i18n/format-cell.ts";
import type { Locale } from "../../i18n/locale.ts";
import { listOf, mapName } from "../../i18n/names.ts";
import { mapWord } from "../../i18n/words-map.ts";
import { pageWord } from "../../i18n/words-week.ts";
import type { ViewContext } from "../context.ts";
import { figureText, isFew, type Mark, markOf } from "../figure-words.ts";
import { changeOf, placeComparison } from "./map-change.ts";
import type { Fill, MapScale } from "./map-scale.ts";
import type { MapSubject } from "./map-subject.ts";

export type MapMeasure = "share" | "count";
export type MapColour = "value" | "target" | "change";

/** How the map is to be read: which week, which number of each figure, what its colour says. */
export type MapReading = {
  readonly subject: MapSubject;
  readonly week: Week;
  readonly series?: SeriesData;
  readonly measure: MapMeasure;
  readonly colour: MapColour;
  readonly changeUnit: "points" | "counts";
  /** Undefined: flat colours. */
  readonly scale?: MapScale;
};

export type MapAreaView = {
  readonly code: RegionCode;
  readonly name: string;
  /** The kabupaten/kota of a group. */
  readonly members?: string;
  readonly label: string;
  readonly value: string;
  /** Beside the value where there is room: the count of a share, the share of a count. */
  readonly extra?: string;
  readonly speech: string;
  readonly fill: Fill;
  readonly mark?: Mark;
};

/** The figure of a place in the week that is shown: of the week file, or for an earlier week of the same release's history. */
export function figureAt(context: ViewContext, reading: MapReading, code: RegionCode): Figure {
  const { subject, week, series } = reading;
  const { key } = subject.definition;
  const found =
    week === context.week.week
      ? figureOf(context.week, key, code, subject.breakdown)
      : series && seriesFigure(series, week, code, subject.breakdown);
  return (
    found ?? {
      numerator: { status: "notReported" },
      status: "none",
      asOf: week,
      coverage: { reported: 0, expected: 1 },
    }
  );
}

/** The number that is coloured, by the value that the reader sees. */
function colouredValue(reading: MapReading, figure: Figure, code: RegionCode): number | undefined {
  const { subject, colour, series } = reading;
  const days = figure.measure?.form === "median" ? figure.measure.value : undefined;
  const shown = days ?? shownPercent(figure.rate, subject.target);
  if (colour === "change") {
    return series && changeOf(placeComparison(subject, series, reading.week, code, figure), reading.changeUnit);
  }
  if (colour === "target") {
    if (shown === undefined || subject.target === undefined) return undefined;
    return Number((shown - subject.target).toFixed(1));
  }
  const counted = reading.measure === "count" || subject.definition.shape === "stock";
  return counted ? cellValue(figure.numerator) : shown;
}

function unitWord(locale: Locale, reading: MapReading, value: number): string {
  if (reading.subject.definition.shape === "median") return pageWord(locale, Math.abs(value) === 1 ? "day" : "days");
  return reading.colour === "target" || reading.changeUnit === "points" ? mapWord(locale, "points") : "";
}

/** Value and what stands beside it, for one way of reading. */
function textsOf(locale: Locale, reading: MapReading, figure: Figure, coloured: number | undefined) {
  const { subject, measure, colour } = reading;
  const own = { value: ownText(locale, reading, figure), speech: ownText(locale, reading, figure, "text") };
  if (markOf(figure) !== undefined) return own;
  if (colour !== "value") {
    if (coloured === undefined) {
      return colour === "target"
        ? own
        : { value: pageWord(locale, "notCompared"), speech: pageWord(locale, "notCompared") };
    }
    const still = colour === "change" && coloured === 0;
    const text = still
      ? pageWord(locale, "unchanged")
      : `${signed(locale, coloured)} ${unitWord(locale, reading, coloured)}`.trim();
    return { value: text, speech: `${text} (${own.speech})` };
  }
  const share = rateText(locale, figure.rate, "cell", subject.target);
  const beside = measure === "count" ? share : cellText(locale, figure.numerator);
  const counted = figure.numerator.status === "value" && figure.denominator !== undefined;
  return !counted || share === "" || subject.people || isFew(figure) ? own : { ...own, extra: `(${beside})` };
}

function ownText(locale: Locale, reading: MapReading, figure: Figure, wording: "cell" | "text" = "cell"): string {
  const { subject, measure } = reading;
  if (subject.shareOnly && figure.rate === undefined) return cellText(locale, { status: "notReported" }, wording);
  if (subject.people && figure.measure === undefined) return pairText(locale, figure, wording);
  if (measure === "count" && figure.measure === undefined) return cellText(locale, figure.numerator, wording);
  const text = figureText(locale, figure, subject.target, wording);
  return figure.measure?.form === "median" ? `${text} ${pageWord(locale, "days")}` : text;
}

function fillOf(reading: MapReading, mark: Mark | undefined, coloured: number | undefined): Fill {
  if (mark !== undefined) return { kind: "mark", mark };
  if (reading.scale === undefined) return { kind: reading.subject.people ? "flat" : "plain" };
  return coloured === undefined ? { kind: "plain" } : reading.scale.fillOf(coloured);
}

/** One area, or one group, as the map and its list show it. */
export function mapArea(context: ViewContext, reading: MapReading, code: RegionCode): MapAreaView {
  const { locale } = context;
  const figure = figureAt(context, reading, code);
  const mark = markOf(figure);
  const coloured = colouredValue(reading, figure, code);
  const members = membersOf(code).map((one) => regionName(locale, one));
  return {
    code,
    name: regionName(locale, code),
    ...(isGroup(code) ? { members: listOf(locale, members) } : {}),
    label: isGroup(code) ? regionName(locale, code) : mapName(code),
    ...textsOf(locale, reading, figure, coloured),
    fill: fillOf(reading, mark, coloured),
    ...(mark === undefined ? {} : { mark }),
  };
}

/** What the list is ordered by: the share, the days, or the count; undefined sorts last. */
export function worth(reading: MapReading, figure: Figure): number | undefined {
  if (markOf(figure) !== undefined) return undefined;
  if (figure.measure?.form === "median") return figure.measure.value;
  return reading.measure === "count" ? cellValue(figure.numerator) : percentOf(figure.rate);
}
