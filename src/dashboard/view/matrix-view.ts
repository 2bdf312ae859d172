import type { Figure, Status } from "../../domain/cell.ts";
import { PROVINCE, REGIONS, type RegionCode } from "../../domain/region.ts";
import type { IndicatorDefinition } from "../../indicators/definition.ts";
import { regionName } from "../../indicators/names.ts";
import { figureOf } from "../data/week-data.ts";
import { capital } from "../i18n/format.ts";
import { pairText, shareOrPair } from "../i18n/format-cell.ts";
import { listOf, midSentence } from "../i18n/names.ts";
import { pageWord } from "../i18n/words-week.ts";
import { definitionOf, headlinesOf, targetOf, type ViewContext } from "./context.ts";
import { isFew, type Mark, markOf, statusWord } from "./figure-words.ts";
import { targetWords } from "./target-words.ts";

/** A cell: `flag` is the status where the target is missed (or not conclusive), the only cells with a mark. */
export type MatrixCell = {
  readonly key: string;
  readonly text: string;
  readonly flag?: Exclude<Status, "met" | "none">;
  readonly statusWord: string;
  readonly mark?: Mark;
};
export type MatrixColumn = {
  readonly key: string;
  readonly name: string /** Target and window: each unbroken, the line between them where there is no room. */;
  readonly small: readonly string[];
};
export type MatrixRow = { readonly code: RegionCode; readonly name: string; readonly cells: readonly MatrixCell[] };
export type MatrixView = {
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  /** The province, last and never sorted. */
  readonly total: MatrixRow;
  readonly notes: readonly string[];
};

const ABSENT = { numerator: { status: "notReported" }, status: "none" } as const;

/** Where the places of a column are counted in single figures, the whole column is pairs and not percentages. */
function inPairs(context: ViewContext, indicator: string): boolean {
  return REGIONS.some(({ code }) => {
    const figure = figureOf(context.week, indicator, code);
    return figure !== undefined && isFew(figure);
  });
}

export function matrixCell(
  context: ViewContext,
  indicator: string,
  figure: Figure | undefined,
  pairs: boolean,
): MatrixCell {
  const { locale, week } = context;
  const shown = figure ?? { ...ABSENT, asOf: week.week, coverage: { reported: 0, expected: 1 } };
  const mark = markOf(shown);
  const judged = shown.status !== "met" && shown.status !== "none" ? { flag: shown.status } : {};
  return {
    key: indicator,
    text: pairs ? pairText(locale, shown) : shareOrPair(locale, shown, "cell", targetOf(context, indicator)),
    statusWord: statusWord(locale, shown),
    ...judged,
    ...(mark === undefined ? {} : { mark }),
  };
}

function column(context: ViewContext, definition: IndicatorDefinition): MatrixColumn {
  const { locale } = context;
  const target = targetOf(context, definition.key);
  const weeks = definition.window !== undefined && "weeks" in definition.window ? definition.window.weeks : undefined;
  const parts = [
    ...(target === undefined ? [] : [targetWords(context, definition, target)]),
    ...(weeks === undefined ? [] : [pageWord(locale, "windowWeeks", { n: weeks })]),
  ];
  return { key: definition.key, name: definition.shortName[locale], small: parts };
}

/** How many returns of a window arrived: a windowed figure names them. */
function windowNotes(context: ViewContext, definitions: readonly IndicatorDefinition[]): string[] {
  return definitions.flatMap((definition) => {
    const returns = figureOf(context.week, definition.key)?.coverage.returns;
    if (returns === undefined || definition.window === undefined || !("weeks" in definition.window)) return [];
    const fill = { n: returns.reported, all: returns.expected, weeks: definition.window.weeks };
    return pageWord(context.locale, "footWindow", { name: definition.shortName[context.locale], ...fill });
  });
}

export function matrixView(context: ViewContext, indicators: readonly string[]): MatrixView {
  const { locale, week } = context;
  const definitions = indicators.flatMap((key) => definitionOf(context, key) ?? []);
  const pairs = new Map(definitions.map(({ key }) => [key, inPairs(context, key)]));
  const row = (code: RegionCode): MatrixRow => ({
    code,
    name: regionName(locale, code),
    cells: definitions.map(({ key }) => matrixCell(context, key, figureOf(week, key, code), pairs.get(key) === true)),
  });
  return {
    columns: definitions.map((definition) => column(context, definition)),
    rows: REGIONS.map(({ code }) => row(code)),
    total: row(PROVINCE),
    notes: [pageWord(locale, "footRounded"), ...windowNotes(context, definitions)],
  };
}

/** "Bantuan tersalurkan dan … mencakup 7 dari 8 wilayah": the headline totals that lack an area, by their coverage. */
export function coverageNotes(context: ViewContext): string[] {
  const { locale } = context;
  const lacking = headlinesOf(context).filter(
    ({ figure }) => figure.coverage.reported < figure.coverage.expected && figure.numerator.status === "value",
  );
  const counts = [...new Set(lacking.map(({ figure }) => figure.coverage.reported))];
  return counts.map((reported) => {
    const same = lacking.filter(({ figure }) => figure.coverage.reported === reported);
    const names = listOf(
      locale,
      same.map(({ definition }) => midSentence(definition.name[locale])),
    );
    const all = same[0]?.figure.coverage.expected ?? reported;
    return capital(pageWord(locale, "footCoverage", { names, n: reported, all }));
  });
}
