import type PptxGenJS from "pptxgenjs";
import { capital } from "../../i18n/format.ts";
import type { FigureView } from "../../view/figure/figure.ts";
import { type Stamp, stampLine } from "../../view/figure/stamp.ts";
import { figureLines, noteLine } from "./figure-words.ts";
import { fitted, linesOf } from "./plain-text.ts";
import { addBrand, addRule, textStyle } from "./slide-frame.ts";
import { SLIDE } from "./slide-style.ts";

/** Of the foot: its width, and the lines that it has room for. */
const WIDE = 11;
const LINES = 4;
const SIZE = 11;

/** Source, coverage, note and stamp below a figure; what has no room stands in the notes of the slide. */
export function addFigureFoot(slide: PptxGenJS.Slide, figure: FigureView, stamp: Stamp): void {
  const marks = fitted(stampLine(stamp, figure), SIZE, WIDE, 2, 700);
  const note = noteLine(figure, stamp).map((line) => fitted(line, SIZE, WIDE, 1));
  const left = LINES - linesOf(marks, SIZE, WIDE, 700) - note.length;
  const about = [figure.source, ...figureLines(figure).map(capital)].join(". ");
  const paragraphs = [fitted(about, SIZE, WIDE, left), ...note, marks];
  addRule(slide, 6.32);
  slide.addText(
    paragraphs.map((text, i) => ({ text, options: { breakLine: true, bold: i === paragraphs.length - 1 } })),
    { ...textStyle(SIZE), x: SLIDE.left, y: 6.4, w: WIDE, h: 0.9, valign: "top" },
  );
  addBrand(slide);
}
