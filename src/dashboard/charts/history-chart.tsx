import { memo, useId, useMemo } from "react";
import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceArea,
  ReferenceDot,
  ReferenceLine,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import type { HistoryView } from "../view/indicator/history.ts";
import styles from "./history-chart.module.css";
import { type HistoryDatum, historyData, runsOf } from "./history-data.ts";
import { EventDot, HistoryDot, IntervalMark, LastLabel, YearTick } from "./history-marks.tsx";
import { HistoryTooltip } from "./history-tooltip.tsx";
import { DOTS, HATCH } from "./patterns.tsx";

type Props = {
  readonly view: HistoryView;
  readonly width: number;
  readonly height: number;
  /** Says what the arrow keys do, for whoever comes to the chart by keyboard. */
  readonly hint: string;
};

const NARROW = 560;

/** Room at the right for the newest value and the target's words, by the width of their letters. */
function tailOf({ last, target }: HistoryView): number {
  return 22 + Math.max((last?.text.length ?? 0) * 10.5, (target?.text.length ?? 0) * 6.8, 10);
}

/**
 * Two years of one figure, to be explored: each week can be reached by pointer and by arrow keys, and reads as the table
 * reads it. Recharts draws the axes, lines and the cursor; what a point looks like is ours.
 */
export const HistoryChart = memo(function HistoryChart({ view, width, height, hint }: Props) {
  const hintId = useId();
  const data = useMemo(() => historyData(view), [view]);
  // Every line that is asked for costs a redraw its time, whether there is anything of it or not.
  const has = (key: "solid" | "thin" | "carried" | "beyond" | "spot") => data.some((row) => row[key] !== null);
  const { axis, target, points, beside } = view;
  const narrow = width < NARROW;
  const end = points.length - 1;
  const line = {
    dot: false,
    activeDot: false,
    isAnimationActive: false,
    connectNulls: false,
    tooltipType: "none",
  } as const;
  const kind = view.stepped ? "stepAfter" : "linear";
  return (
    <div className={styles["chart"]}>
      <span id={hintId} hidden>
        {hint}
      </span>
      <ComposedChart
        width={width}
        height={height}
        data={data}
        margin={{ top: 26, right: tailOf(view), bottom: 18, left: 4 }}
        accessibilityLayer
        role="application"
        aria-label={view.speech}
        aria-describedby={hintId}
      >
        <CartesianGrid vertical={false} stroke="var(--grid)" />
        <XAxis
          dataKey="at"
          type="number"
          domain={[0, Math.max(1, end)]}
          ticks={view.weekMarks.map((mark) => mark.at)}
          tick={<YearTick weeks={view.weekMarks} years={view.yearMarks} narrow={narrow} />}
          interval={0}
          axisLine={{ stroke: "var(--axis)" }}
          tickLine={{ stroke: "var(--axis)" }}
        />
        <YAxis
          type="number"
          domain={[axis.from, axis.to]}
          ticks={axis.ticks.map((tick) => tick.value)}
          tickFormatter={(value: number) => axis.ticks.find((tick) => tick.value === value)?.text ?? ""}
          tick={{ fill: "var(--ink-2)", fontSize: 12 }}
          axisLine={false}
          tickLine={false}
          width={narrow ? 40 : 48}
        />
        {has("spot") ? null : <Line {...line} dataKey="ground" stroke="none" />}
        {runsOf(points, "notReported").map((run) => (
          <ReferenceArea key={`n${run.from}`} x1={run.from} x2={run.to} fill={DOTS} fillOpacity={1} stroke="none" />
        ))}
        {runsOf(points, "protected").map((run) => (
          <ReferenceArea key={`p${run.from}`} x1={run.from} x2={run.to} fill={HATCH} fillOpacity={1} stroke="none" />
        ))}
        {view.yearMarks.map((year) =>
          year.at === 0 ? null : <ReferenceLine key={year.at} x={year.at} stroke="var(--line-strong)" />,
        )}
        {target === undefined || !has("beyond") ? null : (
          <Area {...line} dataKey="beyond" type={kind} stroke="none" fill="var(--st-act-bg)" fillOpacity={1} />
        )}
        {target === undefined ? null : (
          <ReferenceLine y={target.value} stroke="var(--target)" strokeWidth={1.5} strokeDasharray="4 3" />
        )}
        {beside === undefined ? null : (
          <Line {...line} dataKey="beside" type={kind} stroke="var(--axis)" strokeWidth={1.75} strokeDasharray="5 3" />
        )}
        {has("thin") ? (
          <Line {...line} dataKey="thin" type="linear" stroke="var(--data)" strokeWidth={1} strokeDasharray="3 2.5" />
        ) : null}
        {has("carried") ? (
          <Line
            {...line}
            dataKey="carried"
            type="stepAfter"
            stroke="var(--data-strong)"
            strokeWidth={2}
            strokeDasharray="4 3"
          />
        ) : null}
        {has("solid") ? (
          <Line {...line} dataKey="solid" type={kind} stroke="var(--data-strong)" strokeWidth={2.25} />
        ) : null}
        <Line
          {...line}
          dataKey="spot"
          stroke="none"
          activeDot={(props: { cx?: number | undefined; cy?: number | undefined; payload?: HistoryDatum }) => (
            <HistoryDot key="active" x={props.cx} y={props.cy} datum={props.payload} active />
          )}
          dot={(props: { cx?: number; cy?: number; payload?: HistoryDatum }) => (
            <HistoryDot key={props.payload?.at} x={props.cx} y={props.cy} datum={props.payload} />
          )}
        />
        {points.map((point, at) =>
          point.lo === undefined || point.hi === undefined || !point.updated ? null : (
            <ReferenceArea
              key={point.week}
              x1={at}
              x2={at}
              y1={point.lo}
              y2={point.hi}
              shape={(props: { x?: number; y?: number; height?: number }) => <IntervalMark {...props} />}
            />
          ),
        )}
        {view.breaks.map((at) => (
          <ReferenceLine key={`b${at}`} x={at - 0.5} stroke="var(--ink)" strokeWidth={3} />
        ))}
        {view.events.map((event) => (
          <ReferenceDot
            key={event.n}
            x={event.at}
            y={axis.to}
            shape={(props: { cx?: number; cy?: number }) => (
              <EventDot x={props.cx} y={props.cy} n={event.n} height={height} />
            )}
          />
        ))}
        <LastLabel view={view} />
        <Tooltip
          isAnimationActive={false}
          cursor={{ stroke: "var(--ink-3)", strokeDasharray: "2 2" }}
          content={<HistoryTooltip view={view} />}
        />
      </ComposedChart>
    </div>
  );
});
