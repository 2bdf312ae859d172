import { cleanText } from "../clean-text.ts";
import { textWidth, type Weight } from "../scene/text-width.ts";

/** A text for a slide: without what XML cannot hold or what turns its neighbours around, and no longer than `most` letters. */
export function plainText(text: string, most: number): string {
  const letters = [...cleanText(text).replaceAll(/ {2,}/g, " ").trim()];
  return letters.length <= most
    ? letters.join("")
    : `${letters
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
}

/** Several lines for the notes of a slide, each no longer than `most` letters. */
export function plainLines(text: string, most: number): string {
  return text
    .split("\n")
    .map((line) => plainText(line, most))
    .join("\n");
}

/** How many lines a text takes at a size in points within a width in inches; a little more than it may need. */
export function linesOf(text: string, size: number, width: number, weight: Weight = 400): number {
  return Math.max(1, Math.ceil((textWidth(plainText(text, 1000), size, weight) / 72 / width) * 1.04));
}

/** The text cut so that it takes no more than so many lines. */
export function fitted(text: string, size: number, width: number, lines: number, weight: Weight = 400): string {
  let most = Math.min(1000, [...plainText(text, 1000)].length);
  while (most > 1 && linesOf(plainText(text, most), size, width, weight) > lines) most = Math.floor(most * 0.97);
  return plainText(text, most);
}
