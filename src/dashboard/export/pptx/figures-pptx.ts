import type PptxGenJS from "pptxgenjs";
import type { IndicatorDefinition } from "../../../indicators/definition.ts";
import { pptxWord } from "../../i18n/words-pptx.ts";
import type { FigureView } from "../../view/figure/figure.ts";
import { type Stamp, stampLine } from "../../view/figure/stamp.ts";
import { type ExportFile, exportFile } from "../export-file.ts";
import { addChart, type Box } from "./add-chart.ts";
import { addPicture } from "./add-picture.ts";
import { figureCharts } from "./figure-charts.ts";
import { addFigureFoot } from "./figure-foot.ts";
import { figureNotes, figureReadme, readingLines } from "./figure-words.ts";
import { fitted, linesOf, plainLines, plainText } from "./plain-text.ts";
import { newPresentation, type Presentation, presentationBytes } from "./presentation.ts";
import { addMarks, textStyle, titleBottom, titledSlide } from "./slide-frame.ts";
import { COLOURS, SLIDE, WIDTH } from "./slide-style.ts";
import { addTable, tablePieces, tableSize } from "./table-slides.ts";

/** Where the foot of a figure begins. */
const BOTTOM = 6.2;
const BESIDE = 3.9;

type Context = {
  readonly presentation: Presentation;
  readonly stamp: Stamp;
  readonly definitions: readonly IndicatorDefinition[];
};

/**
 * Figures as a presentation, one slide each and more where a table is long: charts are native and can be edited, with
 * their numbers, words and provenance in the workbook behind them; maps are pictures. `pictureOf`: a PNG of a figure that
 * PowerPoint cannot draw. `name`: what the file is called after. Rejects where a picture cannot be made.
 */
export async function figuresPptx(
  figures: readonly FigureView[],
  stamp: Stamp,
  definitions: readonly IndicatorDefinition[],
  pictureOf: (figure: FigureView) => Promise<Uint8Array>,
  name: string,
): Promise<ExportFile> {
  const { locale } = stamp;
  const [first, ...others] = figures;
  const about = {
    title: plainText(first !== undefined && others.length === 0 ? first.title : stamp.title, 200),
    subject: plainText(`${stamp.weekText} · ${stampLine(stamp, { indicators: [] })}`, 200),
    author: plainText(stamp.agencies, 200),
  };
  const presentation = await newPresentation(locale, about, ["figure"]);
  const context = { presentation, stamp, definitions };
  for (const figure of figures) {
    if (figure.picture.kind === "map") addMap(context, figure, await pictureOf(figure));
    else if (figure.picture.kind === "table") addTables(context, figure);
    else addCharts(context, figure);
  }
  return exportFile({ name, span: stamp.week, locale }, "pptx", await presentationBytes(presentation));
}

type Frame = { readonly slide: PptxGenJS.Slide; readonly area: Box };

/** A slide with everything of a figure but what it draws, and where that is drawn: between its unit and its foot. */
function frameOf({ presentation, stamp, definitions }: Context, figure: FigureView, title = figure.title): Frame {
  const { slide, below } = titledSlide(presentation, title, "figure");
  const box = { x: SLIDE.left, w: WIDTH };
  const subject = fitted(`${figure.subject} · ${stamp.weekText}`, 14, 8.4, 1);
  slide.addText(subject, { ...textStyle(14), ...box, y: 0.36, w: 8.6, h: 0.28 });
  addMarks(slide, stamp, 0.36);
  slide.addText(fitted(figure.unit, 13, WIDTH, 1), { ...textStyle(13), ...box, y: below, h: 0.3, valign: "middle" });
  const reading = fitted(readingLines(stamp.locale, figure).join(". "), 11, WIDTH, 2);
  const high = reading === "" ? 0 : linesOf(reading, 11, WIDTH) * 0.2;
  if (high > 0) slide.addText(reading, { ...textStyle(11), ...box, y: BOTTOM - high, h: high, valign: "top" });
  addFigureFoot(slide, figure, stamp);
  const native = figure.picture.kind !== "map" && figure.picture.kind !== "table";
  slide.addNotes(plainLines(figureNotes(figure, stamp, definitions, native), 3000));
  const y = below + 0.4;
  return { slide, area: { ...box, y, h: BOTTOM - high - y - (high > 0 ? 0.05 : 0) } };
}

function addCharts(context: Context, figure: FigureView): void {
  const { presentation, stamp, definitions } = context;
  const { slide, area } = frameOf(context, figure);
  const charts = figureCharts(stamp.locale, figure, definitions, area);
  const readme = figureReadme(figure, stamp);
  for (const { spec, box, heading } of charts) {
    addChart(presentation, slide, spec, box, readme, heading === undefined ? 12 : 11);
    if (heading === undefined) continue;
    const text = fitted(heading, 12, box.w, 1, 700);
    slide.addText(text, { ...textStyle(12, COLOURS.ink), x: box.x, y: box.y - 0.26, w: box.w, h: 0.26, bold: true });
  }
  if (charts.length > 0 || figure.picture.kind !== "bars") return;
  const empty = fitted(figure.picture.view.empty, 24, WIDTH, 3);
  slide.addText(empty, { ...textStyle(24, COLOURS.ink), ...area, h: 1.3, valign: "top" });
}

/** A long table goes on on further slides, with its head again. */
function addTables(context: Context, figure: FigureView): void {
  const { locale } = context.stamp;
  const title = (n: number) =>
    n === 1 ? figure.title : pptxWord(locale, "continued", { title: plainText(figure.title, 120), n });
  // Titles of all its slides are of one height, or one line more.
  const room = { w: WIDTH, h: BOTTOM - titleBottom(title(2), "figure") - 0.4 };
  const size = tableSize(figure.table, room);
  tablePieces(figure.table, room, size).forEach((rows, i) => {
    const { slide, area } = frameOf(context, figure, title(i + 1));
    addTable(slide, figure.table, rows, area, size);
  });
}

/** The map as a picture, and its areas in words beside it. */
function addMap(context: Context, figure: FigureView, png: Uint8Array): void {
  const { slide, area } = frameOf(context, figure);
  const { rows } = figure.table;
  const list = rows.map(({ cells }) => cells.map(({ text }) => text).join(" ")).join(", ");
  const alt = pptxWord(context.stamp.locale, "mapAlt", { title: figure.title, list });
  addPicture(slide, png, { ...area, w: WIDTH - BESIDE - 0.3 }, alt);
  const beside = { ...area, x: SLIDE.right - BESIDE, w: BESIDE };
  addTable(slide, figure.table, tablePieces(figure.table, beside, 12)[0] ?? [], beside, 12);
}
