import type { ProtectionClass, Status } from "../../domain/cell.ts";
import { AGENCIES } from "../../indicators/agencies.ts";
import type { IndicatorDefinition, Theme } from "../../indicators/definition.ts";
import { THEMES } from "../../indicators/themes.ts";
import { capital, countWord, weekLabelFrom } from "../i18n/format.ts";
import { catalogueWord } from "../i18n/words-catalogue.ts";
import { pageWord } from "../i18n/words-week.ts";
import type { DictionaryState } from "../url/dictionary-state.ts";
import type { ViewContext } from "./context.ts";
import { statusWord } from "./figure-words.ts";
import { finestOf, goalText, mainFigure, mainText, placesWord } from "./indicator/summary.ts";

/** One indicator in the dictionary. */
export type DictionaryRow = {
  readonly key: string;
  readonly name: string;
  readonly headline: boolean;
  readonly formula: string;
  readonly protection: ProtectionClass;
  readonly places: string;
  readonly goal: string;
  readonly cycle: string;
  readonly value: string;
  /** The week of the value, where that is not the week shown. */
  readonly asOf?: string;
  readonly status: Status;
  readonly statusWord: string;
};
export type DictionaryGroup = { readonly theme: Theme; readonly name: string; readonly rows: readonly DictionaryRow[] };
export type DictionaryView = {
  readonly title: string;
  readonly groups: readonly DictionaryGroup[];
  readonly shown: number;
  readonly all: number;
  /** How many each filter would leave, so that nobody chooses an empty one. */
  readonly counts: { readonly headline: number; readonly attention: number } & Readonly<
    Record<ProtectionClass, number>
  >;
  readonly senders: readonly { readonly value: string; readonly text: string }[];
};

/** Small letters, without what a keyboard may lack. */
const plain = (text: string) => text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");

/** Every word of the search must begin somewhere in what is known of the indicator, in either language. */
function matches(definition: IndicatorDefinition, search: string): boolean {
  const { key, name, definition: text, numerator, denominator, provider } = definition;
  const known = [
    key,
    ...[name, text, numerator, denominator, provider].flatMap((one) => (one ? [one.id, one.en] : [])),
  ];
  const words = plain(known.join(" ")).split(/[^\p{L}\p{N}_]+/u);
  return plain(search)
    .split(/\s+/)
    .every((part) => words.some((word) => word.startsWith(part)) || key.includes(part));
}

function sends({ sendings }: IndicatorDefinition, agency: string): boolean {
  return sendings.some((one) => one.agency === agency);
}

function row(context: ViewContext, definition: IndicatorDefinition): DictionaryRow {
  const { locale, week } = context;
  const main = mainFigure(context, definition);
  const { numerator, denominator } = definition;
  const carried = main !== undefined && definition.refresh > 1 && main.figure.asOf !== week.week;
  const goal = goalText(context, definition);
  return {
    key: definition.key,
    name: definition.name[locale],
    headline: definition.headline,
    formula: denominator === undefined ? numerator[locale] : `${numerator[locale]} ÷ ${denominator[locale]}`,
    protection: definition.protection,
    places: placesWord(locale, finestOf(definition)),
    goal: goal ?? "–",
    cycle: catalogueWord(locale, "cycle", { n: definition.refresh }),
    value: mainText(context, definition),
    ...(carried
      ? { asOf: pageWord(locale, "asOf", { week: weekLabelFrom(locale, main.figure.asOf, week.week, "cell") }) }
      : {}),
    status: main?.figure.status ?? "none",
    statusWord:
      goal === undefined
        ? catalogueWord(locale, "noGoal")
        : main === undefined
          ? pageWord(locale, "statusNotReported")
          : statusWord(locale, main.figure),
  };
}

/** The catalogue, filtered, by theme; every figure that of the week shown. */
export function dictionaryView(context: ViewContext, state: DictionaryState): DictionaryView {
  const { locale, indicators } = context;
  const needs = (definition: IndicatorDefinition) => mainFigure(context, definition)?.figure.status === "attention";
  const wanted = (definition: IndicatorDefinition) =>
    (state.theme === undefined || definition.theme === state.theme) &&
    (state.protection === undefined || definition.protection === state.protection) &&
    (state.provider === undefined || sends(definition, state.provider)) &&
    (state.only !== "headline" || definition.headline) &&
    (state.only !== "attention" || needs(definition)) &&
    (state.search === undefined || matches(definition, state.search));
  const shown = indicators.filter(wanted);
  const count = (of: (definition: IndicatorDefinition) => boolean) => indicators.filter(of).length;
  const ofClass = (protection: ProtectionClass) => count((one) => one.protection === protection);
  return {
    title: capital(
      catalogueWord(locale, "dictionaryTitle", {
        n: indicators.length,
        stars: countWord(
          locale,
          count((one) => one.headline),
        ),
      }),
    ),
    groups: THEMES.map(({ key, name }) => ({
      theme: key,
      name: name[locale],
      rows: shown.filter((one) => one.theme === key).map((one) => row(context, one)),
    })).filter((group) => group.rows.length > 0),
    shown: shown.length,
    all: indicators.length,
    counts: {
      headline: count((one) => one.headline),
      attention: count(needs),
      S: ofClass("S"),
      G: ofClass("G"),
      P: ofClass("P"),
      C: ofClass("C"),
    },
    senders: AGENCIES.filter((agency) => indicators.some((one) => sends(one, agency.key))).map((agency) => ({
      value: agency.key,
      text: agency.name[locale],
    })),
  };
}
