import type { IndicatorDefinition } from "../../../indicators/definition.ts";
import { capital } from "../../i18n/format.ts";
import { cellText } from "../../i18n/format-cell.ts";
import type { Locale } from "../../i18n/locale.ts";
import { catalogueWord } from "../../i18n/words-catalogue.ts";
import { columnWord } from "../../i18n/words-data-column.ts";
import { dataWord } from "../../i18n/words-data-file.ts";
import { exportWord } from "../../i18n/words-export.ts";
import { FACT_COLUMNS, type FactColumn } from "../../view/figure/fact-columns.ts";
import type { Stamp } from "../../view/figure/stamp.ts";
import { className, classText, goalsText } from "../../view/indicator/summary.ts";

/** A part of what a file says of itself: a head, and what stands under it, each with its term. */
export type ReadmePart = {
  readonly head: string;
  readonly lines: readonly { readonly term: string; readonly text: string }[];
};

const DIRECTIONS = { up: "higherBetter", down: "lowerBetter", none: "noJudgement" } as const;

/** "makin tinggi makin baik". */
export function directionText(locale: Locale, { direction }: Pick<IndicatorDefinition, "direction">): string {
  return catalogueWord(locale, DIRECTIONS[direction]);
}

/** What is measured, over what, in which unit, against which targets, and how it is protected. */
export function indicatorPart(
  locale: Locale,
  definition: IndicatorDefinition,
  targets: readonly number[] = [],
): ReadmePart {
  const goal = goalsText(locale, definition, targets);
  const { key, name, numerator, denominator, unit, protection, provider, caution } = definition;
  return {
    head: dataWord(locale, "indicatorHead", { name: name[locale] }),
    lines: [
      { term: dataWord(locale, "code"), text: key },
      { term: dataWord(locale, "definition"), text: definition.definition[locale] },
      {
        term: catalogueWord(locale, denominator === undefined ? "factCount" : "factNumerator"),
        text: numerator[locale],
      },
      ...(denominator === undefined
        ? []
        : [{ term: catalogueWord(locale, "factDenominator"), text: denominator[locale] }]),
      { term: catalogueWord(locale, "factUnit"), text: `${unit[locale]}; ${directionText(locale, definition)}` },
      ...(goal === undefined ? [] : [{ term: catalogueWord(locale, "factTarget"), text: goal }]),
      {
        term: catalogueWord(locale, "factClass"),
        text: `${className(locale, protection)}: ${classText(locale, protection)}`,
      },
      { term: catalogueWord(locale, "factOwner"), text: provider[locale] },
      ...(caution === undefined ? [] : [{ term: dataWord(locale, "caution"), text: caution[locale] }]),
    ],
  };
}

/** The seven states of a value as files write them, and what each means. */
export function stateLines(locale: Locale): ReadmePart["lines"] {
  const mark = (status: "confidential" | "notReported" | "notApplicable") => cellText(locale, { status }, "text");
  return [
    { term: dataWord(locale, "stateExact"), text: columnWord(locale, "stateValue") },
    { term: `≈, ${dataWord(locale, "stateLevel")}`, text: columnWord(locale, "stateLevel") },
    { term: "< 5, < 10", text: columnWord(locale, "stateLow") },
    { term: mark("confidential"), text: columnWord(locale, "stateConfidential") },
    { term: mark("notReported"), text: columnWord(locale, "stateNotReported") },
    { term: mark("notApplicable"), text: columnWord(locale, "stateNotApplicable") },
    { term: dataWord(locale, "stateBreak"), text: columnWord(locale, "stateBreak") },
  ];
}

/** What the columns hold, in the order given. */
export function columnsPart(locale: Locale, keys: readonly FactColumn[]): ReadmePart {
  return {
    head: dataWord(locale, "columnsHead"),
    lines: keys.map((key) => ({ term: FACT_COLUMNS[key][locale], text: columnWord(locale, key) })),
  };
}

/** What the states mean, as a part of its own. */
export function statesPart(locale: Locale): ReadmePart {
  return { head: dataWord(locale, "statesHead"), lines: stateLines(locale) };
}

/** Which release the data are of, of when, how they are classified, and how all this can be checked. */
export function releasePart(stamp: Stamp): ReadmePart {
  const { locale } = stamp;
  const lines = [
    { term: dataWord(locale, "code"), text: stamp.code },
    { term: dataWord(locale, "fullId"), text: stamp.snapshotId },
    { term: dataWord(locale, "cutOff"), text: `${capital(stamp.dataTime)} (${stamp.cutOff})` },
    { term: dataWord(locale, "age"), text: capital(stamp.age) },
    { term: dataWord(locale, "classification"), text: stamp.classification },
    { term: exportWord(locale, "source"), text: stamp.agencies },
    { term: dataWord(locale, "link"), text: stamp.link },
    { term: dataWord(locale, "howToCheck"), text: dataWord(locale, "howToCheckText") },
  ];
  return { head: dataWord(locale, "checkHead"), lines: lines.filter(({ text }) => text !== "") };
}
