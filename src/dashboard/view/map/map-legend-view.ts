import { weekLabelFrom } from "../../i18n/format.ts";
import { midSentence } from "../../i18n/names.ts";
import { mapWord } from "../../i18n/words-map.ts";
import { pageWord } from "../../i18n/words-week.ts";
import type { ViewContext } from "../context.ts";
import type { Mark } from "../figure-words.ts";
import { figureAt, type MapAreaView, type MapReading } from "./map-area.ts";
import type { Fill, MapScale } from "./map-scale.ts";

export type LegendView = {
  readonly title: string;
  readonly classes: MapScale["classes"];
  readonly others: readonly { readonly fill: Fill; readonly text: string }[];
  readonly note?: string;
  readonly asOf?: string;
};

const MARKS: readonly Mark[] = ["notReported", "confidential", "low", "notApplicable"];

/** What the colours and patterns of the map say, those alone that are on it. */
export function legendOf(context: ViewContext, reading: MapReading, areas: readonly MapAreaView[]): LegendView {
  const { locale, week } = context;
  const { subject, colour, measure, scale } = reading;
  const { definition } = subject;
  const place = mapWord(locale, subject.geography === "R" ? "legendGroups" : "legendAreas", { n: areas.length });
  const first = areas[0];
  const asOf =
    definition.refresh > 1 && first !== undefined
      ? pageWord(locale, "asOf", {
          week: weekLabelFrom(locale, figureAt(context, reading, first.code).asOf, week.week, "cell"),
        })
      : undefined;
  const others = MARKS.flatMap((mark) => {
    const area = areas.find((one) => one.mark === mark);
    if (area === undefined) return [];
    const text = mark === "notApplicable" ? pageWord(locale, "statusNotApplicable") : area.value;
    return [{ fill: { kind: "mark", mark } as const, text: mark === "notApplicable" ? midSentence(text) : text }];
  });
  const plain = areas.some((area) => area.fill.kind === "plain");
  const why = colour === "change" ? "notCompared" : "noClass";
  return {
    title: scale === undefined ? place : `${legendUnit(context, reading)}, ${midSentence(place)}`,
    classes: scale?.classes ?? [],
    others: plain
      ? [
          ...others,
          { fill: { kind: "plain" }, text: why === "notCompared" ? pageWord(locale, why) : mapWord(locale, why) },
        ]
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
    return mapWord(locale, key, { unit: median ? pageWord(locale, "days") : mapWord(locale, "points"), name });
  }
  const noun = median
    ? pageWord(locale, "days")
    : changeUnit === "points"
      ? mapWord(locale, "points")
      : definition.countNoun[locale];
  if (colour === "change") return mapWord(locale, "legendChange", { unit: noun, name });
  if (median) return mapWord(locale, "legendDays", { name });
  return mapWord(locale, measure === "count" ? "legendCount" : "legendShare", { name });
}

/** What is counted or shared on the map, for the line above it. */
export function unitOf(context: ViewContext, reading: MapReading): string {
  const { locale } = context;
  const { definition } = reading.subject;
  if (reading.subject.people) return definition.name[locale];
  if (reading.colour !== "value" || reading.measure === "count" || definition.denominator === undefined) {
    return legendUnit(context, reading);
  }
  return mapWord(locale, "shareOf", { noun: midSentence(definition.denominator[locale]) });
}
