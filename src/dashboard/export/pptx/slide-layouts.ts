import type PptxGenJS from "pptxgenjs";
import { COLOURS, FONT, SLIDE, WIDTH } from "./slide-style.ts";

/** The layouts of a presentation, with where their title stands, in inches: below a line of its subject, on top, or large on a cover. */
export const LAYOUTS = {
  figure: { name: "Sinergi", band: 0.12, title: { x: SLIDE.left, y: 0.72, w: WIDTH, h: 0.95 } },
  deck: { name: "Sinergi rapat", band: 0.12, title: { x: SLIDE.left, y: 0.42, w: WIDTH, h: 0.95 } },
  cover: { name: "Sinergi sampul", band: 1.04, title: { x: 1.6, y: 1.25, w: 11.1, h: 2.6 } },
} as const;
export type Layout = keyof typeof LAYOUTS;

/** What the place of a title is called, so that PowerPoint lists the slides by their titles. */
export const TITLE = "title";

/** Gives a presentation a layout: the band at its left, and the place of the title. */
export function defineLayout(pptx: PptxGenJS, layout: Layout): void {
  const { name, band, title } = LAYOUTS[layout];
  const place = { ...title, margin: 0, align: "left" as const, valign: "top" as const };
  const letters = { bold: true, color: COLOURS.ink, fontFace: FONT };
  pptx.defineSlideMaster({
    title: name,
    background: { color: COLOURS.white },
    objects: [
      { rect: { x: 0, y: 0, w: band, h: SLIDE.height, fill: { color: COLOURS.band } } },
      { placeholder: { options: { ...place, ...letters, name: TITLE, type: "title" }, text: "" } },
    ],
  });
}
