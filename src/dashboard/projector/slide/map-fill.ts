import type { SlideBody } from "../../view/slide.ts";
import { markFill } from "./slide-patterns.tsx";

/** The three classes of the projector, light to dark. */
export const CLASS_FILLS = ["var(--laut-1)", "var(--laut-3)", "var(--laut-5)"] as const;

/** A class colour, or the pattern of the mark that stands in place of the number. */
export function areaFill(body: Extract<SlideBody, { kind: "map" }>, code: string, patterns: string): string {
  const area = body.areas.find((one) => one.code === code);
  if (area?.mark !== undefined) return markFill(patterns, area.mark);
  return area?.level === undefined ? "#fff" : (CLASS_FILLS[area.level] ?? "#fff");
}
