import type { Week } from "../../../domain/week.ts";
import { regionName } from "../../../indicators/names.ts";
import { shown } from "../../../returns/say.ts";
import { integer, weekLabel } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { numberText } from "../../i18n/number-text.ts";
import { releaseWord } from "../../i18n/words-release.ts";
import { FACT_COLUMNS } from "../figure/fact-columns.ts";
import type { TableView } from "../table-view.ts";
import type { Comparison, Difference } from "./compare-rows.ts";
import type { Dictionary } from "./release-view.ts";

/** What is said of the rows of a file beside those that are published now. */
export type CompareView = {
  readonly tone: "ok" | "near" | "act";
  readonly title: string;
  readonly text: string;
  /** The rows that differ, as far as they are listed. */
  readonly table?: TableView;
  readonly more: string;
};

const MOST_LISTED = 20;
const MOST_CELLS = 3;

type Key = Parameters<typeof releaseWord>[1];

/** The figure as it is written says all; where only other cells were changed, those of them that stand first. */
function saying(columns: Difference["columns"]): Difference["columns"] {
  const written = columns.filter((one) => one.column === "text");
  return written.length > 0 ? written : columns.slice(0, MOST_CELLS);
}

function cellsText(locale: Locale, columns: Difference["columns"], side: "file" | "published"): string {
  return saying(columns)
    .map((one) => {
      const value = one[side];
      const written = typeof value === "number" ? numberText(locale, value, 0, 6) : shown(value);
      const text = written === "" ? releaseWord(locale, "blank") : written;
      return one.column === "text"
        ? text
        : releaseWord(locale, "cell", { column: FACT_COLUMNS[one.column][locale], text });
    })
    .join(" · ");
}

function placeText(locale: Locale, { row: { cells } }: Difference): string {
  const part = cells.part || cells.breakdown;
  return [regionName(locale, cells.region), ...(part === "" ? [] : [shown(part)])].join(" · ");
}

/** The rows that differ. `revised`: whether the list of releases has an answer for an indicator and a week. */
function tableOf(
  { locale, indicators }: Dictionary,
  differing: readonly Difference[],
  revised: (indicator: string, week: Week) => boolean,
): TableView {
  const column = (key: Key) => ({ key, name: releaseWord(locale, key) });
  const columns = [
    column("columnPlace"),
    column("columnIndicator"),
    { ...column("columnWeek"), whole: true as const },
    column("columnFile"),
    column("columnPublished"),
    column("columnWhy"),
  ];
  return {
    caption: releaseWord(locale, "differences"),
    columns,
    rows: differing.map((one) => {
      const { line, week, cells } = one.row;
      const texts = [
        placeText(locale, one),
        indicators.find((one) => one.key === cells.indicator)?.shortName[locale] ?? shown(cells.indicator),
        weekLabel(locale, week, "cell"),
        cellsText(locale, one.columns, "file"),
        cellsText(locale, one.columns, "published"),
        releaseWord(locale, revised(cells.indicator, week) ? "whyRevised" : "whyNot"),
      ];
      return { key: String(line), cells: texts.map((text) => ({ text })) };
    }),
  };
}

function leftText(locale: Locale, { left }: Comparison): string {
  const n = left.unnamed + left.absent + left.unloaded;
  const part = (key: Key, count: number) =>
    count === 0 ? [] : [releaseWord(locale, key, { n: integer(locale, count) })];
  const why = [
    ...part("leftUnnamed", left.unnamed),
    ...part("leftAbsent", left.absent),
    ...part("leftUnloaded", left.unloaded),
  ].join(", ");
  return n === 0 ? "" : releaseWord(locale, "rowsLeft", { n: integer(locale, n), why });
}

/** A comparison in words. `badCodes`: how many rows bear no whole release code. */
export function compareView(
  dictionary: Dictionary,
  comparison: Comparison,
  badCodes: number,
  revised: (indicator: string, week: Week) => boolean,
): CompareView {
  const { locale } = dictionary;
  const { same, differing } = comparison;
  const count = (key: Key, n: number) => (n === 0 ? "" : releaseWord(locale, key, { n: integer(locale, n) }));
  const left = leftText(locale, comparison);
  const title = differing.length > 0 ? "differTitle" : same > 0 ? "sameTitle" : "leftTitle";
  const text = [
    count("rowsDiffer", differing.length),
    count("rowsSame", same),
    left,
    count("badCodes", badCodes),
    differing.length > 0 ? releaseWord(locale, "differNext") : "",
  ];
  const unexplained = differing.some(({ row }) => !revised(row.cells.indicator, row.week));
  const more = differing.length - MOST_LISTED;
  return {
    tone: unexplained || badCodes > 0 ? "act" : differing.length > 0 || left !== "" ? "near" : "ok",
    title: releaseWord(locale, title),
    text: text.filter((part) => part !== "").join(" "),
    ...(differing.length === 0 ? {} : { table: tableOf(dictionary, differing.slice(0, MOST_LISTED), revised) }),
    more: more > 0 ? releaseWord(locale, "more", { n: integer(locale, more) }) : "",
  };
}
