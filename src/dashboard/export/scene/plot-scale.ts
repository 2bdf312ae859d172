import type { Axis } from "../../view/indicator/axis.ts";
import type { Area } from "./scene-node.ts";

/** From weeks and values to the picture's units. */
export type PlotScale = {
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
  readonly area: Area;
};

/** `weeks`: how many stand side by side; one alone stands at the left. */
export function plotScale(area: Area, weeks: number, axis: Pick<Axis, "from" | "to">): PlotScale {
  const span = axis.to - axis.from || 1;
  return {
    area,
    x: (at) => area.x + (at / Math.max(1, weeks - 1)) * area.width,
    y: (value) => area.y + area.height - ((value - axis.from) / span) * area.height,
  };
}
