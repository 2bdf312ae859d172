import { type HistoryDatum, runsOf } from "../../charts/history-data.ts";
import type { HistoryPoint } from "../../view/indicator/history.ts";
import { PALETTE } from "./palette.ts";
import { markBox } from "./patterns.ts";
import type { PlotScale } from "./plot-scale.ts";
import { node, type SceneNode } from "./scene-node.ts";

/** How high the block of a low number is: never as high as one that is withheld. */
const STUB = 0.12;

const round = (value: number) => Math.round(value * 10) / 10;

type Pick = (row: HistoryDatum) => number | null;

/** The path through the weeks that have the value; stepped: level until the next. Empty where there are none. */
export function weekPath(data: readonly HistoryDatum[], pick: Pick, { x, y }: PlotScale, stepped: boolean): string {
  let path = "";
  let open = false;
  for (const row of data) {
    const value = pick(row);
    if (value === null) {
      open = false;
      continue;
    }
    const [px, py] = [round(x(row.at)), round(y(value))];
    path += open ? (stepped ? `H${px}V${py}` : `L${px} ${py}`) : `M${px} ${py}`;
    open = true;
  }
  return path;
}

/** The area between target and line in the weeks that are beyond it. */
export function beyondPath(data: readonly HistoryDatum[], target: number, scale: PlotScale, stepped: boolean): string {
  const base = round(scale.y(target));
  let path = "";
  for (let from = 0; from < data.length; from += 1) {
    if (data[from]?.beyond == null) continue;
    let to = from;
    while (data[to + 1]?.beyond != null) to += 1;
    const run = data.slice(from, to + 1);
    const [first, last] = [run[0], run.at(-1)];
    if (first !== undefined && last !== undefined && to > from) {
      const along = weekPath(run, ({ beyond }) => beyond?.[1] ?? null, scale, stepped);
      path += `${along}V${base}H${round(scale.x(first.at))}Z`;
    }
    from = to;
  }
  return path;
}

const only = (points: readonly HistoryPoint[], mark: HistoryPoint["mark"]): HistoryPoint[] =>
  points.map((point) =>
    point.mark === mark ? point : { week: point.week, partial: false, updated: false, text: "", spoken: "" },
  );

/** A run of weeks without a number, and where its block stands. */
export type Block = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
};

/** Blocks of the weeks that were not reported, withheld, or too low to be told. */
export function weekBlocks(points: readonly HistoryPoint[], { x, area }: PlotScale) {
  const runs = (["notReported", "confidential", "low"] as const).flatMap((mark) =>
    runsOf(only(points, mark), mark === "notReported" ? "notReported" : "protected").map((run) => ({ ...run, mark })),
  );
  return runs.map(({ from, to, mark }) => {
    const height = mark === "low" ? area.height * STUB : area.height;
    const block: Block = {
      x: x(from),
      y: area.y + area.height - height,
      width: x(to) - x(from),
      height,
      text: points[Math.ceil(from)]?.text ?? "",
    };
    return { block, mark };
  });
}

/** The blocks of those weeks, drawn. */
export function blockNodes(points: readonly HistoryPoint[], scale: PlotScale): SceneNode[] {
  return weekBlocks(points, scale).map(({ block, mark }) => markBox(mark, block));
}

/** The lines of a history: whole weeks, weeks with missing parts, and what was carried after the last update. */
export function lineNodes(
  data: readonly HistoryDatum[],
  scale: PlotScale,
  stepped: boolean,
  width: number,
): SceneNode[] {
  const line = (pick: Pick, steps: boolean, look: { stroke: string; width: number; dash?: string }) => {
    const d = weekPath(data, pick, scale, steps);
    return d === ""
      ? []
      : [
          node("path", {
            d,
            fill: "none",
            stroke: look.stroke,
            "stroke-width": look.width,
            "stroke-dasharray": look.dash,
            "stroke-linejoin": "round",
          }),
        ];
  };
  return [
    ...line((row) => row.thin, false, { stroke: PALETTE.data, width: width * 0.5, dash: "6 5" }),
    ...line((row) => row.carried, true, { stroke: PALETTE.dataStrong, width: width * 0.9, dash: "8 6" }),
    ...line((row) => row.solid, stepped, { stroke: PALETTE.dataStrong, width }),
  ];
}

/** Published ranges and intervals, upright, in the weeks in which they were taken. */
export function rangeNodes(points: readonly HistoryPoint[], { x, y }: PlotScale, width: number): SceneNode[] {
  return points.flatMap((point, at) =>
    point.lo === undefined || point.hi === undefined || !point.updated
      ? []
      : [
          node("line", {
            x1: x(at),
            x2: x(at),
            y1: y(point.lo),
            y2: y(point.hi),
            stroke: PALETTE.data,
            "stroke-width": width,
            "stroke-opacity": 0.55,
          }),
        ],
  );
}

const RADIUS = { last: 11, lastOpen: 10, update: 5.5, open: 5, single: 4, none: 0 } as const;

/** A week's dot: filled where it is whole, open where parts are missing; the newest is larger. */
export function dotNodes(data: readonly HistoryDatum[], { x, y }: PlotScale, size = 1): SceneNode[] {
  return data.flatMap((row) => {
    const value = row.solid ?? row.thin ?? row.carried;
    if (row.kind === "none" || value === null) return [];
    const open = row.kind === "open" || row.kind === "lastOpen";
    return [
      node("circle", {
        cx: x(row.at),
        cy: y(value),
        r: RADIUS[row.kind] * size,
        fill: open ? PALETTE.surface : PALETTE.dataStrong,
        stroke: open ? PALETTE.data : PALETTE.surface,
        "stroke-width": open ? 3 : 2.5,
      }),
    ];
  });
}
