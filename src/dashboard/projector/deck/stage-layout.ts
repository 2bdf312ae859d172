/** The slide's own size; everything on it is in these pixels. */
export const SHEET = { width: 1920, height: 1080 } as const;

/** Where the slide stands in a window, and where the controls do: never on it. All in the window's pixels. */
export type StageLayout = {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
  /** below, beside: a bar in the room that the slide leaves · corner: one small button in the slide's own margin. */
  readonly controls: "below" | "beside" | "corner";
};

/** Room for a bar of buttons that a finger can press. */
const BAR = 52;

/**
 * The largest slide that fits, in the middle. A bar stands where the window has room for it; under a finger, which has no
 * keys, the slide makes room.
 */
export function stageLayout(width: number, height: number, coarse: boolean): StageLayout {
  const scale = Math.min(width / SHEET.width, height / SHEET.height);
  const besides = width - SHEET.width * scale;
  const below = height - SHEET.height * scale;
  if (below >= BAR || (coarse && besides < BAR)) return placed(width, height - BAR, "below");
  if (besides >= BAR) return placed(width - BAR, height, "beside");
  return placed(width, height, "corner");
}

function placed(width: number, height: number, controls: StageLayout["controls"]): StageLayout {
  const scale = Math.max(0, Math.min(width / SHEET.width, height / SHEET.height));
  return { scale, left: (width - SHEET.width * scale) / 2, top: (height - SHEET.height * scale) / 2, controls };
}
