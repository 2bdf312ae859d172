import { expect, test } from "vitest";
import { INDICATORS } from "../../indicators/registry.ts";
import { parseCsv } from "../../returns/parse-csv.ts";
import { readWorkbook } from "../../returns/xlsx/read-workbook.ts";
import { type SeriesData, seriesKey } from "../data/series-data.ts";
import { figureCsv } from "../export/csv/figure-csv.ts";
import { ROWS, rangeOfTest } from "../export/data/range.fixture.ts";
import { rangeXlsx } from "../export/data/range-xlsx.ts";
import { figuresXlsx } from "../export/xlsx/figures-xlsx.ts";
import type { Fact, FigureView } from "../view/figure/figure.ts";
import { FIGURES, STAMP } from "../view/figure/figures.fixture.ts";
import { compareRows } from "../view/release/compare-rows.ts";
import { type ExportRows, exportRowsOf } from "../view/release/read-export.ts";
import { publishedRow } from "./release-published.ts";

const LOCALES = ["id", "en"] as const;
const figuresOf = (locale: (typeof LOCALES)[number]) => Object.values(FIGURES(locale));
const KEYS = INDICATORS.map((one) => one.key);

/** The histories in which the facts of a figure stand. */
function seriesOf(facts: readonly Fact[]): ReadonlyMap<string, SeriesData> {
  const keys = [...new Set(facts.map((one) => one.indicator))];
  return new Map(
    keys.map((indicator) => {
      const own = facts.filter((one) => one.indicator === indicator);
      const weeks = [...new Set(own.map((one) => one.week))].sort();
      const addresses = new Map(own.map((one) => [seriesKey(one.region, one.breakdown), one]));
      const rows = [...addresses.values()].map(({ region, breakdown }) => ({
        region,
        breakdown,
        figures: weeks.map((week) => {
          const fact = own.find((one) => one.week === week && one.region === region && one.breakdown === breakdown);
          return fact?.figure ?? (own[0] as Fact).figure;
        }),
      }));
      const index = new Map(rows.map((row) => [seriesKey(row.region, row.breakdown), row]));
      return [indicator, { indicator, weeks, breaks: [], events: [], rows, index }];
    }),
  );
}

function csvRows(figure: FigureView, locale: (typeof LOCALES)[number], edit = (text: string) => text): ExportRows {
  const text = new TextDecoder().decode(figureCsv(figure, STAMP(locale)).bytes);
  const rows = exportRowsOf([{ name: "", rows: parseCsv(edit(text), locale === "id" ? ";" : ",").records }]);
  if (rows === undefined) throw new Error(`no rows of figures in ${figure.name}`);
  return rows;
}

function compare(rows: ExportRows, facts: readonly Fact[]) {
  const here = seriesOf(facts);
  return compareRows(rows, (row) => publishedRow(rows.locale, here, KEYS, row));
}

function tablesOf(bytes: Uint8Array<ArrayBuffer>) {
  const read = readWorkbook(bytes);
  if ("fault" in read) throw new Error(read.fault);
  return read.workbook.sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map(({ line, cells }) => ({ line, cells: cells.map((cell) => cell?.text ?? "") })),
  }));
}

const cases = LOCALES.flatMap((locale) =>
  figuresOf(locale)
    .filter(({ facts }) => facts.length > 0)
    .map((figure) => ({ locale, figure, name: figure.name })),
);

test.each(cases)("$name as CSV in $locale is the same as what is published, row by row", ({ locale, figure }) => {
  const rows = csvRows(figure, locale);
  expect(rows.locale).toBe(locale);
  expect(compare(rows, figure.facts)).toEqual({
    same: figure.facts.length,
    differing: [],
    left: { unnamed: 0, absent: 0, unloaded: 0 },
  });
});

test.each(LOCALES)("all figures as XLSX in %s are the same as what is published", async (locale) => {
  const figures = figuresOf(locale);
  const { bytes } = await figuresXlsx(figures, STAMP(locale), INDICATORS, "semua");
  const rows = exportRowsOf(tablesOf(bytes));
  const { same, differing, left } = compare(
    rows ?? { locale, rows: [] },
    figures.flatMap(({ facts }) => facts),
  );
  expect([differing, left]).toEqual([[], { unnamed: 0, absent: 0, unloaded: 0 }]);
  expect(same).toBeGreaterThan(20);
});

test("the data of a range, a sheet for each theme and no column of words, are the same as what is published", async () => {
  const range = rangeOfTest("id");
  const { bytes } = await rangeXlsx(range);
  const rows = exportRowsOf(tablesOf(bytes));
  if (rows === undefined) throw new Error("no rows of figures in the range");
  const { same, differing, left } = compareRows(rows, (row) => publishedRow("id", range.series, KEYS, row));
  expect([differing, left]).toEqual([[], { unnamed: 0, absent: 0, unloaded: 0 }]);
  expect(same).toBe(2 * ROWS);
});

test("an edited number, and a number in place of a word, are noticed wherever they stand", () => {
  const figure = FIGURES("id").dots;
  // Of a count without a number the bounds say the same: the first of the three is the count itself.
  for (const words of [
    "< 10;< 10",
    "dirahasiakan;dirahasiakan",
    "belum lapor;belum lapor",
    "tidak berlaku;tidak berlaku",
    "235;231",
  ]) {
    const edited = csvRows(figure, "id", (text) => text.replace(`;${words};`, `;0;${words.split(";")[1]};`));
    const { differing } = compare(edited, figure.facts);
    expect([words, differing.flatMap(({ columns }) => columns.map((one) => [one.column, one.file]))]).toEqual([
      words,
      [["numerator", "0"]],
    ]);
  }
});

test("an indicator without a history here, and a row that it lacks, are absent; a history that did not come is not", () => {
  const [figure] = figuresOf("id").filter(({ facts }) => facts.length > 0);
  if (figure === undefined) throw new Error("no figure");
  const rows = csvRows(figure, "id");
  const [row] = rows.rows;
  if (row?.week === undefined) throw new Error("no row");
  const { week } = row;
  const of = (here: ReadonlyMap<string, SeriesData>, asked: readonly string[]) =>
    publishedRow("id", here, asked, { ...row, week });
  expect(of(new Map(), [])).toBe("absent");
  expect(of(new Map(), KEYS)).toBe("unloaded");
  expect(of(seriesOf(figure.facts.slice(1)), KEYS)).toBe("absent");
});
