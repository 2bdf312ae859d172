import type { LegendView } from "../../view/map/map-legend-view.ts";
import { scenePaint } from "./map-fill.ts";
import { PALETTE } from "./palette.ts";
import { markBox } from "./patterns.ts";
import { TEXT } from "./scene-frame.ts";
import { type Key, SIGN } from "./scene-legend.ts";
import { type Area, node, type SceneNode } from "./scene-node.ts";
import { label } from "./scene-text.ts";
import { wrapped } from "./wrap-text.ts";

const SWATCH = { width: 48, height: 24, line: 35, gap: 14 };
const LINE = 28;

const keysOf = (view: LegendView) => [...view.classes.map(({ label: text, fill }) => ({ text, fill })), ...view.others];

function swatch({ fill }: ReturnType<typeof keysOf>[number], box: Area): SceneNode {
  if (fill.kind === "mark") return markBox(fill.mark, box);
  return node("rect", { ...box, fill: scenePaint(fill), stroke: PALETTE.axis, "stroke-width": 1.5 });
}

/** The same side by side, for where there is no room at the side. */
export function mapKeys(view: LegendView): Key[] {
  return keysOf(view).map((key) => ({
    text: key.text,
    sign: (x, middle) => [swatch(key, { x, y: middle - 9, width: SIGN, height: 18 })],
  }));
}

/** What the colours say, then what stands where there is no number; from the top of its place down. */
export function mapLegend(view: LegendView, { x, y, width }: Area): SceneNode[] {
  const nodes: SceneNode[] = [];
  let top = y + 24;
  for (const text of wrapped(view.title, width, TEXT + 1, 700, 3)) {
    nodes.push(label(x, top, text, { size: TEXT + 1, weight: 700 }));
    top += LINE;
  }
  for (const text of view.asOf === undefined ? [] : wrapped(view.asOf, width, TEXT, 400, 1)) {
    nodes.push(label(x, top, text, { size: TEXT, fill: PALETTE.ink2 }));
    top += LINE;
  }
  top -= 4;
  for (const key of keysOf(view)) {
    const { text } = key;
    nodes.push(swatch(key, { x, y: top, width: SWATCH.width, height: SWATCH.height }));
    const lines = wrapped(text, width - SWATCH.width - SWATCH.gap, TEXT, 400, 2);
    lines.forEach((line, i) => {
      nodes.push(label(x + SWATCH.width + SWATCH.gap, top + 19 + i * LINE, line, { size: TEXT }));
    });
    top += SWATCH.line + Math.max(0, lines.length - 1) * LINE;
  }
  return nodes;
}
