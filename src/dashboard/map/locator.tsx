import { AreaShapes } from "./area-shapes.tsx";
import type { MapGeometry } from "./geometry.ts";
import { whereLayout } from "./where-layout.ts";

/** Where an area lies in the province. The words beside it say which one it is. */
export function Locator(props: { readonly geometry: MapGeometry; readonly code: string; readonly width: number }) {
  const { geometry, code, width } = props;
  const layout = whereLayout(width, geometry.regions);
  const paint = (one: string) => (one === code ? "var(--data)" : "var(--laut-1)");
  return (
    <svg
      width={width}
      height={layout.height}
      aria-hidden="true"
      focusable="false"
      style={{ display: "block", overflow: "hidden" }}
    >
      <g transform={layout.transform}>
        <AreaShapes geometry={geometry} pixel={layout.pixel} paint={paint} separate />
      </g>
    </svg>
  );
}
