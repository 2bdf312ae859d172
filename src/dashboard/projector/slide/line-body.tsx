import { weekNumber } from "../../../domain/week.ts";
import type { SlideBody } from "../../view/slide.ts";
import styles from "./line-body.module.css";
import { markFill } from "./slide-patterns.tsx";

type Body = Extract<SlideBody, { kind: "line" }>;

/** Pixels of the chart: its box, and the plot in it. */
const NARROW = { width: 1080, height: 700, left: 126, right: 850, top: 50, bottom: 590 };
const WIDE = { ...NARROW, width: 1760, right: 1500 };
type Frame = typeof NARROW;

/** Weeks that are named under the axis. */
const EVERY = 3;

/** Thirteen weeks of one share; whole weeks joined, weeks with missing areas dotted, the newest with its number. */
export function LineBody({ body, patterns }: { readonly body: Body; readonly patterns: string }) {
  const alone = body.facts.length === 0;
  const frame = alone ? WIDE : NARROW;
  const chart = <Chart body={body} patterns={patterns} frame={frame} />;
  if (alone) return chart;
  return (
    <div className={styles["columns"]}>
      {chart}
      <ul className={styles["facts"]}>
        {body.facts.map(({ name, text }) => (
          <li key={name}>
            <span className={styles["name"]}>{name}</span>
            <span className={styles["fact"]}>{text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Chart({ body, patterns, frame }: { readonly body: Body; readonly patterns: string; readonly frame: Frame }) {
  const { width, height, left, right, top, bottom } = frame;
  const last = body.points.length - 1;
  const step = (right - left) / Math.max(1, last);
  const x = (i: number) => left + i * step;
  const y = (value: number) => bottom - (value / body.axis.most) * (bottom - top);
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={body.speech}>
      {body.axis.ticks.map((tick) => (
        <g key={tick}>
          <line
            x1={left}
            x2={right}
            y1={y(tick)}
            y2={y(tick)}
            stroke={tick === 0 ? "var(--axis)" : "var(--grid)"}
            strokeWidth={tick === 0 ? 4 : 3}
          />
          <text x={left - 20} y={y(tick) + 13} textAnchor="end" fontSize="36" fill="var(--ink-2)">
            {tick === body.axis.most ? `${tick}%` : tick}
          </text>
        </g>
      ))}
      {body.points.map((point, i) =>
        point.value === undefined ? (
          <Gap key={point.week} from={Math.max(left, x(i - 0.4))} to={x(i + 0.4)} frame={frame} patterns={patterns} />
        ) : null,
      )}
      <Goal body={body} y={y} frame={frame} />
      {segments(body).map((part) => (
        <polyline
          key={part[0]}
          points={part.map((i) => `${x(i)},${y(body.points[i]?.value ?? 0)}`).join(" ")}
          fill="none"
          stroke="var(--data-strong)"
          strokeWidth={9}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      ))}
      {body.points.map((point, i) =>
        point.value === undefined || (i !== last && !body.named.includes(i) && !alone(body, i)) ? null : (
          <circle
            key={point.week}
            cx={x(i)}
            cy={y(point.value)}
            r={13}
            fill={point.partial === true ? "#fff" : "var(--data-strong)"}
            stroke={point.partial === true ? "var(--data-strong)" : "#fff"}
            strokeWidth={point.partial === true ? 7 : 4}
          />
        ),
      )}
      <Names body={body} x={x} y={y} frame={frame} />
      {body.points.map((point, i) =>
        i === last || (i % EVERY === 0 && last - i >= EVERY) ? (
          <text
            key={point.week}
            x={x(i)}
            y={bottom + 56}
            textAnchor="middle"
            fontSize="36"
            fontWeight={i === last ? 750 : 500}
            fill="var(--ink)"
          >
            {i === 0 ? body.first : weekNumber(point.week)}
          </text>
        ) : null,
      )}
    </svg>
  );
}

/** A week without a comparable number. */
function Gap(props: { readonly from: number; readonly to: number; readonly frame: Frame; readonly patterns: string }) {
  const { from, to, frame, patterns } = props;
  return (
    <rect
      x={from}
      y={frame.top}
      width={to - from}
      height={frame.bottom - frame.top}
      fill={markFill(patterns, "notReported")}
      stroke="#000"
      strokeWidth={2}
    />
  );
}

function Goal({
  body,
  y,
  frame,
}: {
  readonly body: Body;
  readonly y: (value: number) => number;
  readonly frame: Frame;
}) {
  const { goal } = body;
  if (goal === undefined) return null;
  const at = y(goal.value);
  const newest = body.points.at(-1)?.value;
  // Words of the goal stand on the side of it where the newest number does not.
  const below = newest === undefined || newest >= goal.value;
  return (
    <>
      <line
        x1={frame.left}
        x2={frame.right}
        y1={at}
        y2={at}
        stroke="var(--target)"
        strokeWidth={6}
        strokeDasharray="20 12"
      />
      <text x={frame.right + 34} y={below ? at + 46 : at - 18} fontSize="36" fontWeight="600" fill="var(--ink)">
        {goal.text}
      </text>
    </>
  );
}

/** The numbers of the points that the title speaks of: the newest large at the right, the other above it. */
function Names(props: {
  readonly body: Body;
  readonly x: (i: number) => number;
  readonly y: (value: number) => number;
  readonly frame: Frame;
}) {
  const { body, x, y, frame } = props;
  const last = body.points.length - 1;
  const newest = body.points[last];
  const goal = body.goal?.value;
  return (
    <>
      {body.named.map((i) => {
        const point = body.points[i];
        if (point?.value === undefined || i === last) return null;
        const above = goal === undefined || point.value >= goal;
        return (
          <text
            key={point.week}
            x={x(i)}
            y={above ? y(point.value) - 26 : y(point.value) + 58}
            textAnchor="middle"
            fontSize="44"
            fontWeight="750"
            fill="var(--ink)"
            stroke="#fff"
            strokeWidth={10}
            paintOrder="stroke"
          >
            {point.text}
          </text>
        );
      })}
      {newest === undefined ? null : (
        <text
          x={frame.right + 34}
          y={newestAt(body, newest.value, y, frame)}
          fontSize="76"
          fontWeight="800"
          letterSpacing="-2"
          fill="var(--ink)"
        >
          {newest.text}
        </text>
      )}
    </>
  );
}

/** Beside its point, but never on the words of the goal. */
function newestAt(body: Body, value: number | undefined, y: (value: number) => number, frame: Frame): number {
  if (value === undefined) return frame.bottom - 40;
  const own = y(value) + 26;
  if (body.goal === undefined) return own;
  const goal = y(body.goal.value);
  return value >= body.goal.value ? Math.min(own, goal - 6) : Math.max(own, goal + 64);
}

/** Runs of neighbouring whole weeks. */
function segments({ points }: Body): number[][] {
  const runs: number[][] = [];
  points.forEach(({ value, partial }, i) => {
    if (value === undefined || partial === true) return;
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === i - 1) run.push(i);
    else runs.push([i]);
  });
  return runs.filter((run) => run.length > 1);
}

/** A whole week between two gaps has no line: it is a dot. */
function alone({ points }: Body, i: number): boolean {
  const joined = (one: number) => points[one]?.value !== undefined && points[one]?.partial !== true;
  return !joined(i - 1) && !joined(i + 1);
}
