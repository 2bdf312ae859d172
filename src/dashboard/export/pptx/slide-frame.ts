import type PptxGenJS from "pptxgenjs";
import { fitted, linesOf, plainText } from "./plain-text.ts";
import { LAYOUT, type Presentation, TITLE, TITLE_TOP } from "./presentation.ts";
import { COLOURS, FONT, SLIDE, WIDTH } from "./slide-style.ts";

/** What protects and dates a slide; it stands on every one, also where it is copied into another presentation. */
export type Marks = { readonly simulated: string; readonly classification: string };

export const textStyle = (fontSize: number, color: string = COLOURS.ink2) => ({
  fontFace: FONT,
  fontSize,
  color,
  margin: 0,
});

/** A new slide of our layout with its title, a conclusion in two lines at most, and where it ends. */
export function titledSlide(
  { pptx }: Presentation,
  wished: string,
): { readonly slide: PptxGenJS.Slide; readonly below: number } {
  const slide = pptx.addSlide({ masterName: LAYOUT });
  const size = titleSize(wished);
  const title = fitted(wished, size, WIDTH, 2, 700);
  slide.addText([{ text: title, options: { fontSize: size } }], { placeholder: TITLE });
  return { slide, below: titleBottom(title) };
}

const titleSize = (title: string) => [28, 24, 20].find((points) => linesOf(title, points, WIDTH, 700) <= 2) ?? 18;

/** Where a title ends, in inches from above. */
export function titleBottom(title: string): number {
  const size = titleSize(title);
  return TITLE_TOP + (Math.min(2, linesOf(title, size, WIDTH, 700)) * size * 1.22) / 72;
}

/** DATA SIMULASI and the classification in their boxes, ending at the right margin. */
export function addMarks(slide: PptxGenJS.Slide, { simulated, classification }: Marks, y: number): void {
  const height = 0.28;
  const box = (text: string, right: number, colour: string, dashed: boolean): number => {
    const words = plainText(text, 40).toUpperCase();
    const w = 0.3 + words.length * 0.105;
    slide.addText(words, {
      ...textStyle(11, colour),
      x: right - w,
      y,
      w,
      h: height,
      bold: true,
      align: "center",
      valign: "middle",
      line: { color: colour, width: 1.25, dashType: dashed ? "sysDash" : "solid" },
      ...(dashed ? { fill: { color: COLOURS.nearFill } } : {}),
    });
    return right - w - 0.12;
  };
  const left = box(classification, SLIDE.right, COLOURS.ink, false);
  if (simulated !== "") box(simulated, left, COLOURS.near, true);
}

/** A line across the slide between its margins. */
export function addRule(slide: PptxGenJS.Slide, y: number): void {
  slide.addShape("line", { x: SLIDE.left, y, w: WIDTH, h: 0, line: { color: COLOURS.ink, width: 1 } });
}

/** The brand, and the number of the slide, at the lower right. */
export function addBrand(slide: PptxGenJS.Slide): void {
  const box = { y: 7.04, h: 0.26 };
  const brand = { ...textStyle(12, COLOURS.ink), ...box, x: 11.2, w: 1, bold: true };
  slide.addText("Sinergi", { ...brand, align: "right", valign: "top" });
  const number = { ...box, x: 12.13, w: 0.6, fontFace: FONT, fontSize: 12, bold: true, color: COLOURS.ink };
  slide.slideNumber = { ...number, align: "right", margin: 0 };
}
