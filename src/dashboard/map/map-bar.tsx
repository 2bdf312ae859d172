import { share, Tick } from "../charts/bar-parts.tsx";
import type { BarView } from "../view/bar-view.ts";
import type { Fill } from "../view/map/map-scale.ts";
import { paintOf } from "./map-paint.ts";

/** The bar of a place in the list, in the colour that it has on the map; a number without a class is outlined. */
export function MapBar({ view, fill }: { readonly view: BarView; readonly fill: Fill }) {
  if (view.mark !== undefined) return <span />;
  return (
    <svg
      width="100%"
      height="16"
      aria-hidden="true"
      focusable="false"
      style={{ display: "block", overflow: "visible" }}
    >
      <rect
        x="0.5"
        y="3"
        width={share(view.zone ?? view.solid)}
        height="10"
        fill={paintOf(fill)}
        stroke="var(--arang-500)"
        strokeWidth="0.6"
      />
      {view.tick === undefined ? null : <Tick at={view.tick} y={1} height={14} />}
    </svg>
  );
}
