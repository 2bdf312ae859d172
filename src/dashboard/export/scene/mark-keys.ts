import type { Locale } from "../../i18n/locale.ts";
import { sceneWord } from "../../i18n/words-scene.ts";
import type { Mark } from "../../view/figure-words.ts";
import { PALETTE } from "./palette.ts";
import { markBox } from "./patterns.ts";
import { TEXT } from "./scene-frame.ts";
import { type Key, SIGN } from "./scene-legend.ts";
import type { SceneNode } from "./scene-node.ts";
import { label } from "./scene-text.ts";
import { textWidth } from "./text-width.ts";
import { fitted } from "./wrap-text.ts";

const MARKS: readonly Mark[] = ["notReported", "confidential", "low", "notApplicable"];

export type Marked = { readonly mark?: Mark; readonly text: string };

/** A mark's words: a dash alone would not say why there is nothing. */
export function markWords(locale: Locale, mark: Mark, text: string): string {
  return mark === "notApplicable" && /^[–-]?$/.test(text.trim()) ? sceneWord(locale, "notApplicable") : text;
}

/** What the patterns stand for, in the words of the figure itself; those alone that it has. */
export function markKeys(locale: Locale, cells: readonly Marked[]): Key[] {
  return MARKS.flatMap((mark) => {
    const words = cells.filter((cell) => cell.mark === mark).map(({ text }) => markWords(locale, mark, text));
    if (words.length === 0) return [];
    return [{ text: [...new Set(words)].join(" · "), sign: (x, middle) => [markSign(mark, x, middle)] }];
  });
}

/** A small box of the mark's pattern. */
export function markSign(mark: Mark, x: number, middle: number): SceneNode {
  return markBox(mark, { x, y: middle - 11, width: SIGN, height: 22 });
}

/** Pattern and words of a mark where a number would stand, from the left. */
export function markChip(
  locale: Locale,
  mark: Mark,
  text: string,
  at: { readonly x: number; readonly middle: number; readonly width: number; readonly size?: number },
): SceneNode[] {
  const { x, middle, width, size = TEXT } = at;
  const words = fitted(markWords(locale, mark, text), width - SIGN - 10, size, 400);
  return [markSign(mark, x, middle), label(x + SIGN + 10, middle + size * 0.35, words, { size, fill: PALETTE.ink })];
}

/** The width of a chip at its full words. */
export function chipWidth(locale: Locale, mark: Mark, text: string, size: number = TEXT): number {
  return SIGN + 10 + textWidth(markWords(locale, mark, text), size, 400);
}
