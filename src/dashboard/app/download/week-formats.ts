import type { ReportPicture } from "../../export/docx/report-docx.ts";
import { figurePlot, figurePng } from "../../export/picture.ts";
import { downloadWord } from "../../i18n/words-download.ts";
import { seriesOfDeck } from "../../projector/compose/compose-deck.ts";
import type { ReportSection } from "../../view/report/report.ts";
import { seriesOfReport } from "../../view/report/theme-figures.ts";
import { whole } from "./address.ts";
import type { Files, Format, Need, Order, OutlineEntry } from "./order.ts";

/** Those of the histories that the release has a file of: one that it lacks is not waited for. */
export function seriesNeeds({ manifest }: Order, indicators: readonly string[]): Need[] {
  return indicators
    .filter((indicator) => manifest.files.has(`series/${indicator}.json`))
    .map((indicator) => ({ kind: "series", indicator }));
}

const messageOf = async (order: Order) => {
  const { weekMessage } = await import("../../view/week-message.ts");
  return weekMessage(order.context, order.stamp, whole(order.stamp.link));
};

const reportOf = async ({ context, manifest }: Order, { series, quality }: Files) => {
  const { weeklyReport } = await import("../../view/report/weekly-report.ts");
  return weeklyReport(context, manifest, series, quality);
};

/** Chapters and what stands directly under them. */
const headings = (chapters: readonly ReportSection[]): OutlineEntry[] =>
  chapters.flatMap(({ heading, parts }) => [
    { text: heading },
    ...parts.map((part) => ({ text: part.heading, within: true as const })),
  ]);

/** The deck as it opens by itself, without anything that was arranged for one meeting. */
const deckOf = async ({ context, manifest, now }: Order, { series }: Files) => {
  const { composeDeck } = await import("../../projector/compose/compose-deck.ts");
  return composeDeck({ week: context.week, manifest, series }, context.locale, {}, now, context.indicators);
};

/** The picture of its only map: the service of *Di mana*. */
async function mapPicture({ context, manifest, stamp }: Order): Promise<Uint8Array> {
  const { whereFigure } = await import("../../view/figure/map-figure.ts");
  const figure = whereFigure(context, manifest);
  if (figure === undefined) throw new Error("the deck has a map and the week none");
  return figurePlot(figure, stamp);
}

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
      return { kind: "outline", summary, numbered: false, entries: headings(chapters) };
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
  {
    key: "pptx",
    what: "week",
    name: "pptx",
    hint: "deckHint",
    act: "download",
    extension: "pptx",
    early: false,
    needs: (order) => [
      { kind: "fonts" },
      { kind: "geometry", optional: true },
      ...seriesNeeds(order, seriesOfDeck({}, order.context.indicators)),
    ],
    preview: async (order, files) => {
      const { slides } = await deckOf(order, files);
      const summary = downloadWord(order.context.locale, "slides", { n: slides.length });
      return { kind: "outline", summary, numbered: true, entries: slides.map(({ title }) => ({ text: title })) };
    },
    make: async (order, files) => {
      const [deck, { deckPptx }] = await Promise.all([deckOf(order, files), import("../../export/pptx/deck-pptx.ts")]);
      return { kind: "file", file: await deckPptx(deck, order.stamp, () => mapPicture(order)) };
    },
  },
];
