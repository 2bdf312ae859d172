import { percentOf } from "../../../domain/cell.ts";
import { severity } from "../../../domain/status.ts";
import type { IndicatorDefinition } from "../../../indicators/definition.ts";
import { ownerName, regionName } from "../../../indicators/names.ts";
import { figureOf } from "../../data/week-data.ts";
import { capital, countWord, percent } from "../../i18n/format.ts";
import { pairText, shownPercent } from "../../i18n/format-cell.ts";
import { midSentence } from "../../i18n/names.ts";
import { type DeckWord, deckWord } from "../../i18n/words-deck.ts";
import { definitionOf, headlinesOf, targetOf } from "../../view/context.ts";
import { markOf, statusWord } from "../../view/figure-words.ts";
import { noteSentence } from "../../view/items-view.ts";
import { missingSentences } from "../../view/narrative/reporting.ts";
import type { Slide, SlideBody } from "../../view/slide.ts";
import type { TableView } from "../../view/table-view.ts";
import { whereView } from "../../view/where-view.ts";
import { type DeckContext, sourceOf } from "./deck-context.ts";
import { fitTitle } from "./fit-title.ts";
import { questionsOf } from "./questions.ts";

/** The list beside the map has so many rows; the map itself says every value. */
const LISTED = 5;
/** So many areas are named in a title. */
const NAMED = 3;

type MapArea = Extract<SlideBody, { kind: "map" }>["areas"][number];

/** Three of the map's five classes: a limit begins them, a target ends them. Shares alone: days have a scale of their own. */
function breaksOf({ mapOffsets, shape, direction }: IndicatorDefinition, target: number) {
  if (mapOffsets === undefined || shape !== "ratio" || direction === "none") return undefined;
  const [first, second, third, last] = mapOffsets;
  return direction === "down"
    ? ([target + first, target + third] as const)
    : ([target + second, target + last] as const);
}

/** A limit belongs to the class below it, a target to the one above. */
function classIn(value: number, breaks: readonly number[], direction: IndicatorDefinition["direction"]): number {
  return breaks.filter((one) => (direction === "down" ? value > one + 1e-9 : value >= one - 1e-9)).length;
}

function classWords(
  { locale }: DeckContext,
  direction: IndicatorDefinition["direction"],
  breaks: readonly [number, number],
) {
  const [low, high] = [percent(locale, breaks[0]), percent(locale, breaks[1])];
  const between = `${Math.round(breaks[0])}–${high}`;
  return direction === "down"
    ? [deckWord(locale, "upTo", { n: low }), between, deckWord(locale, "over", { n: high })]
    : [deckWord(locale, "under", { n: low }), between, deckWord(locale, "from", { n: high })];
}

const TITLES: Readonly<Record<"up" | "down", Readonly<Record<"attention" | "near", DeckWord>>>> = {
  up: { attention: "mapFarBelow", near: "mapNearBelow" },
  down: { attention: "mapFarAbove", near: "mapNearAbove" },
};

/** How many areas stand far off the target, and which, where that fits. */
function titleOf(
  context: DeckContext,
  definition: IndicatorDefinition,
  goal: string,
  areas: readonly MapArea[],
): string {
  const { locale } = context;
  const standing = (["attention", "near"] as const).find((status) => areas.some((area) => area.status === status));
  if (standing === undefined) {
    const judged = areas.some(({ status }) => status === "met");
    const name = definition.shortName[locale];
    const within = definition.direction === "down" ? "mapWithin" : "mapMet";
    return deckWord(locale, judged ? within : "mapUnknown", { name, goal });
  }
  const those = listOrder(context, definition, areas).flatMap((code) =>
    areas.filter((area) => area.code === code && area.status === standing),
  );
  const told = deckWord(locale, TITLES[definition.direction === "down" ? "down" : "up"][standing], {
    n: countWord(locale, those.length),
    areas: deckWord(locale, those.length === 1 ? "area" : "areas"),
    goal,
  });
  const names = those.map(({ label, name }) => (locale === "id" ? label : name)).join(", ");
  return capital(fitTitle(those.length > NAMED ? [told] : [`${told}: ${names}`, told]));
}

/** Severity, then distance from the target; what has no number comes last. */
function listOrder(context: DeckContext, definition: IndicatorDefinition, areas: readonly MapArea[]): string[] {
  const sign = definition.direction === "down" ? -1 : 1;
  const share = (code: string) => percentOf(figureOf(context.week, definition.key, code)?.rate);
  const worth = (code: string) => sign * (share(code) ?? sign * Number.POSITIVE_INFINITY);
  return [...areas]
    .filter(({ mark }) => mark === undefined)
    .sort((a, b) => severity(a.status) - severity(b.status) || worth(a.code) - worth(b.code))
    .map(({ code }) => code);
}

function tableOf(context: DeckContext, indicator: string, title: string, areas: readonly MapArea[]): TableView {
  const { locale, week } = context;
  return {
    caption: title,
    columns: [
      { key: "area", name: capital(deckWord(locale, "area")) },
      { key: "value", name: deckWord(locale, "value"), right: true },
      { key: "status", name: deckWord(locale, "status") },
    ],
    rows: areas.map((area) => {
      const figure = figureOf(week, indicator, area.code);
      const value = area.pair === "" || area.pair === area.value ? area.value : `${area.value} (${area.pair})`;
      return {
        key: area.code,
        cells: [
          { text: area.name },
          area.mark === undefined ? { text: value } : { text: value, mark: area.mark },
          { text: figure === undefined ? "" : statusWord(locale, figure) },
        ],
      };
    }),
  };
}

/** The eight areas of a service in three classes; undefined where the indicator has no such map. */
export function mapSlide(context: DeckContext, indicator: string, key: string): Slide | undefined {
  const { locale, week } = context;
  const definition = definitionOf(context, indicator);
  const target = targetOf(context, indicator);
  const where = whereView(context, indicator);
  const breaks = definition === undefined || target === undefined ? undefined : breaksOf(definition, target);
  if (definition === undefined || target === undefined || where === undefined || breaks === undefined) return undefined;
  const areas = where.areas.map(({ level: _, ...area }): MapArea => {
    const figure = figureOf(week, indicator, area.code);
    const shown = figure === undefined ? undefined : shownPercent(figure.rate, target);
    return {
      ...area,
      ...(shown === undefined ? {} : { level: classIn(shown, breaks, definition.direction) }),
      status: figure?.status ?? "none",
      pair: figure === undefined || markOf(figure) !== undefined ? "" : pairText(locale, figure),
    };
  });
  const title = titleOf(context, definition, percent(locale, target), areas);
  const note = week.notes.find((one) => one.indicator === indicator);
  const own = headlinesOf(context).filter((one) => one.definition.key === indicator);
  return {
    key,
    name: deckWord(locale, "nameMap", { name: midSentence(definition.shortName[locale]) }),
    part: "where",
    title,
    body: {
      kind: "map",
      unit: deckWord(locale, "mapUnit", {
        name: definition.shortName[locale],
        noun: midSentence((definition.denominator ?? definition.name)[locale]),
      }),
      areas,
      listed: listOrder(context, definition, areas).slice(0, LISTED),
      classes: classWords(context, definition.direction, breaks),
      marks: where.marks,
      speech: where.speech,
    },
    table: tableOf(context, indicator, title, areas),
    notes: {
      say: [`${title}.`, ...missingSentences(context, own)].join(" "),
      definition: definition.definition[locale],
      questions: questionsOf(context, definition),
      ...(note === undefined
        ? {}
        : { note: `${noteSentence(note)} ${ownerName(locale, note.author)}, ${regionName(locale, note.region)}.` }),
      source: sourceOf(context, definition),
    },
  };
}
