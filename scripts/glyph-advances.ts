import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { chromium, type Page } from "playwright-core";
import { findChromium } from "./chromium/find-chromium.ts";
import { LAUNCH_FLAGS } from "./chromium/launch-flags.ts";
import { thisMachine } from "./chromium/this-machine.ts";

/**
 * Writes src/dashboard/export/scene/glyph-advances.json: how wide each sign of the page's two font files is, in
 * thousandths of its size, so that a picture can be laid out where there is no browser. To be run when a font changes.
 */
const OUT = fileURLToPath(new URL("../src/dashboard/export/scene/glyph-advances.json", import.meta.url));
const SIGNS = fileURLToPath(new URL("../src/dashboard/ui/fonts/signs.woff2", import.meta.url));
const LATIN = createRequire(import.meta.url).resolve(
  "@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2",
);
/** The letters of the Latin file, and the three of the other. */
const RANGES: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x2013, 0x2014],
  [0x2018, 0x201a],
  [0x201c, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x2030, 0x2030],
  [0x2039, 0x203a],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2212, 0x2212],
];
const SIGN_RANGES: readonly (readonly [number, number])[] = [
  [0x2248, 0x2248],
  [0x2264, 0x2265],
];

const lettersOf = (ranges: readonly (readonly [number, number])[]) =>
  ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)));

type Asked = { readonly font: string; readonly letters: readonly string[]; readonly weight: number };

/** The widths at a size of 1000; a letter that the file lacks would be as wide as in two different fallbacks: it is left out. */
async function widthsOf(page: Page, asked: Asked): Promise<(number | undefined)[]> {
  return page.evaluate(async ({ font, letters, weight }) => {
    const face = new FontFace("measured", `url(data:font/woff2;base64,${font})`, { weight: "200 800" });
    await face.load();
    document.fonts.add(face);
    const context = document.createElement("canvas").getContext("2d");
    if (context === null) throw new Error("no canvas");
    const widths = letters.map((letter) => {
      const [one, other] = ["monospace", "serif"].map((fallback) => {
        context.font = `${weight} 1000px measured, ${fallback}`;
        return Math.round(context.measureText(letter).width);
      });
      return one === other ? one : undefined;
    });
    document.fonts.delete(face);
    return widths;
  }, asked);
}

const browser = await chromium.launch({
  executablePath: findChromium(thisMachine, { install: true }),
  args: [...LAUNCH_FLAGS],
});
const page = await browser.newPage();
const files = [
  { font: readFileSync(LATIN, "base64"), letters: lettersOf(RANGES) },
  { font: readFileSync(SIGNS, "base64"), letters: lettersOf(SIGN_RANGES) },
];
const rows: [letter: string, regular: number, bold: number][] = [];
for (const file of files) {
  const regular = await widthsOf(page, { ...file, weight: 400 });
  const bold = await widthsOf(page, { ...file, weight: 700 });
  file.letters.forEach((letter, i) => {
    const [thin, thick] = [regular[i], bold[i]];
    if (thin !== undefined && thick !== undefined) rows.push([letter, thin, thick]);
  });
}
await browser.close();

const advances = {
  letters: rows.map(([letter]) => letter).join(""),
  regular: rows.map(([, regular]) => regular),
  bold: rows.map(([, , bold]) => bold),
};
writeFileSync(OUT, `${JSON.stringify(advances)}\n`);
console.log(`${rows.length} letters`);
