import type { Mark } from "../../view/figure-words.ts";
import { PALETTE } from "./palette.ts";
import { type Area, node, type SceneNode } from "./scene-node.ts";

/** Names of the two fills, with the programme's in front: pictures of one page must not take one another's. */
const HATCH_ID = "sinergi-hatch";
const DOTS_ID = "sinergi-dots";
const HATCH = `url(#${HATCH_ID})`;
const DOTS = `url(#${DOTS_ID})`;

/** The two fills that stand for a number that is not shown, as on the page but for 1600 units. */
export function patternDefs(): SceneNode {
  const units = { patternUnits: "userSpaceOnUse" };
  return node("defs", {}, [
    // Slanted lines in an upright tile: not every program turns a pattern.
    node("pattern", { id: HATCH_ID, width: 12, height: 12, ...units }, [
      node("rect", { width: 12, height: 12, fill: PALETTE.hatchBg }),
      node("path", {
        d: "M-3 3L3 -3M0 12L12 0M9 15L15 9",
        fill: "none",
        stroke: PALETTE.hatchLine,
        "stroke-width": 3.2,
      }),
    ]),
    node("pattern", { id: DOTS_ID, width: 14, height: 14, ...units }, [
      node("rect", { width: 14, height: 14, fill: PALETTE.norepBg }),
      node("circle", { cx: 7, cy: 7, r: 2.5, fill: PALETTE.norepInk }),
    ]),
  ]);
}

/** The fill of a mark; what is not applicable has none of its own. */
export function markFill(mark: Mark): string {
  if (mark === "notApplicable") return PALETTE.kapur50;
  return mark === "notReported" ? DOTS : HATCH;
}

/** A box of the mark's fill: dotted and dashed where the report is missing, hatched where it is protected, else empty. */
export function markBox(mark: Mark, { x, y, width, height }: Area): SceneNode {
  const dash = { notReported: "6 4", notApplicable: "3 5", low: undefined, confidential: undefined }[mark];
  return node("rect", {
    x,
    y,
    width,
    height,
    rx: 3,
    fill: markFill(mark),
    stroke: mark === "low" || mark === "confidential" ? PALETTE.hatchInk : PALETTE.norepInk,
    "stroke-width": 1.5,
    "stroke-dasharray": dash,
  });
}
