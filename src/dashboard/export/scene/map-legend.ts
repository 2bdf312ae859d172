import type { LegendView } from "../../view/map/map-legend-view.ts";
import { scenePaint } from "./map-fill.ts";
import { PALETTE } from "./palette.ts";
import { markBox } from "./patterns.ts";
import { TEXT } from "./scene-frame.ts";
import { type Area, node, type SceneNode } from "./scene-node.ts";
import { label } from "./scene-text.ts";
import { wrapped } from "./wrap-text.ts";

const SWATCH = { width: 48, height: 24, line: 35, gap: 14 };
const LINE = 28;

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
  const keys = [...view.classes.map(({ label: text, fill }) => ({ text, fill })), ...view.others];
  for (const { fill, text } of keys) {
    const box = { x, y: top, width: SWATCH.width, height: SWATCH.height };
    nodes.push(
      fill.kind === "mark"
        ? markBox(fill.mark, box)
        : node("rect", { ...box, fill: scenePaint(fill), stroke: PALETTE.axis, "stroke-width": 1.5 }),
    );
    const lines = wrapped(text, width - SWATCH.width - SWATCH.gap, TEXT, 400, 2);
    lines.forEach((line, i) => {
      nodes.push(label(x + SWATCH.width + SWATCH.gap, top + 19 + i * LINE, line, { size: TEXT }));
    });
    top += SWATCH.line + Math.max(0, lines.length - 1) * LINE;
  }
  return nodes;
}
