import type { BarView } from "../view/bar-view.ts";
import { BarBody, Tick } from "./bar-parts.tsx";

/** The bar of a list of areas, with the limit as its only tick. The number stands beside it. */
export function MiniBar({ view }: { readonly view: BarView }) {
  return (
    <svg
      width="100%"
      height="14"
      aria-hidden="true"
      focusable="false"
      style={{ display: "block", overflow: "visible" }}
    >
      <rect x="0" y="3" width="100%" height="8" fill="var(--line-2)" />
      <BarBody view={view} y={3} height={8} />
      {view.tick === undefined ? null : <Tick at={view.tick} y={0} height={14} />}
    </svg>
  );
}
