import type { Locale } from "../../i18n/locale.ts";
import { pptxWord } from "../../i18n/words-pptx.ts";
import { numberCell, textCell } from "../rows/row-cell.ts";
import { look, type Sheet, type SheetCell } from "../xlsx/sheet.ts";
import { writeSheets } from "../xlsx/write-sheets.ts";
import type { ChartSpec } from "./chart-spec.ts";

/** What the second sheet says: a term and its text, line by line. */
export type Readme = readonly (readonly [string, string])[];

/** The sheet that a chart draws: categories, its series, then what is not drawn: the words, and ends of a rounding. */
function dataSheet(locale: Locale, { head, categories, series, words, bounds = [] }: ChartSpec): Sheet {
  const bounded = bounds.some((one) => one !== undefined);
  const heads = [
    head,
    ...series.map(({ name }) => name),
    pptxWord(locale, "remark"),
    ...(bounded ? [pptxWord(locale, "lower"), pptxWord(locale, "upper")] : []),
  ];
  const rows = categories.map((category, i): SheetCell[] => {
    const ends = bounds[i];
    return [
      textCell(category),
      ...series.map(({ points }): SheetCell => {
        const point = points[i];
        return point === undefined ? textCell("") : numberCell(point.value, point.form);
      }),
      textCell(words[i] ?? ""),
      ...(bounded ? [ends?.lo, ends?.hi] : []).map(
        (end): SheetCell => (end === undefined ? textCell("") : numberCell(end, "measure")),
      ),
    ];
  });
  return {
    name: pptxWord(locale, "sheet"),
    rows: [heads.map((name) => look(name, "head")), ...rows],
    widths: heads.map((_, i) => (i === 0 ? 34 : i === series.length + 1 ? 44 : 16)),
    sticky: 1,
  };
}

/** The workbook behind a chart; the range that the chart draws stands in its first sheet as PowerPoint names it. */
export function chartWorkbook(locale: Locale, spec: ChartSpec, readme: Readme): Promise<Uint8Array<ArrayBuffer>> {
  const about = readme.filter(([, text]) => text !== "");
  return writeSheets([
    dataSheet(locale, spec),
    {
      name: pptxWord(locale, "readme"),
      rows: [
        ...about.map(([term, text]) => [look(term, "term"), look(text, "wrapped")]),
        [look("", "plain"), look(pptxWord(locale, "emptyCells"), "wrapped")],
      ],
      widths: [26, 100],
    },
  ]);
}
