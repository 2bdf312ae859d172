import { cellValue, type Figure, percentOf, type Status } from "../../../domain/cell.ts";
import { isGroup, membersOf, type RegionCode } from "../../../domain/region.ts";
import { addWeeks, weekNumber } from "../../../domain/week.ts";
import { regionName } from "../../../indicators/names.ts";
import { type SeriesData, seriesFigure } from "../../data/series-data.ts";
import { figureOf } from "../../data/week-data.ts";
import { weekLabelFrom } from "../../i18n/format.ts";
import { cellText, pairText, rateText } from "../../i18n/format-cell.ts";
import { listOf } from "../../i18n/names.ts";
import { mapWord } from "../../i18n/words-map.ts";
import { pageWord } from "../../i18n/words-week.ts";
import { BY_AREA, BY_GROUP } from "../by-place.ts";
import { definitionOf, targetOf, type ViewContext } from "../context.ts";
import { type DeltaView, deltaView } from "../delta-view.ts";
import { figureText, isFew, type Mark, markOf, statusWord } from "../figure-words.ts";
import { type NoteView, notesView } from "../items-view.ts";
import type { SparkView } from "../spark-view.ts";
import { targetWords } from "../target-words.ts";
import { figureAt, type MapReading } from "./map-area.ts";
import { placeComparison } from "./map-change.ts";

/** Another indicator of the same place: its value, what it is of, and a mark where the target is missed. */
export type PlaceRowView = {
  readonly key: string;
  readonly name: string;
  readonly value: string;
  readonly pair: string;
  readonly status: Status;
  readonly statusWord: string;
  readonly mark?: Mark;
};
export type MapPanelView = {
  readonly kicker: string;
  readonly name: string;
  readonly members?: string;
  readonly value: string;
  readonly speech: string;
  readonly pair: string;
  readonly mark?: Mark;
  readonly asOf?: string;
  readonly delta?: DeltaView;
  readonly status: Status;
  readonly statusWord: string;
  readonly spark?: SparkView & { readonly line?: string };
  readonly others: readonly PlaceRowView[];
  readonly lines: readonly string[];
  readonly notes: readonly NoteView[];
};

const WEEKS = 13;

/** The last weeks of one place; levels as steps. Undefined where there is nothing to draw. */
function placeSpark(
  context: ViewContext,
  reading: MapReading,
  series: SeriesData,
  code: RegionCode,
): MapPanelView["spark"] {
  const { locale } = context;
  const { definition, breakdown, target, people } = reading.subject;
  if (people) return undefined;
  const stepped = definition.refresh > 1;
  const weeks = Array.from({ length: WEEKS }, (_, i) => addWeeks(reading.week, i + 1 - WEEKS));
  const figures = weeks.map((week) => seriesFigure(series, week, code, breakdown));
  const sizeOf = (figure: Figure) => {
    if (figure.measure?.form === "median") return figure.measure.value;
    return figure.rate === undefined ? cellValue(figure.numerator) : percentOf(figure.rate);
  };
  const points = figures.map((figure, i) => {
    const value = figure === undefined || markOf(figure) !== undefined ? undefined : sizeOf(figure);
    return {
      ...(value === undefined ? {} : { value }),
      partial: false,
      updated: !stepped || figure?.asOf === weeks[i],
    };
  });
  if (points.every((point) => point.value === undefined)) return undefined;
  const said = figures.map((figure, i) => {
    const text = figure === undefined ? "–" : figureText(locale, figure, target, "text");
    return `${weekNumber(weeks[i] ?? reading.week)}: ${text}`;
  });
  const line = target === undefined ? undefined : targetWords(context, definition, target);
  return {
    points,
    stepped,
    ...(target === undefined || line === undefined ? {} : { target, line }),
    speech: `${regionName(locale, code)}, ${said.join("; ")}`,
  };
}

function otherRow(context: ViewContext, key: string, code: RegionCode): PlaceRowView[] {
  const { locale, week } = context;
  const definition = definitionOf(context, key);
  const figure = figureOf(week, key, code);
  if (definition === undefined || figure === undefined) return [];
  const mark = markOf(figure);
  const few = isFew(figure);
  const value = figureText(locale, figure, targetOf(context, key));
  const counted =
    mark === undefined && !few && rateText(locale, figure.rate) !== "" && figure.denominator !== undefined;
  return [
    {
      key,
      name: definition.shortName[locale],
      value,
      pair:
        definition.shareOnlyGroups === true && isGroup(code)
          ? mapWord(locale, "toFive")
          : counted
            ? pairText(locale, figure)
            : "",
      status: figure.status,
      statusWord: statusWord(locale, figure),
      ...(mark === undefined ? {} : { mark }),
    },
  ];
}

/** What of the stages of service may be said of a group: how many participants are at which. */
export function stageLines(context: ViewContext, code: RegionCode): string[] {
  const { locale, week } = context;
  const definition = definitionOf(context, "rei_peserta_tahap");
  const stages = (definition?.dimensions[0]?.categories ?? []).flatMap((category) => {
    const figure = figureOf(week, "rei_peserta_tahap", code, `tahap=${category.key}`);
    return figure === undefined
      ? []
      : `${category.label[locale].toLowerCase().replace(/ l\d.*/, "")} ${cellText(locale, figure.numerator)}`;
  });
  const all = figureOf(week, "rei_peserta_tahap", code);
  const total =
    all === undefined ? [] : [mapWord(locale, "activeParticipants", { n: cellText(locale, all.numerator) })];
  return stages.length === 0 ? total : [...total, mapWord(locale, "byStage", { list: listOf(locale, stages) })];
}

/** Everything about the chosen place; what is of another week than the one shown is left out. */
export function mapPanel(context: ViewContext, reading: MapReading, code: RegionCode): MapPanelView {
  const { locale, week } = context;
  const { subject, series } = reading;
  const { definition, target, people } = subject;
  const figure = figureAt(context, reading, code);
  const mark = markOf(figure);
  const ofThisWeek = reading.week === week.week;
  const comparison = series && placeComparison(subject, series, reading.week, code, figure);
  const spark = series && placeSpark(context, reading, series, code);
  const keys = isGroup(code) ? BY_GROUP : BY_AREA;
  const split = people && figure.denominator !== undefined && mark === undefined;
  const share = rateText(locale, figure.rate, "cell", target);
  const noun = definition.shape === "median" ? pageWord(locale, "days") : definition.countNoun[locale];
  const beside = share === "" || isFew(figure) ? noun : `${pairText(locale, figure)} ${noun}`;
  const ofAll = { n: cellText(locale, figure.denominator ?? figure.numerator), noun };
  const pair = split
    ? mapWord(locale, "ofPeople", ofAll)
    : subject.shareOnly
      ? pageWord(locale, "shareToFive")
      : beside;
  return {
    kicker: mapWord(locale, isGroup(code) ? "chosenGroup" : "chosenArea"),
    name: regionName(locale, code),
    ...(isGroup(code)
      ? {
          members: listOf(
            locale,
            membersOf(code).map((one) => regionName(locale, one)),
          ),
        }
      : {}),
    value: split ? cellText(locale, figure.numerator) : figureText(locale, figure, target),
    speech: figureText(locale, figure, target, "text"),
    pair: mark === undefined ? pair : "",
    ...(mark === undefined ? {} : { mark }),
    ...(definition.refresh > 1 && mark === undefined
      ? { asOf: pageWord(locale, "asOf", { week: weekLabelFrom(locale, figure.asOf, week.week, "cell") }) }
      : {}),
    ...(comparison === undefined || mark !== undefined
      ? {}
      : {
          delta: deltaView(
            { ...context, week: { ...week, week: reading.week } },
            { definition, figure, comparison, points: [], ...(target === undefined ? {} : { target }) },
          ),
        }),
    status: figure.status,
    statusWord: statusWord(locale, figure),
    ...(spark === undefined ? {} : { spark }),
    others: ofThisWeek
      ? keys
          .filter((key) => key !== definition.key || (people && share !== ""))
          .flatMap((key) => otherRow(context, key, code))
      : [],
    lines: ofThisWeek && isGroup(code) ? stageLines(context, code) : [],
    notes: ofThisWeek ? notesView(context).filter((note) => note.key.endsWith(` ${code}`)) : [],
  };
}
