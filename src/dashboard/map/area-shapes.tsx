import type { ReactNode } from "react";
import type { MapGeometry } from "./geometry.ts";

/** Neighbours, the painted areas, what stands on them, and their borders. `pixel`: a pixel in the geometry's unit. */
export function AreaShapes(props: {
  readonly geometry: MapGeometry;
  readonly pixel: number;
  readonly paint: (code: string) => string;
  /** Whether each area is a place of its own, or lies inside a group whose outline says so. */
  readonly separate: boolean;
  readonly children?: ReactNode;
}) {
  const { geometry, pixel, paint, separate, children } = props;
  return (
    <g fill="none" strokeLinejoin="round">
      <path d={geometry.context} fill="var(--surface-2)" stroke="var(--line)" strokeWidth={pixel} />
      {geometry.regions.map(({ code, path }) => (
        <path key={code} d={path} fill={paint(code)} stroke="var(--arang-500)" strokeWidth={0.7 * pixel} />
      ))}
      {children}
      <path d={geometry.borders} stroke="#fff" strokeWidth={1.6 * pixel} />
      {separate ? <path d={geometry.borders} stroke="var(--arang-600)" strokeWidth={0.6 * pixel} /> : null}
    </g>
  );
}
