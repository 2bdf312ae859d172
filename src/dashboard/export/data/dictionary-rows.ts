import { codesOf, GROUPS, isGroup, membersOf, PROVINCE, regionRow } from "../../../domain/region.ts";
import type { IndicatorDefinition } from "../../../indicators/definition.ts";
import { regionName } from "../../../indicators/names.ts";
import type { Locale } from "../../i18n/locale.ts";
import { listOf } from "../../i18n/names.ts";
import { catalogueWord } from "../../i18n/words-catalogue.ts";
import { columnWord } from "../../i18n/words-data-column.ts";
import { type DataWord, dataWord } from "../../i18n/words-data-file.ts";
import { FACT_COLUMN_KEYS, FACT_COLUMNS } from "../../view/figure/fact-columns.ts";
import type { Stamp } from "../../view/figure/stamp.ts";
import { className, classText, finestOf, placesWord } from "../../view/indicator/summary.ts";
import { markingOf } from "../rows/fact-rows.ts";
import type { RowTable } from "../rows/figure-rows.ts";
import { directionText, stateLines } from "../rows/readme-parts.ts";
import { textCell } from "../rows/row-cell.ts";

/** A line of the dictionary; what a kind does not have is blank. */
type Entry = Partial<
  Record<"key" | "name" | "meaning" | "unit" | "direction" | "protection" | "places" | "provider" | "refresh", string>
> & { readonly kind: DataWord };

const KEYS = [
  "kind",
  "key",
  "name",
  "meaning",
  "unit",
  "direction",
  "protection",
  "places",
  "provider",
  "refresh",
] as const;

function ofIndicator(locale: Locale, definition: IndicatorDefinition): Entry {
  const { key, name, numerator, denominator, unit, protection, provider, refresh } = definition;
  const formula = denominator === undefined ? numerator[locale] : `${numerator[locale]} ÷ ${denominator[locale]}`;
  return {
    kind: "kindIndicator",
    key,
    name: name[locale],
    meaning: `${definition.definition[locale]} (${formula})`,
    unit: unit[locale],
    direction: directionText(locale, definition),
    protection: `${protection}, ${className(locale, protection)}: ${classText(locale, protection)}`,
    places: placesWord(locale, finestOf(definition)),
    provider: provider[locale],
    refresh: catalogueWord(locale, refresh === 1 ? "cycleWeekly" : "cycleWords", { n: refresh }),
  };
}

function ofParts(locale: Locale, { key, dimensions }: IndicatorDefinition): Entry[] {
  return dimensions.flatMap((dimension) =>
    dimension.categories.map(
      (category): Entry => ({
        kind: "kindPart",
        key: `${dimension.key}=${category.key}`,
        name: category.label[locale],
        meaning: dataWord(locale, category.merged === true ? "partMerged" : "partOf", {
          indicator: key,
          dimension: dimension.label[locale],
        }),
      }),
    ),
  );
}

function ofPlaces(locale: Locale): Entry[] {
  const meaning = (code: string) => {
    if (code === PROVINCE) return dataWord(locale, "wholeProvince");
    const group = regionRow(code)?.group;
    if (group !== undefined) return dataWord(locale, "placeOf", { group: regionName(locale, group) });
    const members = membersOf(code).map((one) => regionName(locale, one));
    return isGroup(code) ? dataWord(locale, "groupOf", { members: listOf(locale, members) }) : "";
  };
  return [...codesOf("K"), ...GROUPS].map((key) => ({
    kind: "kindPlace",
    key,
    name: regionName(locale, key),
    meaning: meaning(key),
  }));
}

/** What the data of a range hold: columns, indicators, breakdowns, areas and states, one a row, each marked. */
export function dictionaryRows(definitions: readonly IndicatorDefinition[], stamp: Stamp): RowTable {
  const { locale } = stamp;
  const entries: Entry[] = [
    ...FACT_COLUMN_KEYS.map(
      (key): Entry => ({
        kind: "kindColumn",
        key: FACT_COLUMNS[key][locale],
        meaning: columnWord(locale, key),
      }),
    ),
    ...definitions.map((definition) => ofIndicator(locale, definition)),
    ...definitions.flatMap((definition) => ofParts(locale, definition)),
    ...ofPlaces(locale),
    ...stateLines(locale).map(({ term, text }): Entry => ({ kind: "kindState", name: term, meaning: text })),
  ];
  const stamped = [textCell(stamp.snapshotId), textCell(stamp.cutOff), textCell(markingOf(stamp))];
  return {
    head: [
      ...KEYS.map((key) => (key === "unit" ? FACT_COLUMNS.unit[locale] : dataWord(locale, key))),
      FACT_COLUMNS.release[locale],
      FACT_COLUMNS.cutOff[locale],
      FACT_COLUMNS.marking[locale],
    ],
    rows: entries.map((entry) => [
      textCell(dataWord(locale, entry.kind)),
      ...KEYS.slice(1).map((key) => textCell((key === "kind" ? undefined : entry[key]) ?? "")),
      ...stamped,
    ]),
  };
}
