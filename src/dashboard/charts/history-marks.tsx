import { usePlotArea, useXAxisScale, useYAxisScale } from "recharts";
import type { HistoryView } from "../view/indicator/history.ts";
import type { HistoryDatum } from "./history-data.ts";

const RADIUS = { last: 6, lastOpen: 5.5, update: 3, open: 2.8, single: 2, none: 0 } as const;

/** A week's dot: filled where it is whole, open where parts are missing; the newest is larger. */
export function HistoryDot(props: {
  readonly x: number | undefined;
  readonly y: number | undefined;
  readonly datum: HistoryDatum | undefined;
  /** Under the pointer, or reached by the arrow keys. */
  readonly active?: boolean;
}) {
  const { x, y, datum, active } = props;
  if (datum === undefined || x === undefined || y === undefined) return <g />;
  // A range has no dot: nothing says where in it the value lies.
  const drawn = datum.solid ?? datum.thin ?? datum.carried;
  if (active === true && drawn !== null) {
    return <circle cx={x} cy={y} r={6} fill="var(--data-strong)" stroke="#fff" strokeWidth={2} />;
  }
  if (datum.kind === "none") return <g />;
  const open = datum.kind === "open" || datum.kind === "lastOpen";
  return (
    <circle
      cx={x}
      cy={y}
      r={RADIUS[datum.kind]}
      fill={open ? "var(--surface)" : "var(--data-strong)"}
      stroke={open ? "var(--data)" : "var(--surface)"}
      strokeWidth={datum.kind === "lastOpen" ? 2.5 : 1.5}
    />
  );
}

/** A published range or an interval, upright. */
export function IntervalMark({ x, y, height }: { readonly x?: number; readonly y?: number; readonly height?: number }) {
  if (x === undefined || y === undefined || height === undefined) return <g />;
  return <line x1={x} x2={x} y1={y} y2={y + height} stroke="var(--data)" strokeWidth={4} strokeOpacity={0.55} />;
}

/** An event: its number in a disc over the week, explained under the chart. */
export function EventDot(props: {
  readonly x: number | undefined;
  readonly y: number | undefined;
  readonly n: number;
  readonly height: number;
}) {
  const { x, y, n, height } = props;
  if (x === undefined || y === undefined) return <g />;
  return (
    <g>
      <line x1={x} x2={x} y1={y - 4} y2={height - 48} stroke="var(--ink-3)" />
      <circle cx={x} cy={y - 12} r={8} fill="var(--surface)" stroke="var(--ink)" />
      <text x={x} y={y - 12} dy="0.36em" textAnchor="middle" fontSize="11" fontWeight="650" fill="var(--ink)">
        {n}
      </text>
    </g>
  );
}

/** Number of the week under its tick, and the year under the first week of each. */
export function YearTick(props: {
  readonly x?: number;
  readonly y?: number;
  readonly payload?: { readonly value: number };
  readonly weeks: HistoryView["weekMarks"];
  readonly years: HistoryView["yearMarks"];
  readonly narrow: boolean;
}) {
  const { x = 0, y = 0, payload, weeks, years, narrow } = props;
  const at = payload?.value;
  const mark = weeks.find((one) => one.at === at);
  if (mark === undefined) return <g />;
  const last = mark === weeks.at(-1);
  const year = years.find((one) => one.at === at);
  if (narrow && !last && year === undefined) return <g />;
  return (
    <g transform={`translate(${x},${y})`} fontSize="12" textAnchor="middle">
      <text dy="0.8em" fill={last ? "var(--ink)" : "var(--ink-2)"} fontWeight={last ? 650 : 450}>
        {mark.text}
      </text>
      {year === undefined ? null : (
        <text dy="2.1em" fill="var(--ink)" fontWeight={650}>
          {year.text}
        </text>
      )}
    </g>
  );
}

/** The newest value beside its dot, and the target's words beside its line; the two never overlap. */
export function LastLabel({ view }: { readonly view: HistoryView }) {
  const scale = useYAxisScale();
  const across = useXAxisScale();
  const plot = usePlotArea();
  if (scale === undefined || across === undefined || plot === undefined) return null;
  const point = view.points.at(-1);
  const size =
    point?.value ?? (point?.lo === undefined || point.hi === undefined ? undefined : (point.lo + point.hi) / 2);
  const x = plot.x + plot.width + 12;
  const valueY = size === undefined ? undefined : Number(scale(size));
  const targetY = view.target === undefined ? undefined : Number(scale(view.target.value));
  const close = valueY !== undefined && targetY !== undefined && Math.abs(valueY - targetY) < 20;
  const moved = close && targetY >= valueY ? valueY + 20 : close ? valueY - 20 : targetY;
  return (
    <g>
      {view.last === undefined || valueY === undefined ? null : (
        <text
          x={x}
          y={valueY}
          dy="0.35em"
          fontSize="17"
          fontWeight="700"
          fill={view.last.attention ? "var(--st-act)" : "var(--ink)"}
        >
          {view.last.text}
        </text>
      )}
      {view.target === undefined || moved === undefined ? null : (
        <text x={x} y={moved} dy="0.35em" fontSize="12" fill="var(--ink)">
          {view.target.text}
        </text>
      )}
    </g>
  );
}
