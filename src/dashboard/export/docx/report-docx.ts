import type { FigureView } from "../../view/figure/figure.ts";
import type { Stamp } from "../../view/figure/stamp.ts";
import type { WeeklyReport } from "../../view/report/report.ts";
import { type ExportFile, exportFile } from "../export-file.ts";

/** A figure of the report as it was drawn. */
export type ReportPicture = { readonly figure: Pick<FigureView, "name">; readonly png: Uint8Array };

/**
 * *Laporan mingguan* as a document that can be edited: headings, paragraphs, tables with repeated heads, pictures with
 * alternative text. The writer is loaded here and nowhere else. Throws where a picture of `reportFigures` is missing.
 */
export async function reportDocx(
  report: WeeklyReport,
  stamp: Stamp,
  pictures: readonly ReportPicture[],
): Promise<ExportFile> {
  const { packReport } = await import("./pack-report.ts");
  const byName = new Map(pictures.map(({ figure, png }) => [figure.name, png]));
  const bytes = await packReport(report, stamp, byName);
  return exportFile({ name: "laporan-mingguan", span: stamp.week, locale: stamp.locale }, "docx", bytes);
}
