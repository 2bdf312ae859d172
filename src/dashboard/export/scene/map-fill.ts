import type { Fill } from "../../view/map/map-scale.ts";
import { GAPS, PALETTE, STEPS } from "./palette.ts";
import { markFill } from "./patterns.ts";

/** The paint of an area and of its swatch. */
export function scenePaint(fill: Fill): string {
  switch (fill.kind) {
    case "step":
      return STEPS[fill.level];
    case "gap":
      return GAPS[fill.level];
    case "flat":
      return STEPS[0];
    case "plain":
      return PALETTE.surface;
    case "mark":
      return markFill(fill.mark);
  }
}
