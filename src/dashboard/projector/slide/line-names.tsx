import type { SlideBody } from "../../view/slide.ts";

export type Line = Extract<SlideBody, { kind: "line" }>;
/** Pixels of the chart: its box, and the plot in it. */
export type Frame = Readonly<Record<"width" | "height" | "left" | "right" | "top" | "bottom", number>>;

/** The target or limit as a dashed line with its words at the right. */
export function Goal({
  body,
  y,
  frame,
}: {
  readonly body: Line;
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
export function Names(props: {
  readonly body: Line;
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
      {newest === undefined ? null : newest.value === undefined ? (
        <Absent text={newest.text} frame={frame} />
      ) : (
        <text
          x={frame.right + 34}
          y={newestAt(body, newest.value, y)}
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

/** What stands in place of the newest number: words, which have no room beside the plot. */
function Absent({ text, frame }: { readonly text: string; readonly frame: Frame }) {
  return (
    <text
      x={frame.right}
      y={frame.bottom - 24}
      textAnchor="end"
      fontSize="44"
      fontWeight="750"
      fill="var(--ink)"
      stroke="#fff"
      strokeWidth={14}
      paintOrder="stroke"
    >
      {text}
    </text>
  );
}

/** Beside its point, but never on the words of the goal. */
function newestAt(body: Line, value: number, y: (value: number) => number): number {
  const own = y(value) + 26;
  if (body.goal === undefined) return own;
  const goal = y(body.goal.value);
  return value >= body.goal.value ? Math.min(own, goal - 6) : Math.max(own, goal + 64);
}
