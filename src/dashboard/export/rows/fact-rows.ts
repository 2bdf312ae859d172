import { type Figure, isRounded } from "../../../domain/cell.ts";
import type { Week } from "../../../domain/week.ts";
import type { IndicatorDefinition } from "../../../indicators/definition.ts";
import { regionName } from "../../../indicators/names.ts";
import { cellText } from "../../i18n/format-cell.ts";
import type { Locale } from "../../i18n/locale.ts";
import { dataWord } from "../../i18n/words-data-file.ts";
import { FACT_COLUMN_KEYS, type FactColumn } from "../../view/figure/fact-columns.ts";
import type { Fact } from "../../view/figure/figure.ts";
import type { Stamp } from "../../view/figure/stamp.ts";
import { markOf, statusWord } from "../../view/figure-words.ts";
import { fullText } from "../../view/indicator/history-points.ts";
import { breakdownName } from "../../view/indicator/summary.ts";
import { countCells, denominatorCells, valueCells } from "./figure-cells.ts";
import { type RowCell, textCell } from "./row-cell.ts";

/** First weeks of a new instrument or definition, by indicator. */
export type Breaks = ReadonlyMap<string, readonly Week[]>;

/** "angka kisaran", "belum lapor", "median": what the figure is, in words. */
function stateWord(locale: Locale, figure: Figure): string {
  const { measure, numerator } = figure;
  const mark = markOf(figure);
  if (mark === "low") return dataWord(locale, "stateLow");
  if (mark !== undefined) return cellText(locale, { status: mark }, "text");
  if (measure?.form === "median") return dataWord(locale, "stateMedian");
  if (measure?.form === "range") return dataWord(locale, "stateRange");
  if (measure?.form === "mean") return dataWord(locale, "stateMean");
  if (numerator.status !== "value") return dataWord(locale, "stateShare");
  return dataWord(locale, isRounded(numerator) ? "stateLevel" : "stateExact");
}

/** "7 dari 8", "7 dari 8 diperbarui; 101 dari 104 laporan dalam jendela"; what nothing was expected of does not apply. */
function coverageText(locale: Locale, { coverage }: Figure): string {
  const { reported, expected, carried, returns } = coverage;
  if (expected === 0) return cellText(locale, { status: "notApplicable" }, "text");
  const parts =
    carried === undefined
      ? dataWord(locale, "coverage", { n: reported, all: expected })
      : dataWord(locale, "coverageUpdated", { n: expected - carried, all: expected });
  if (returns === undefined) return parts;
  return `${parts}; ${dataWord(locale, "coverageReturns", { n: returns.reported, all: returns.expected })}`;
}

/** The unit of the value: parts of a share are published as counts alone. */
function unitOf(locale: Locale, definition: IndicatorDefinition | undefined, { rate, measure }: Figure): string {
  if (rate === undefined && measure === undefined && definition?.shape === "ratio")
    return dataWord(locale, "countUnit");
  return definition?.unit[locale] ?? "";
}

function asWritten(locale: Locale, figure: Figure, target: number | undefined): string {
  const mark = markOf(figure);
  return mark === "notApplicable" ? cellText(locale, { status: mark }, "text") : fullText({ locale }, figure, target);
}

/** What a row says of its figure itself: how it stands, its numbers with their bounds, and all of it as the page writes it. */
export function saidCells(locale: Locale, figure: Figure, target?: number) {
  const [top, bottom, value] = [
    countCells(locale, figure.numerator),
    denominatorCells(locale, figure),
    valueCells(locale, figure),
  ];
  return {
    status: textCell(statusWord(locale, figure)),
    numerator: top.value,
    numeratorLo: top.lo,
    numeratorHi: top.hi,
    denominator: bottom.value,
    denominatorLo: bottom.lo,
    denominatorHi: bottom.hi,
    value: value.value,
    lo: value.lo,
    hi: value.hi,
    text: textCell(asWritten(locale, figure, target)),
  } satisfies Partial<Record<FactColumn, RowCell>>;
}

/** "DATA SIMULASI · Terbatas · data berumur 12 hari". */
export function markingOf({ simulated, classification, age }: Stamp): string {
  return [simulated, classification, age].filter((part) => part !== "").join(" · ");
}

/**
 * One row a published figure, its cells in the order of FACT_COLUMN_KEYS, names in the language of the stamp. Numbers are
 * numbers; what has none carries its words. `source`: of all of them; `breaks`: where the series of an indicator breaks.
 */
export function factRows(
  facts: readonly Fact[],
  definitions: readonly IndicatorDefinition[],
  stamp: Stamp,
  source: string,
  breaks: Breaks = new Map(),
): RowCell[][] {
  const { locale } = stamp;
  const known = new Map(definitions.map((definition) => [definition.key, definition]));
  const marking = textCell(markingOf(stamp));
  return facts.map(({ indicator, region, breakdown, week, figure, target }) => {
    const definition = known.get(indicator);
    const broken = breaks.get(indicator)?.includes(week) === true;
    const part =
      breakdown === ""
        ? dataWord(locale, "total")
        : definition === undefined
          ? breakdown
          : breakdownName(locale, definition, breakdown);
    const cells: Record<FactColumn, RowCell> = {
      week: textCell(week),
      indicator: textCell(indicator),
      name: textCell(definition?.name[locale] ?? indicator),
      region: textCell(region),
      place: textCell(regionName(locale, region)),
      breakdown: textCell(breakdown),
      part: textCell(part),
      state: textCell([stateWord(locale, figure), ...(broken ? [dataWord(locale, "stateBreak")] : [])].join("; ")),
      ...saidCells(locale, figure, target),
      unit: textCell(unitOf(locale, definition, figure)),
      asOf: textCell(figure.asOf),
      coverage: textCell(coverageText(locale, figure)),
      release: textCell(stamp.snapshotId),
      cutOff: textCell(stamp.cutOff),
      marking,
      source: textCell(source),
    };
    return FACT_COLUMN_KEYS.map((key) => cells[key]);
  });
}
