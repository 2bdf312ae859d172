import type { Axis } from "../../view/indicator/axis.ts";
import { TEXT } from "./scene-frame.ts";
import type { Area } from "./scene-node.ts";
import { textWidth, type Weight } from "./text-width.ts";
import { fitted } from "./wrap-text.ts";

/** Words of an axis are short; whatever else they are, they leave room for the chart. */
const AXIS_WORDS = 150;

/** The words of a tick, or a year, as much as there is room for. */
export function axisWords(text: string, weight: Weight = 400): string {
  return fitted(text, AXIS_WORDS, TEXT, weight);
}

/** The room for the words of the upright axis. */
export function axisRoom({ ticks }: Pick<Axis, "ticks">): number {
  return Math.max(0, ...ticks.map(({ text }) => textWidth(axisWords(text), TEXT, 400))) + 16;
}

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
