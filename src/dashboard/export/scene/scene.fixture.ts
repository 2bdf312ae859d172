import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Locale } from "../../i18n/locale.ts";
import type { FigureView } from "../../view/figure/figure.ts";
import { FIGURES, STAMP, type TestFigures } from "../../view/figure/figures.fixture.ts";
import { GEOMETRY } from "./geometry.fixture.ts";
import { type SceneAssets, sceneSvg } from "./scene.ts";
import { isDrawn, textWidth } from "./text-width.ts";

const read = (path: string) => readFileSync(path).toString("base64");
const LATIN = createRequire(import.meta.url).resolve(
  "@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2",
);
/** The page's own fonts, and the boundaries of the tests. */
export const ASSETS: SceneAssets = {
  fonts: [
    { base64: read(LATIN) },
    { base64: read(`${import.meta.dirname}/../../ui/fonts/signs.woff2`), range: "U+2248,U+2264-2265" },
  ],
  geometry: GEOMETRY,
};

export type Kind = keyof TestFigures;
export const KINDS = ["history", "bars", "zero", "dots", "panels", "map", "table", "reports"] as const satisfies Kind[];
export const svgOf = (kind: Kind, locale: Locale): string => sceneSvg(FIGURES(locale)[kind], STAMP(locale), ASSETS);

/** A picture of a figure in Indonesian, without fonts: for what does not depend on them. */
export const plainSvg = (figure: FigureView): string =>
  sceneSvg(figure, STAMP("id"), { fonts: [], geometry: GEOMETRY });

/** The picture as a program reads it; throws where it is no XML. */
export function parsed(svg: string): Element {
  const root = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  if (root.nodeName !== "svg") throw new Error(root.textContent ?? "no picture");
  return root;
}

/** Everything that is written in a picture, in the order of its lines. */
export function wordsIn(root: Element): string {
  const texts = [...root.querySelectorAll("text")].map((text) => text.textContent ?? "");
  return texts.join(" ").replaceAll(/\s+/g, " ");
}

/** A line of text and the room that it takes, by the widths of its letters. */
export type TextBox = { text: string; size: number; left: number; right: number; top: number; bottom: number };

export function textBoxes(root: Element): TextBox[] {
  return [...root.querySelectorAll("text")].map((element) => {
    const number = (name: string) => Number(element.getAttribute(name));
    const text = element.textContent ?? "";
    const [x, y, size] = [number("x"), number("y"), number("font-size")];
    const width = textWidth(text, size, element.hasAttribute("font-weight") ? 700 : 400);
    const given = element.getAttribute("textLength");
    if (isDrawn(text) && Math.abs(Number(given) - width) > 0.02) throw new Error(`"${text}" is given ${given}`);
    const anchor = element.getAttribute("text-anchor") ?? "start";
    const left = { start: x, middle: x - width / 2, end: x - width }[anchor] ?? x;
    return { text, size, left, right: left + width, top: y - size * 0.74, bottom: y + size * 0.2 };
  });
}
