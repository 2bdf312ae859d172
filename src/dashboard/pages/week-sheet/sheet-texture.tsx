import { useId } from "react";
import { DOTS, HATCH } from "../../charts/patterns.tsx";
import type { Mark } from "../../view/figure-words.ts";

/** What stands where a number is not shown, drawn stroke by stroke: on paper a pattern would become a picture of dots. */
export type Texture = "dots" | "hatch";

export function textureOf(mark: Mark): Texture {
  return mark === "notReported" ? "dots" : "hatch";
}

/** The texture of what a page would fill with one of its patterns; undefined for a plain colour. */
export function textureOfFill(fill: string): Texture | undefined {
  if (fill === DOTS) return "dots";
  return fill === HATCH ? "hatch" : undefined;
}

const STEP = { dots: 7, hatch: 8.5 } as const;

function steps(from: number, to: number, by: number): number[] {
  return Array.from({ length: Math.max(0, Math.ceil((to - from) / by)) }, (_, i) => from + i * by);
}

/** Dots in rows, or lines from the upper right to the lower left, over a box. */
function strokes(texture: Texture, width: number, height: number, scale: number): string {
  const step = STEP[texture] * scale;
  if (texture === "hatch") {
    return steps(step / 2, width + height, step)
      .map((x) => `M${x} 0l${-height} ${height}`)
      .join("");
  }
  const [rows, columns] = [steps(step / 2, height, step), steps(step / 2, width, step)];
  // A stroke of no length would not be drawn by every printer.
  return rows.flatMap((y) => columns.map((x) => `M${x} ${y}h.01`)).join("");
}

/** A texture over a box of so many pixels, inside of some shapes (or of the box, where none are given). */
export function TextureFill(props: {
  readonly texture: Texture;
  readonly width: number;
  readonly height: number;
  /** Finer than on the map, for a swatch beside a word. */
  readonly scale?: number;
  readonly clip?: { readonly paths: readonly string[]; readonly transform: string };
}) {
  const { texture, width, height, scale = 1, clip } = props;
  const id = useId();
  const dots = texture === "dots";
  return (
    <>
      <clipPath id={id}>
        {clip === undefined ? (
          <rect width={width} height={height} />
        ) : (
          clip.paths.map((path) => <path key={path} d={path} transform={clip.transform} />)
        )}
      </clipPath>
      <g clipPath={`url(#${id})`}>
        <rect width={width} height={height} fill={dots ? "var(--norep-bg)" : "var(--hatch-bg)"} />
        <path
          d={strokes(texture, width, height, scale)}
          fill="none"
          stroke={dots ? "var(--norep-ink)" : "#a6adb3"}
          strokeWidth={(dots ? 2.3 : 2.2) * scale}
          strokeLinecap={dots ? "round" : "butt"}
        />
      </g>
    </>
  );
}
