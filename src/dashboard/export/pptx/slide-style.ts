import type { SeriesLook } from "./chart-spec.ts";

/** A font that every Office has; the letters of the page do not come along in a presentation. */
export const FONT = "Arial";

/** The page's light tokens, as presentations write colours. */
export const COLOURS = {
  ink: "15202B",
  ink2: "4C5965",
  line: "D9DEE1",
  grid: "E9ECED",
  axis: "87929B",
  band: "213F80",
  data: "1D5F7E",
  soft: "A8CAD7",
  attention: "BF5117",
  attentionText: "A0410F",
  near: "7A5400",
  nearFill: "FBF2DC",
  met: "0F5F7D",
  surface2: "EFF1EF",
  white: "FFFFFF",
} as const;

/** The colour of a status, always beside its word. */
export const STATUS_COLOURS: Readonly<Record<string, string>> = {
  attention: COLOURS.attentionText,
  near: COLOURS.near,
  met: COLOURS.met,
};

type Look = {
  readonly colour: string;
  /** Points alone, without a line between them. */
  readonly line?: false;
  readonly dash?: "sysDash" | "sysDot";
  readonly marker?: true;
  /** What is within, where that is not its colour. */
  readonly within?: string;
};
export const LOOKS: Readonly<Record<SeriesLook, Look>> = {
  main: { colour: COLOURS.data },
  partial: { colour: COLOURS.data, line: false, marker: true, within: COLOURS.soft },
  target: { colour: COLOURS.ink, dash: "sysDash" },
  beside: { colour: COLOURS.axis },
  bound: { colour: COLOURS.axis, dash: "sysDot" },
  whole: { colour: COLOURS.axis, within: COLOURS.white },
};

/** Inches of a slide of 16 to 9, and of what stands on it. */
export const SLIDE = { width: 13.333, height: 7.5, left: 0.6, right: 12.73 } as const;
export const WIDTH = SLIDE.right - SLIDE.left;
