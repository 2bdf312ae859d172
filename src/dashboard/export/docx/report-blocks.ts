import { HeadingLevel, ImageRun, Paragraph, type Table } from "docx";
import { capital } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { reportFileWord } from "../../i18n/words-report-file.ts";
import type { FigureView } from "../../view/figure/figure.ts";
import type { ReportBlock, ReportSection } from "../../view/report/report.ts";
import { pngSize } from "./png-size.ts";
import { factsTable, reportTable } from "./report-tables.ts";
import { POINTS } from "./styles.ts";
import { safeText, textRuns } from "./text-runs.ts";

/** Pictures stand 16 cm wide: in the pixels of 96 to the inch that the writer counts in. */
const PICTURE_WIDTH = (16 / 2.54) * 96;
const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];
const STYLES = { lead: "ReportLead", aside: "ReportAside" } as const;

/** What the blocks are written with: the pictures by the names of their figures, and how many stand so far. */
export type Writing = {
  readonly locale: Locale;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  tables: number;
  figures: number;
};
type Written = (Paragraph | Table)[];

const sentence = (line: string) => (/[.!?]$/.test(line) ? line : `${line}.`);
const linesOf = (lines: readonly string[]): Paragraph[] =>
  lines.length === 0
    ? [new Paragraph({ style: "TableLines", spacing: { before: 0, after: 0 } })]
    : [new Paragraph({ style: "TableLines", children: textRuns(lines.map(sentence).join(" ")) })];

/** The picture in words: the sentence that it has of itself, its unit, and what stands in it. */
function altOf({ title, unit, picture, lines }: FigureView): string {
  const speech = picture.kind === "history" ? picture.view.speech : title;
  return [speech, unit, ...lines].map(sentence).join(" ");
}

function picture(writing: Writing, figure: FigureView): Written {
  const { locale } = writing;
  const data = writing.pictures.get(figure.name);
  if (data === undefined) throw new Error(`No picture of ${figure.name}`);
  writing.figures += 1;
  const { width, height } = pngSize(data);
  const label = reportFileWord(locale, "figureLabel", { n: writing.figures, title: capital(figure.short) });
  return [
    new Paragraph({
      keepNext: true,
      spacing: { before: 200, after: 40 },
      children: [
        new ImageRun({
          type: "png",
          data,
          transformation: { width: PICTURE_WIDTH, height: (PICTURE_WIDTH * height) / width },
          altText: { name: figure.name, title: safeText(figure.title), description: safeText(altOf(figure)) },
        }),
      ],
    }),
    new Paragraph({ style: "Caption", keepNext: true, children: textRuns(sentence(label)) }),
    ...linesOf([figure.source]),
  ];
}

function block(writing: Writing, one: ReportBlock, next: ReportBlock | undefined): Written {
  const { locale } = writing;
  switch (one.kind) {
    case "text":
      return [
        new Paragraph({
          ...(one.tone === undefined ? {} : { style: STYLES[one.tone] }),
          // What introduces a table stands on its page.
          ...(next?.kind === "table" ? { keepNext: true } : {}),
          children: textRuns(one.text, { foreign: one.foreign }),
        }),
      ];
    case "points":
      return one.items.map(
        ({ text, foreign }) =>
          new Paragraph({ numbering: { reference: POINTS, level: 0 }, children: textRuns(text, { foreign }) }),
      );
    case "facts":
      return [factsTable(one.facts), ...linesOf([])];
    case "table": {
      writing.tables += 1;
      const label = reportFileWord(locale, "tableLabel", { n: writing.tables, title: one.table.caption });
      return [
        new Paragraph({ style: "Caption", keepNext: true, children: textRuns(sentence(label)) }),
        reportTable(one.table, one.lines.length > 0),
        ...linesOf(one.lines),
      ];
    }
    case "picture":
      return picture(writing, one.figure);
  }
}

/** A section with its heading and all its parts; numbers of tables and figures go on from what stands already. */
export function sectionBlocks(writing: Writing, section: ReportSection, level = 0): Written {
  const heading = HEADINGS[level] ?? HeadingLevel.HEADING_3;
  return [
    new Paragraph({
      heading,
      ...(section.ownPage === true ? { pageBreakBefore: true } : {}),
      children: textRuns(section.heading),
    }),
    ...section.blocks.flatMap((one, i) => block(writing, one, section.blocks[i + 1])),
    ...section.parts.flatMap((part) => sectionBlocks(writing, part, level + 1)),
  ];
}
