import { BorderStyle, Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from "docx";
import { capital } from "../../i18n/format.ts";
import { exportWord } from "../../i18n/words-export.ts";
import { reportFileWord } from "../../i18n/words-report-file.ts";
import type { Stamp } from "../../view/figure/stamp.ts";
import { TEXT_WIDTH } from "./report-tables.ts";
import { INK } from "./styles.ts";
import { textRuns } from "./text-runs.ts";

/** A4 upright, 2.5 cm on every side. */
export const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1417, right: 1417, bottom: 1417, left: 1418, header: 600, footer: 560 },
};
const RIGHT = [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }];
const toTheRight = () => new TextRun({ children: [new Tab()] });
const RULE = { style: BorderStyle.SINGLE, size: 4, color: INK.line, space: 4 } as const;

/** "DATA SIMULASI · Terbatas" and the title, on every page. */
export function headerOf({ simulated, classification }: Stamp, title: string): Header {
  const marking = [simulated, classification].filter((part) => part !== "").join(" · ");
  return new Header({
    children: [
      new Paragraph({
        style: "PageFrame",
        tabStops: RIGHT,
        border: { bottom: RULE },
        children: [...textRuns(marking, { bold: true, color: INK.head }), toTheRight(), ...textRuns(title)],
      }),
    ],
  });
}

/** Agencies, week, release code and the data's cut-off, with the page's number. */
export function footerOf(stamp: Stamp): Footer {
  const { locale, agencies, weekText, code, dataTime, age } = stamp;
  const release = [capital(exportWord(locale, "release", { code })), dataTime, age];
  return new Footer({
    children: [
      new Paragraph({
        style: "PageFrame",
        tabStops: RIGHT,
        border: { top: RULE },
        children: [
          ...textRuns(`${agencies} · ${weekText}`),
          toTheRight(),
          new TextRun({
            children: [
              reportFileWord(locale, "page"),
              PageNumber.CURRENT,
              reportFileWord(locale, "pageOf"),
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
      new Paragraph({
        style: "PageFrame",
        children: textRuns(release.filter((part) => part !== "").join(" · ")),
      }),
    ],
  });
}
