import type { BarView } from "../../view/bar-view.ts";
import { markFill } from "./slide-patterns.tsx";

type Props = {
  readonly view: BarView;
  /** Pixels of the whole scale, and of the bar's height. */
  readonly width: number;
  readonly height: number;
  readonly patterns: string;
  /** Outlines the whole scale, where the bar is a share of 100. */
  readonly track?: true;
};

/** How far the target's tick stands out above and below. */
const TICK = 12;

/** A bar with outlines of 3 px: its whole, the value, the zone of its rounding dashed, and the target as a thick tick. */
export function SlideBar({ view, width, height, patterns, track }: Props) {
  const full = height + 2 * TICK;
  const x = (share: number) => 2 + share * (width - 4);
  const whole = track === true ? 1 : view.whole;
  const fill = view.attention === true ? "var(--st-act-fill)" : "var(--data)";
  const box = { y: TICK, height };
  return (
    <svg
      width={width}
      height={full}
      viewBox={`0 0 ${width} ${full}`}
      aria-hidden="true"
      focusable="false"
      style={{ display: "block", flex: "none" }}
    >
      {view.mark === undefined && whole !== undefined ? (
        <rect x={2} {...box} width={Math.max(0, x(whole) - 2)} fill="#fff" stroke="var(--axis)" strokeWidth={3} />
      ) : null}
      {view.mark === undefined ? (
        <Value view={view} x={x} fill={fill} height={height} />
      ) : (
        <rect
          x={2}
          {...box}
          width={view.mark === "low" ? width * 0.12 : width - 4}
          fill={markFill(patterns, view.mark)}
          stroke={view.mark === "notApplicable" ? "none" : "var(--axis)"}
          strokeWidth={3}
        />
      )}
      {view.tick === undefined ? null : (
        <>
          <line x1={x(view.tick)} x2={x(view.tick)} y1={0} y2={full} stroke="#fff" strokeWidth={15} />
          <line x1={x(view.tick)} x2={x(view.tick)} y1={0} y2={full} stroke="var(--target)" strokeWidth={7} />
        </>
      )}
    </svg>
  );
}

function Value(props: {
  readonly view: BarView;
  readonly x: (share: number) => number;
  readonly fill: string;
  readonly height: number;
}) {
  const { view, x, fill, height } = props;
  const { interval, solid, zone } = view;
  if (interval !== undefined) {
    const middle = TICK + height / 2;
    return (
      <>
        <line x1={x(0.5)} x2={x(0.5)} y1={TICK - 8} y2={TICK + height + 8} stroke="var(--axis)" strokeWidth={4} />
        <line x1={x(interval.lo)} x2={x(interval.hi)} y1={middle} y2={middle} stroke="var(--data)" strokeWidth={8} />
        <circle cx={x(interval.at)} cy={middle} r={16} fill="var(--data-strong)" stroke="#fff" strokeWidth={4} />
      </>
    );
  }
  return (
    <>
      <rect x={2} y={TICK} width={Math.max(0, x(solid) - 2)} height={height} fill={fill} />
      {zone === undefined ? null : (
        <rect
          x={x(solid)}
          y={TICK + 2}
          width={Math.max(0, x(zone) - x(solid) - 2)}
          height={height - 4}
          fill="#fff"
          stroke={fill}
          strokeWidth={4}
          strokeDasharray="12 8"
        />
      )}
    </>
  );
}
