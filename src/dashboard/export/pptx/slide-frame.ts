import type PptxGenJS from "pptxgenjs";
import { fitted, linesOf, plainText } from "./plain-text.ts";
import type { Presentation } from "./presentation.ts";
import { LAYOUTS, TITLE } from "./slide-layouts.ts";
import { COLOURS, FONT, SLIDE, WIDTH } from "./slide-style.ts";

/** What protects and dates a slide; it stands on every one, also where it is copied into another presentation. */
export type Marks = { readonly simulated: string; readonly classification: string };

export const textStyle = (fontSize: number, color: string = COLOURS.ink2) => ({
  fontFace: FONT,
  fontSize,
  color,
  margin: 0,
});

/** A new slide with its title, a conclusion in two lines at most, and where that ends. */
export function titledSlide(
  { pptx }: Presentation,
  wished: string,
  layout: "figure" | "deck",
): { readonly slide: PptxGenJS.Slide; readonly below: number } {
  const slide = pptx.addSlide({ masterName: LAYOUTS[layout].name });
  const size = titleSize(wished);
  const title = fitted(wished, size, WIDTH, 2, 700);
  slide.addText([{ text: title, options: { fontSize: size } }], { placeholder: TITLE });
  return { slide, below: titleBottom(title, layout) };
}

/** The letters of a title: one line where those are not much smaller, two otherwise. */
function titleSize(title: string): number {
  const fits = (points: number, lines: number) => linesOf(title, points, WIDTH, 700) <= lines;
  return [28, 26].find((points) => fits(points, 1)) ?? [28, 24, 20].find((points) => fits(points, 2)) ?? 18;
}

/** Where a title ends, in inches from above. */
export function titleBottom(title: string, layout: "figure" | "deck"): number {
  const size = titleSize(title);
  return LAYOUTS[layout].title.y + (Math.min(2, linesOf(title, size, WIDTH, 700)) * size * 1.22) / 72;
}

/** DATA SIMULASI and the classification in their boxes, ending at `right`. */
export function addMarks(
  slide: PptxGenJS.Slide,
  { simulated, classification }: Marks,
  y: number,
  right: number = SLIDE.right,
): void {
  const height = 0.28;
  const box = (text: string, end: number, colour: string, dashed: boolean): number => {
    const words = plainText(text, 40).toUpperCase();
    const w = 0.3 + words.length * 0.105;
    slide.addText(words, {
      ...textStyle(11, colour),
      x: end - w,
      y,
      w,
      h: height,
      bold: true,
      align: "center",
      valign: "middle",
      line: { color: colour, width: 1.25, dashType: dashed ? "sysDash" : "solid" },
      ...(dashed ? { fill: { color: COLOURS.nearFill } } : {}),
    });
    return end - w - 0.12;
  };
  const left = box(classification, right, COLOURS.ink, false);
  if (simulated !== "") box(simulated, left, COLOURS.near, true);
}

/** A line across the slide to its right margin. */
export function addRule(slide: PptxGenJS.Slide, y: number, left: number = SLIDE.left): void {
  slide.addShape("line", { x: left, y, w: SLIDE.right - left, h: 0, line: { color: COLOURS.ink, width: 1 } });
}

/** The number of the slide, at the right margin. */
export function addNumber(slide: PptxGenJS.Slide, y: number): void {
  const number = { y, h: 0.26, x: 12.13, w: 0.6, fontFace: FONT, fontSize: 12, bold: true, color: COLOURS.ink };
  slide.slideNumber = { ...number, align: "right", margin: 0 };
}

/** The brand, and the number of the slide, at the lower right. */
export function addBrand(slide: PptxGenJS.Slide): void {
  const brand = { ...textStyle(12, COLOURS.ink), x: 11.2, y: 7.04, w: 1, h: 0.26, bold: true };
  slide.addText("Sinergi", { ...brand, align: "right", valign: "top" });
  addNumber(slide, 7.04);
}
