import type { IndicatorDefinition } from "../../../indicators/definition.ts";
import { capital } from "../../i18n/format.ts";
import { dataWord } from "../../i18n/words-data-file.ts";
import { exportWord } from "../../i18n/words-export.ts";
import { FACT_COLUMN_KEYS } from "../../view/figure/fact-columns.ts";
import type { FigureView } from "../../view/figure/figure.ts";
import type { Stamp } from "../../view/figure/stamp.ts";
import { type ExportFile, exportFile } from "../export-file.ts";
import { markingOf } from "../rows/fact-rows.ts";
import { factHead, figureFactRows, noteText, sourceText } from "../rows/figure-rows.ts";
import { columnsPart, indicatorPart, type ReadmePart, releasePart, statesPart } from "../rows/readme-parts.ts";
import type { RowCell } from "../rows/row-cell.ts";
import { dataSheet } from "./data-sheet.ts";
import { readmeSheet } from "./readme-sheet.ts";
import { sheetNames } from "./sheet-names.ts";
import { shownSheet } from "./shown-sheet.ts";
import { writeSheets } from "./write-sheets.ts";

/** The published figures behind all of the figures, each once: a place's history and its week share some. */
function dataRows(
  figures: readonly FigureView[],
  definitions: readonly IndicatorDefinition[],
  stamp: Stamp,
): RowCell[][] {
  const taken = new Set<string>();
  return figures.flatMap((figure) => {
    const rows = figureFactRows(figure, definitions, stamp);
    return rows.filter((_, i) => {
      const fact = figure.facts[i];
      if (fact === undefined) return false;
      const key = [fact.week, fact.indicator, fact.region, fact.breakdown].join(" ");
      if (taken.has(key)) return false;
      taken.add(key);
      return true;
    });
  });
}

function figurePart(figure: FigureView, n: number, sheet: string, stamp: Stamp): ReadmePart {
  const { locale } = stamp;
  const { short, title, subject, unit, lines, note } = figure;
  return {
    head: dataWord(locale, "figureHead", { n, short }),
    lines: [
      { term: dataWord(locale, "onSheet"), text: sheet },
      { term: dataWord(locale, "finding"), text: title },
      { term: dataWord(locale, "subject"), text: subject },
      { term: dataWord(locale, "unitAndFilter"), text: unit },
      ...lines.map((text, i) => ({ term: i === 0 ? dataWord(locale, "toKnow") : "", text })),
      ...(note === undefined ? [] : [{ term: exportWord(locale, "note"), text: noteText(note) }]),
      { term: exportWord(locale, "source"), text: sourceText(stamp, figure) },
    ],
  };
}

/** The targets of an indicator among the figures, one of each of its parts. */
function targetsOf(figures: readonly FigureView[], indicator: string): number[] {
  const facts = figures.flatMap((figure) => figure.facts.filter((fact) => fact.indicator === indicator));
  const parts = new Map(
    facts.flatMap(({ breakdown, target }) => (target === undefined ? [] : [[breakdown, target] as const])),
  );
  return [...parts.values()];
}

/**
 * One figure or a page of them as XLSX in the language of the stamp: each as it is shown, then all published figures
 * behind them as typed data, then what they mean and how to check them. `name`: of the file. Throws TooManyTexts.
 */
export async function figuresXlsx(
  figures: readonly FigureView[],
  stamp: Stamp,
  definitions: readonly IndicatorDefinition[],
  name: string,
): Promise<ExportFile> {
  const { locale } = stamp;
  const own = [dataWord(locale, "readmeSheet"), dataWord(locale, "dataSheet")];
  const names = sheetNames([...own, ...figures.map(({ short }) => capital(short))], dataWord(locale, "anySheet"));
  const [readmeName = "", dataName = "", ...shownNames] = names;
  const keys = [...new Set(figures.flatMap(({ indicators }) => indicators))];
  const known = keys.flatMap((key) => definitions.find((definition) => definition.key === key) ?? []);
  const rows = dataRows(figures, definitions, stamp);
  const parts: ReadmePart[] = [
    {
      head: dataWord(locale, "about"),
      lines: [
        { term: dataWord(locale, "dashboard"), text: `${stamp.title} · ${stamp.agencies}` },
        { term: dataWord(locale, "weekHead"), text: stamp.weekText },
      ],
    },
    releasePart(stamp),
    ...figures.map((figure, i) => figurePart(figure, i + 1, shownNames[i] ?? "", stamp)),
    ...known.map((definition) => indicatorPart(locale, definition, targetsOf(figures, definition.key))),
    ...(rows.length === 0 ? [] : [statesPart(locale), columnsPart(locale, FACT_COLUMN_KEYS)]),
  ];
  const bytes = await writeSheets([
    ...figures.map((figure, i) => shownSheet(shownNames[i] ?? "", figure, stamp)),
    ...(rows.length === 0 ? [] : [dataSheet(dataName, FACT_COLUMN_KEYS, { head: factHead(stamp), rows })]),
    readmeSheet(readmeName, `${markingOf(stamp)} · ${exportWord(locale, "release", { code: stamp.code })}`, parts),
  ]);
  return exportFile({ name, span: stamp.week, locale }, "xlsx", bytes);
}
