import { weekNumber } from "../../../domain/week.ts";
import styles from "./line-body.module.css";
import { type Frame, Goal, type Line, Names } from "./line-names.tsx";
import { markFill } from "./slide-patterns.tsx";

/** Pixels of the chart: its box, and the plot in it. */
const NARROW: Frame = { width: 1080, height: 700, left: 126, right: 850, top: 50, bottom: 590 };
const WIDE: Frame = { ...NARROW, width: 1760, right: 1500 };

/** Weeks that are named under the axis. */
const EVERY = 3;

/** Thirteen weeks of one share; whole weeks joined, weeks with missing areas dotted, the newest with its number. */
export function LineBody({ body, patterns }: { readonly body: Line; readonly patterns: string }) {
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

function Chart({ body, patterns, frame }: { readonly body: Line; readonly patterns: string; readonly frame: Frame }) {
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
        point.gap === undefined || point.gap === "notApplicable" ? null : (
          <Gap
            key={point.week}
            from={Math.max(left, x(i - 0.4))}
            to={Math.min(right, x(i + 0.4))}
            frame={frame}
            fill={markFill(patterns, point.gap)}
          />
        ),
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
function Gap(props: { readonly from: number; readonly to: number; readonly frame: Frame; readonly fill: string }) {
  const { from, to, frame, fill } = props;
  return (
    <rect
      x={from}
      y={frame.top}
      width={to - from}
      height={frame.bottom - frame.top}
      fill={fill}
      stroke="#000"
      strokeWidth={2}
    />
  );
}

/** Runs of neighbouring whole weeks. */
function segments({ points }: Line): number[][] {
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
function alone({ points }: Line, i: number): boolean {
  const joined = (one: number) => points[one]?.value !== undefined && points[one]?.partial !== true;
  return !joined(i - 1) && !joined(i + 1);
}
