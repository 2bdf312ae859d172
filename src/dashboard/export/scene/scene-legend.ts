import { PALETTE } from "./palette.ts";
import { TEXT } from "./scene-frame.ts";
import type { SceneNode } from "./scene-node.ts";
import { label } from "./scene-text.ts";
import { textWidth } from "./text-width.ts";
import { fitted } from "./wrap-text.ts";

/** What a sign of the picture means; the sign is drawn 34 wide, around the middle of its line. */
export type Key = { readonly text: string; readonly sign: (x: number, middle: number) => readonly SceneNode[] };

export const SIGN = 34;
const GAP = { sign: 10, key: 34 };
export const KEY_LINE = 32;

type Placed = Key & { readonly x: number; readonly line: number };

function place(keys: readonly Key[], width: number): Placed[] {
  let [x, line] = [0, 0];
  return keys.map((key) => {
    const text = fitted(key.text, width - SIGN - GAP.sign, TEXT, 400);
    const taken = SIGN + GAP.sign + textWidth(text, TEXT, 400);
    if (x > 0 && x + taken > width) [x, line] = [0, line + 1];
    const at = x;
    x += taken + GAP.key;
    return { ...key, text, x: at, line };
  });
}

/** The height that the keys take, side by side in as many lines as they need; 0 without any. */
export function legendHeight(keys: readonly Key[], width: number): number {
  const last = place(keys, width).at(-1);
  return last === undefined ? 0 : (last.line + 1) * KEY_LINE;
}

/** The keys from `top` on. */
export function legendNodes(keys: readonly Key[], left: number, top: number, width: number): SceneNode[] {
  return place(keys, width).flatMap(({ x, line, text, sign }) => {
    const middle = top + line * KEY_LINE + KEY_LINE / 2;
    return [
      ...sign(left + x, middle),
      label(left + x + SIGN + GAP.sign, middle + TEXT * 0.35, text, { size: TEXT, fill: PALETTE.ink2 }),
    ];
  });
}
