import { cleanText } from "../clean-text.ts";
import { PALETTE } from "./palette.ts";
import { node, type SceneNode } from "./scene-node.ts";
import { isDrawn, textWidth, type Weight } from "./text-width.ts";
import type { Line } from "./wrap-text.ts";

export type TextLook = {
  readonly size: number;
  readonly weight?: Weight;
  readonly fill?: string;
  readonly anchor?: "start" | "middle" | "end";
};

/**
 * A line of text on its baseline. Its length is written too, so that it takes the same room in a program that does not
 * read the embedded font; not where another font draws some of it everywhere.
 */
export function label(x: number, y: number, text: string, look: TextLook): SceneNode {
  const { size, weight = 400, fill = PALETTE.ink, anchor = "start" } = look;
  const shown = cleanText(text);
  return node(
    "text",
    {
      x,
      y,
      "font-size": size,
      "font-weight": weight === 700 ? 700 : undefined,
      fill,
      "text-anchor": anchor === "start" ? undefined : anchor,
      ...(isDrawn(shown) ? { textLength: textWidth(shown, size, weight), lengthAdjust: "spacingAndGlyphs" } : {}),
    },
    [shown],
  );
}

/** A line in more than one weight, from its left end. */
export function lineOf(x: number, y: number, line: Line, look: TextLook): SceneNode[] {
  let at = x;
  return line.map(({ text, weight }) => {
    const words = text.trimStart();
    at += textWidth(text.slice(0, text.length - words.length), look.size, weight);
    const placed = label(at, y, words, { ...look, weight });
    at += textWidth(words, look.size, weight);
    return placed;
  });
}

/** Words on a pattern: on white, so that they can be read. Centred on the point. */
export function onPattern(x: number, middle: number, text: string, size: number): SceneNode[] {
  const width = textWidth(text, size, 400) + 20;
  return [
    node("rect", {
      x: x - width / 2,
      y: middle - size * 0.68,
      width,
      height: size * 1.36,
      rx: 3,
      fill: PALETTE.surface,
    }),
    label(x, middle + size * 0.35, text, { size, anchor: "middle" }),
  ];
}
