import { DOTS, HATCH } from "../charts/patterns.tsx";
import type { Fill } from "../view/map/map-scale.ts";

const STEPS = ["var(--laut-1)", "var(--laut-2)", "var(--laut-3)", "var(--laut-4)", "var(--laut-5)"] as const;
const GAPS = ["var(--div-n2)", "var(--div-n1)", "var(--div-0)", "var(--div-p1)", "var(--div-p2)"] as const;

/** The paint of an area, for its shape, its swatch and its bar. Levels change their blue where they are chosen. */
export function paintOf(fill: Fill, chosen = false): string {
  switch (fill.kind) {
    case "step":
      return STEPS[fill.level];
    case "gap":
      return GAPS[fill.level];
    case "flat":
      return chosen ? "var(--laut-2)" : "var(--laut-1)";
    case "plain":
      return "var(--kapur-0)";
    case "mark":
      if (fill.mark === "notApplicable") return "var(--kapur-50)";
      return fill.mark === "notReported" ? DOTS : HATCH;
  }
}

/** Whether white text is needed on it: the two darkest steps, and both ends of the gaps. */
export function isDark(fill: Fill): boolean {
  if (fill.kind === "step") return fill.level >= 3;
  return fill.kind === "gap" && (fill.level === 0 || fill.level === 4);
}
