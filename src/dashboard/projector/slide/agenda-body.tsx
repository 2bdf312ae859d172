import type { SlideBody } from "../../view/slide.ts";
import styles from "./agenda-body.module.css";
import { markFill } from "./slide-patterns.tsx";

type Body = Extract<SlideBody, { kind: "agenda" }>;
type State = Body["provincial"][number];

const CELL = { width: 68, height: 42, stepX: 78, stepY: 50 };

/** The points with their slides, beside the returns of the week: columns are areas, rows agencies. */
export function AgendaBody({ body, patterns }: { readonly body: Body; readonly patterns: string }) {
  return (
    <div className={styles["columns"]}>
      <ol className={styles["points"]}>
        {body.points.map(({ text, slides }, i) => (
          <li key={text}>
            <span className={styles["n"]}>{i + 1}</span>
            <span className={styles["point"]}>{text}</span>
            <span className={styles["where"]}>{slides}</span>
          </li>
        ))}
      </ol>
      <div className={styles["reports"]}>
        <p className={styles["head"]}>{body.head}</p>
        <p className={styles["onTime"]}>
          <b>{body.onTime.value}</b>
          {body.onTime.rest}
        </p>
        <Grid rows={body.rows.map(({ cells }) => cells)} patterns={patterns} />
        {body.provincial.length === 0 ? null : (
          <p className={styles["last"]}>
            <Grid rows={[body.provincial]} patterns={patterns} />
            <span className={styles["province"]}>{body.provincialWord}</span>
          </p>
        )}
        <p className={styles["legend"]}>
          {body.legend.map(({ state, text }) => (
            <span key={state}>
              <svg width="40" height="30" aria-hidden="true" focusable="false">
                <Box state={state} x={0} y={0} width={40} height={30} patterns={patterns} />
              </svg>
              {text}
            </span>
          ))}
        </p>
        <p className={styles["note"]}>{body.note}</p>
      </div>
    </div>
  );
}

function Grid({ rows, patterns }: { readonly rows: readonly (readonly State[])[]; readonly patterns: string }) {
  const columns = Math.max(0, ...rows.map((cells) => cells.length));
  const { width, height, stepX, stepY } = CELL;
  return (
    <svg width={columns * stepX} height={rows.length * stepY} aria-hidden="true" focusable="false">
      {rows.map((cells, y) =>
        cells.map((state, x) => (
          <Box
            // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place in the grid
            key={`${x} ${y}`}
            state={state}
            x={x * stepX}
            y={y * stepY}
            width={width}
            height={height}
            patterns={patterns}
          />
        )),
      )}
    </svg>
  );
}

/** Filled: on time; outlined with a dot: late; dotted: not in. */
function Box(props: {
  readonly state: State;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly patterns: string;
}) {
  const { state, x, y, width, height, patterns } = props;
  const fill = state === "onTime" ? "var(--data)" : state === "late" ? "#fff" : markFill(patterns, "notReported");
  return (
    <>
      <rect
        x={x + 2}
        y={y + 2}
        width={width - 4}
        height={height - 4}
        rx={4}
        fill={fill}
        stroke={state === "missing" ? "#000" : "var(--data)"}
        strokeWidth={state === "onTime" ? 0 : state === "late" ? 5 : 3}
      />
      {state === "late" ? <circle cx={x + width / 2} cy={y + height / 2} r={height / 5} fill="var(--data)" /> : null}
    </>
  );
}
