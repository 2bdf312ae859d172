import type { Axis } from "../view/indicator/axis.ts";
import type { PlaceRow } from "../view/indicator/places-view.ts";
import { historyData } from "./history-data.ts";
import { dotFill } from "./in-table.tsx";

const EDGE = 4;
const ROOM = { top: 8, bottom: 6 };

/** One small panel of many on the same scale: a year of one place. Gaps stay gaps; the words stand beside it. */
export function PlacePanel(props: {
  readonly row: PlaceRow;
  readonly axis: Axis;
  readonly target?: number;
  readonly stepped: boolean;
  readonly breaks: readonly number[];
  readonly width: number;
  readonly height: number;
}) {
  const { row, axis, target, stepped, breaks, width, height } = props;
  const points = row.weeks;
  const data = historyData({ points, stepped, breaks, axis });
  const x = (at: number) => EDGE + (at / Math.max(1, points.length - 1)) * (width - 2 * EDGE);
  const y = (value: number) =>
    height - ROOM.bottom - ((value - axis.from) / (axis.to - axis.from || 1)) * (height - ROOM.top - ROOM.bottom);
  const round = (value: number) => Math.round(value * 10) / 10;
  const path = (of: (row: (typeof data)[number]) => number | null) => {
    let d = "";
    let open = false;
    for (const one of data) {
      const value = of(one);
      if (value === null) {
        open = false;
        continue;
      }
      const [px, py] = [round(x(one.at)), round(y(value))];
      d += open ? (stepped ? `H${px}V${py}` : `L${px} ${py}`) : `M${px} ${py}`;
      open = true;
    }
    return d;
  };
  const last = data.at(-1);
  const end = points.at(-1);
  const fill = dotFill(row.status === "attention");
  return (
    <svg
      width={width}
      height={height}
      aria-hidden="true"
      focusable="false"
      style={{ display: "block", overflow: "visible" }}
    >
      {axis.ticks.map((tick) => (
        <line key={tick.value} x1={EDGE} x2={width - EDGE} y1={y(tick.value)} y2={y(tick.value)} stroke="var(--grid)" />
      ))}
      {target === undefined ? null : (
        <line
          x1={EDGE}
          x2={width - EDGE}
          y1={y(target)}
          y2={y(target)}
          stroke="var(--target)"
          strokeDasharray="3 2.5"
        />
      )}
      <path d={path((one) => one.thin)} fill="none" stroke="var(--data)" strokeWidth={1} strokeDasharray="2.5 2" />
      <path
        d={path((one) => one.carried)}
        fill="none"
        stroke="var(--data-strong)"
        strokeWidth={1.5}
        strokeDasharray="3 2.5"
      />
      <path
        d={path((one) => one.solid)}
        fill="none"
        stroke="var(--data-strong)"
        strokeWidth={1.75}
        strokeLinejoin="round"
      />
      {points.map((point, at) =>
        point.lo === undefined || point.hi === undefined || !point.updated ? null : (
          <line
            key={point.week}
            x1={x(at)}
            x2={x(at)}
            y1={y(point.lo)}
            y2={y(point.hi)}
            stroke="var(--data)"
            strokeWidth={3}
          />
        ),
      )}
      {last?.spot === null || last === undefined || end?.value === undefined ? null : (
        <circle cx={x(last.at)} cy={y(end.value)} r={4} fill={fill} stroke="#fff" strokeWidth={1.2} />
      )}
    </svg>
  );
}
