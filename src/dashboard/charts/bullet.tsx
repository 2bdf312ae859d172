import type { BarView } from "../view/bar-view.ts";
import { BarBody, share, Tick } from "./bar-parts.tsx";

/** Where the words of a target still end under their tick; left of it they are set to the right edge. */
const LABEL_END = 0.62;

/** One share against its target: bar from 0, tick, and the target in words. The row says the same in text. */
export function Bullet({ view, target }: { readonly view: BarView; readonly target?: string }) {
  const tick = view.tick;
  return (
    <svg
      width="100%"
      height="32"
      aria-hidden="true"
      focusable="false"
      style={{ display: "block", overflow: "visible" }}
    >
      <rect x="0" y="17" width="100%" height="10" fill="var(--line-2)" />
      <BarBody view={view} y={17} height={10} />
      {tick === undefined ? null : <Tick at={tick} y={12} height={19} />}
      {target === undefined || tick === undefined ? null : (
        <text
          x={tick >= LABEL_END ? share(tick) : "100%"}
          dx={tick >= LABEL_END ? 1 : 0}
          y="8"
          fontSize="11.5"
          fill="var(--ink-2)"
          textAnchor="end"
        >
          {target}
        </text>
      )}
    </svg>
  );
}
