import type { Status } from "../../../domain/cell.ts";
import { PALETTE } from "./palette.ts";
import { node, type SceneNode } from "./scene-node.ts";

/** The ink of a status's words. */
export const STATUS_INK: Readonly<Record<Status, string>> = {
  met: PALETTE.stOk,
  near: PALETTE.stNear,
  attention: PALETTE.stAct,
  inconclusive: PALETTE.stNone,
  none: PALETTE.stNone,
};

const stroke = (d: string, color: string, width: number): SceneNode =>
  node("path", {
    d,
    fill: "none",
    stroke: color,
    "stroke-width": width,
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
  });

const dashed = node("circle", {
  cx: 8,
  cy: 8,
  r: 6.2,
  fill: "none",
  stroke: PALETTE.stNone,
  "stroke-width": 1.6,
  "stroke-dasharray": "2.6 2.2",
});

const GLYPHS: Readonly<Record<Status, readonly SceneNode[]>> = {
  met: [
    node("circle", { cx: 8, cy: 8, r: 7, fill: PALETTE.stOk }),
    stroke("M4.7 8.3l2.2 2.2 4.4-4.9", PALETTE.surface, 1.8),
  ],
  near: [
    node("circle", { cx: 8, cy: 8, r: 6.2, fill: PALETTE.surface, stroke: PALETTE.stNear, "stroke-width": 1.6 }),
    node("path", {
      d: "M8 1.8a6.2 6.2 0 0 0 0 12.4z",
      fill: PALETTE.stNearFill,
      stroke: PALETTE.stNear,
      "stroke-width": 1.2,
    }),
  ],
  attention: [
    node("path", {
      d: "M8 1.2 15.4 14.4H.6z",
      fill: PALETTE.stActFill,
      stroke: PALETTE.stActFill,
      "stroke-width": 1,
      "stroke-linejoin": "round",
    }),
    stroke("M8 5.8v4.2", PALETTE.surface, 1.8),
    node("circle", { cx: 8, cy: 12.1, r: 1.05, fill: PALETTE.surface }),
  ],
  inconclusive: [dashed, stroke("M4.8 8h6.4", PALETTE.stNone, 1.8)],
  none: [dashed],
};

/** The page's glyph of a status, told apart without its colour. */
export function statusGlyph(status: Status, x: number, middle: number, size: number): SceneNode {
  const scale = (size / 16).toFixed(3);
  return node(
    "g",
    { transform: `translate(${x.toFixed(2)} ${(middle - size / 2).toFixed(2)}) scale(${scale})` },
    GLYPHS[status],
  );
}
