import type { BarView } from "../view/bar-view.ts";
import { BarBody, share, Tick } from "./bar-parts.tsx";

/** From here on a bar is long enough to hold its number. */
const HOLDS = 0.16;

/**
 * One bar of a theme panel: the outline of its whole, the level with its rounding zone, the target on it, and inside
 * it, where asked and where it fits, the number.
 */
export function LevelBar({
  view,
  height = 18,
  inside,
}: {
  readonly view: BarView;
  readonly height?: number;
  readonly inside?: string;
}) {
  const fits = view.solid >= HOLDS;
  return (
    <svg
      width="100%"
      height={height + 8}
      aria-hidden="true"
      focusable="false"
      style={{ display: "block", overflow: "visible" }}
    >
      {view.whole === undefined ? null : (
        <rect
          x="0"
          y="4"
          width={share(view.whole)}
          height={height}
          fill="var(--kapur-100)"
          stroke="var(--axis)"
          strokeWidth={0.75}
        />
      )}
      <BarBody view={view} y={4} height={height} />
      {view.tick === undefined ? null : <Tick at={view.tick} y={0} height={height + 8} />}
      {inside === undefined || view.mark !== undefined ? null : (
        <text
          x={fits ? 8 : share(view.solid)}
          dx={fits ? 0 : 6}
          y={4 + height / 2}
          dominantBaseline="central"
          fontSize="13"
          fontWeight="700"
          fill={fits ? "#fff" : "var(--ink)"}
        >
          {inside}
        </text>
      )}
    </svg>
  );
}
