import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat, LineRuleType } from "docx";
import type { Locale } from "../../i18n/locale.ts";
import { LANGUAGES } from "./text-runs.ts";

/** Ink and lines of the printed page; nothing is told by a colour alone. */
export const INK = { text: "15202B", dim: "4C5965", head: "14234A", line: "B8C0C6", shade: "E6ECF7", aside: "EFF1EF" };
/** A face that every Office has, and whose metrics LibreOffice's own substitute keeps. */
const FONT = "Arial";
/** The reference of the only list that the report has. */
export const POINTS = "points";

/** Distance between lines in 240ths of one; the rule is said, since LibreOffice takes its absence for a fixed height. */
const lines = (line: number) => ({ line, lineRule: LineRuleType.AUTO });

/** Sizes are half points, distances twentieths of a point. */
export function stylesOf(locale: Locale): IStylesOptions {
  const heading = (size: number, before: number) => ({
    run: { font: FONT, size, bold: true, color: INK.head },
    paragraph: { spacing: { before, after: 100 }, keepNext: true, keepLines: true },
  });
  const own = (name: string, run: object, paragraph: object) => ({
    id: name.replace(" ", ""),
    name,
    basedOn: "Normal",
    run,
    paragraph,
  });
  return {
    default: {
      document: {
        run: { font: FONT, size: 21, color: INK.text, language: { value: LANGUAGES[locale] } },
        paragraph: { spacing: { after: 120, ...lines(276) } },
      },
      title: { run: { font: FONT, size: 36, bold: true, color: INK.head }, paragraph: { spacing: { after: 40 } } },
      heading1: heading(28, 400),
      heading2: heading(23, 280),
      heading3: heading(21, 240),
      caption: {
        run: { font: FONT, size: 19, bold: true, color: INK.head },
        paragraph: { spacing: { before: 200, after: 80 }, keepLines: true },
      },
    },
    paragraphStyles: [
      own("Report Subtitle", { size: 24, color: INK.dim }, { spacing: { after: 200 } }),
      own("Report Lead", { size: 23, bold: true }, { keepNext: true }),
      own("Report Aside", { size: 20, color: INK.dim }, { indent: { left: 120, right: 120 }, spacing: { before: 60 } }),
      own("Table Text", { size: 18 }, { spacing: { before: 30, after: 30, ...lines(250) } }),
      own("Table Lines", { size: 16, color: INK.dim }, { spacing: { before: 60, after: 200, ...lines(250) } }),
      own("Page Frame", { size: 15, color: INK.dim }, { spacing: { after: 0, ...lines(240) } }),
    ],
  };
}

export const NUMBERING: INumberingOptions = {
  config: [
    {
      reference: POINTS,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: "•",
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 360, hanging: 260 } } },
        },
      ],
    },
  ],
};
