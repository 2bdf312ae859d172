import type { SparkView } from "../view/spark-view.ts";
import { type SparkLayout, sparkLayout } from "./spark-layout.ts";

const RADIUS = { current: 3.1, currentOpen: 2.6, update: 1.7, open: 1.5, single: 1.5 };

function Dot({ dot }: { readonly dot: SparkLayout["dots"][number] }) {
  const open = dot.kind === "open" || dot.kind === "currentOpen";
  return (
    <circle
      cx={dot.x}
      cy={dot.y}
      r={RADIUS[dot.kind]}
      fill={open ? "var(--surface)" : "var(--data)"}
      stroke={open ? "var(--data)" : dot.kind === "current" ? "var(--surface)" : "none"}
      strokeWidth={open ? 1.2 : 1.4}
    />
  );
}

/** The last thirteen weeks of one row. Gaps stay gaps; the sentence says every week. */
export function Sparkline({
  view,
  width = 66,
  height = 26,
}: {
  readonly view: SparkView;
  readonly width?: number;
  readonly height?: number;
}) {
  const layout = sparkLayout(view, width, height);
  return (
    <svg
      width={width}
      height={height}
      role="img"
      aria-label={view.speech}
      style={{ display: "block", overflow: "visible" }}
    >
      {layout.targetY === undefined ? null : (
        <line
          x1={2}
          x2={layout.targetEnd}
          y1={layout.targetY}
          y2={layout.targetY}
          stroke="var(--axis)"
          strokeDasharray="2 2"
        />
      )}
      {layout.dashed.map((d) => (
        <path key={d} d={d} fill="none" stroke="var(--data)" strokeWidth={1} strokeDasharray="2.5 2" />
      ))}
      {layout.solid.map((d) => (
        <path
          key={d}
          d={d}
          fill="none"
          stroke="var(--data)"
          strokeWidth={1.75}
          strokeLinejoin="round"
          strokeLinecap="round"
        />
      ))}
      {layout.dots.map((dot) => (
        <Dot key={dot.x} dot={dot} />
      ))}
    </svg>
  );
}
