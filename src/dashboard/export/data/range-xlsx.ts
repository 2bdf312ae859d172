import { THEMES } from "../../../indicators/themes.ts";
import { dataWord } from "../../i18n/words-data-file.ts";
import { FACT_COLUMN_KEYS, type FactColumn } from "../../view/figure/fact-columns.ts";
import { type ExportFile, exportFile } from "../export-file.ts";
import { factHead } from "../rows/figure-rows.ts";
import type { RowCell } from "../rows/row-cell.ts";
import { dataSheet } from "../xlsx/data-sheet.ts";
import { readmeSheet } from "../xlsx/readme-sheet.ts";
import { look, type Sheet } from "../xlsx/sheet.ts";
import { sheetNames } from "../xlsx/sheet-names.ts";
import { writeSheets } from "../xlsx/write-sheets.ts";
import { dictionaryRows } from "./dictionary-rows.ts";
import { type DataRange, type IndicatorRows, rangeRows, spanOf } from "./range.ts";
import { markingLine, rangeParts } from "./range-readme.ts";

/** Excel's longest sheet, less the head. */
const MOST_ROWS = 1_048_575;

/** What is written in words is in the typed cells already, and no two rows share it. */
const LEFT_OUT: FactColumn = "text";
const KEYS = FACT_COLUMN_KEYS.filter((key) => key !== LEFT_OUT);
const kept = <T>(cells: readonly T[]) => cells.filter((_, i) => FACT_COLUMN_KEYS[i] !== LEFT_OUT);

type ThemeRows = { readonly name: string; readonly names: readonly string[]; readonly rows: readonly RowCell[][] };

/** The rows of a theme, in as many sheets as they need. */
function themesOf(all: readonly IndicatorRows[], { locale }: DataRange["stamp"], most: number): ThemeRows[] {
  return THEMES.flatMap(({ key, name }): ThemeRows[] => {
    const of = all.filter(({ definition }) => definition.theme === key);
    const rows = of.flatMap((one) => one.rows.map(kept));
    const names = of.map(({ definition }) => definition.name[locale]);
    const sheets = Math.ceil(rows.length / most);
    return Array.from({ length: sheets }, (_, i) => ({
      name: name[locale],
      names,
      rows: rows.slice(i * most, (i + 1) * most),
    }));
  });
}

function dictionarySheet(name: string, { definitions, stamp }: DataRange): Sheet {
  const { head, rows } = dictionaryRows(definitions, stamp);
  return {
    name,
    rows: [head.map((text) => look(text, "head")), ...rows],
    widths: [12, 26, 34, 60, 12, 24, 40, 16, 28, 18, 20, 26, 26],
    sticky: 1,
    filter: true,
  };
}

/**
 * The data of a range as one XLSX: a sheet a theme, the dictionary, and what to read first; `most`: rows of a sheet. The
 * same release gives the same bytes. Throws NothingInRange, TooManyTexts, and the signal's reason where the reader has
 * cancelled. The writing at the end is one step: of two years it takes some seconds.
 */
export async function rangeXlsx(range: DataRange, most = MOST_ROWS): Promise<ExportFile> {
  const { stamp, signal } = range;
  const { locale } = stamp;
  const themes = themesOf(await rangeRows(range), stamp, most);
  const own = [dataWord(locale, "readmeSheet"), dataWord(locale, "dictionarySheet")];
  const names = sheetNames([...own, ...themes.map(({ name }) => name)], dataWord(locale, "anySheet"));
  const [readmeName = "", dictionaryName = "", ...themeNames] = names;
  const contents = [
    ...themes.map((theme, i) => ({ term: themeNames[i] ?? "", text: theme.names.join("; ") })),
    { term: dictionaryName, text: dataWord(locale, "dictionaryText") },
  ];
  const head = kept(factHead(stamp));
  const bytes = await writeSheets([
    ...themes.map(({ rows }, i) => dataSheet(themeNames[i] ?? "", KEYS, { head, rows })),
    dictionarySheet(dictionaryName, range),
    readmeSheet(readmeName, markingLine(stamp), rangeParts(range, contents)),
  ]);
  signal.throwIfAborted();
  return exportFile({ name: "data", span: spanOf(range), locale }, "xlsx", bytes);
}
