import type { ReportPicture } from "../../export/docx/report-docx.ts";
import { figurePng } from "../../export/picture.ts";
import { downloadWord } from "../../i18n/words-download.ts";
import { formatView } from "../../url/view-state.ts";
import type { ReportSection } from "../../view/report/report.ts";
import { seriesOfReport } from "../../view/report/theme-figures.ts";
import type { Files, Format, Need, Order } from "./order.ts";

/** Those of the histories that the release has a file of: one that it lacks is not waited for. */
export function seriesNeeds({ manifest }: Order, indicators: readonly string[]): Need[] {
  return indicators
    .filter((indicator) => manifest.files.has(`series/${indicator}.json`))
    .map((indicator) => ({ kind: "series", indicator }));
}

/** Where the week is read, whole, in the language that was chosen. */
function address({ context: { locale, week } }: Order): string {
  return new URL(formatView({ page: "/", locale, week: week.week }), window.location.href).href;
}

const messageOf = async (order: Order) => {
  const { weekMessage } = await import("../../view/week-message.ts");
  return weekMessage(order.context, order.stamp, address(order));
};

const reportOf = async ({ context, manifest }: Order, { series, quality }: Files) => {
  const { weeklyReport } = await import("../../view/report/weekly-report.ts");
  return weeklyReport(context, manifest, series, quality);
};

/** Chapters and what stands directly under them. */
const headings = (chapters: readonly ReportSection[]) =>
  chapters.flatMap(({ heading, parts }) => [heading, ...parts.map((part) => `– ${part.heading}`)]);

/** Every format of the week as a whole. */
export const WEEK_FORMATS: readonly Format[] = [
  {
    key: "sheet",
    what: "week",
    name: "sheet",
    hint: "sheetHint",
    act: "print",
    early: false,
    needs: () => [{ kind: "geometry", optional: true }],
    preview: async () => ({ kind: "sheet" }),
    make: async () => ({ kind: "print", what: "sheet" }),
  },
  {
    key: "message",
    what: "week",
    name: "message",
    hint: "messageHint",
    act: "copy",
    early: true,
    needs: () => [],
    preview: async (order) => ({ kind: "text", text: await messageOf(order) }),
    make: async (order) => ({ kind: "text", text: await messageOf(order) }),
  },
  {
    key: "docx",
    what: "week",
    name: "docx",
    hint: "docxHint",
    act: "download",
    extension: "docx",
    early: false,
    needs: (order) => [
      { kind: "fonts" },
      { kind: "quality" },
      ...seriesNeeds(order, seriesOfReport(order.context.indicators)),
    ],
    preview: async (order, files) => {
      const { chapters } = await reportOf(order, files);
      const summary = downloadWord(order.context.locale, "chapters", { n: chapters.length });
      return { kind: "outline", summary, entries: headings(chapters) };
    },
    make: async (order, files, { signal, progress }) => {
      const [report, { reportDocx }, { reportFigures }] = await Promise.all([
        reportOf(order, files),
        import("../../export/docx/report-docx.ts"),
        import("../../view/report/weekly-report.ts"),
      ]);
      const figures = reportFigures(order.context, order.manifest, files.series);
      const pictures: ReportPicture[] = [];
      for (const figure of figures) {
        // The writing itself is the last step.
        progress(pictures.length, figures.length + 1);
        signal.throwIfAborted();
        pictures.push({ figure, png: (await figurePng(figure, order.stamp)).bytes });
      }
      progress(pictures.length, figures.length + 1);
      return { kind: "file", file: await reportDocx(report, order.stamp, pictures) };
    },
  },
];
