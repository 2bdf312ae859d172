import advances from "./glyph-advances.json";

/** The two weights of a picture. */
export type Weight = 400 | 700;

const LETTERS = [...advances.letters];
const TABLES = {
  400: new Map(LETTERS.map((letter, i) => [letter, advances.regular[i] ?? 1000])),
  700: new Map(LETTERS.map((letter, i) => [letter, advances.bold[i] ?? 1000])),
};
/** Another font draws what ours lacks: taken as wide as the widest. */
const OTHER = 1100;
const PICTOGRAPH = 1450;

/** Whether the embedded fonts draw all of it: then its width is known to the letter. */
export function isDrawn(text: string): boolean {
  return text !== "" && [...text].every((letter) => TABLES[400].has(letter));
}

/** How wide a text is at a size, in the picture's units; never less than a browser with the embedded font makes it, by 2 %. */
export function textWidth(text: string, size: number, weight: Weight): number {
  const table = TABLES[weight];
  let sum = 0;
  for (const letter of text) {
    sum += table.get(letter) ?? ((letter.codePointAt(0) ?? 0) >= 0x1f000 ? PICTOGRAPH : OTHER);
  }
  return (sum * size) / 1000;
}
