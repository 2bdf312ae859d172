import { Document, HeadingLevel, Packer, Paragraph } from "docx";
import { exportWord } from "../../i18n/words-export.ts";
import { reportFileWord } from "../../i18n/words-report-file.ts";
import type { Stamp } from "../../view/figure/stamp.ts";
import type { WeeklyReport } from "../../view/report/report.ts";
import { mendPackage } from "../office/mend-package.ts";
import { footerOf, headerOf, PAGE } from "./page-frame.ts";
import { sectionBlocks } from "./report-blocks.ts";
import { factsTable } from "./report-tables.ts";
import { NUMBERING, stylesOf } from "./styles.ts";
import { safeText, textRuns } from "./text-runs.ts";

/**
 * The bytes of the report; the same report, stamp and pictures give the same bytes. `pictures`: PNGs by the names of
 * their figures. Throws where one that the report shows is not there.
 */
export async function packReport(
  report: WeeklyReport,
  stamp: Stamp,
  pictures: ReadonlyMap<string, Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> {
  const { locale, code, dataTime, simulated, classification } = stamp;
  const writing = { locale, pictures, tables: 0, figures: 0 };
  const document = new Document({
    title: safeText(`${report.title}, ${report.subtitle}`),
    subject: safeText(
      reportFileWord(locale, "subject", {
        week: stamp.weekText,
        release: exportWord(locale, "release", { code }),
        data: dataTime,
      }),
    ),
    description: safeText([simulated, classification].filter((part) => part !== "").join(" · ")),
    creator: safeText(report.agencies),
    lastModifiedBy: safeText(report.agencies),
    styles: stylesOf(locale),
    numbering: NUMBERING,
    sections: [
      {
        properties: { page: PAGE },
        headers: { default: headerOf(stamp, report.title) },
        footers: { default: footerOf(stamp) },
        children: [
          new Paragraph({ children: textRuns(report.agencies, { bold: true }) }),
          new Paragraph({ heading: HeadingLevel.TITLE, children: textRuns(report.title) }),
          new Paragraph({ style: "ReportSubtitle", children: textRuns(report.subtitle) }),
          factsTable(report.head),
          ...report.chapters.flatMap((chapter) => sectionBlocks(writing, chapter)),
        ],
      },
    ],
  });
  return mendPackage(new Uint8Array(await Packer.toArrayBuffer(document)));
}
