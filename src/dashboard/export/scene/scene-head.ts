import type { FigureView } from "../../view/figure/figure.ts";
import type { Stamp } from "../../view/figure/stamp.ts";
import { PALETTE } from "./palette.ts";
import { LEFT, RIGHT, WIDTH } from "./scene-frame.ts";
import { node, type SceneNode } from "./scene-node.ts";
import { label } from "./scene-text.ts";
import { textWidth } from "./text-width.ts";
import { fitted, wrapped } from "./wrap-text.ts";

const SUBJECT = { size: 21, baseline: 85 };
const TAG = { size: 19, height: 36, middle: 78, pad: 14, gap: 14 };
/** The largest of these in which the title takes two lines at most. */
const TITLE_SIZES = [41, 36, 32];
const UNIT = { size: 23, line: 29 };

type Tag = { readonly text: string; readonly ink: string; readonly ground?: string; readonly dash?: string };

/** What the figure is, of when and how it may be used; `bottom`: where the picture itself may begin. */
export function sceneHead(figure: FigureView, stamp: Stamp): { readonly nodes: SceneNode[]; readonly bottom: number } {
  const tags = tagNodes(stamp);
  const room = tags.left - LEFT - 24;
  const week = textWidth(` · ${stamp.weekText}`, SUBJECT.size, 400);
  const subject = fitted(figure.subject, Math.max(0, room - week), SUBJECT.size, 400);
  const line = fitted(`${subject} · ${stamp.weekText}`, room, SUBJECT.size, 400);
  const title = titleLines(figure.title);
  const top = 143 - (41 - title.size) / 2;
  const unit = wrapped(figure.unit, WIDTH, UNIT.size, 400, 2);
  const unitTop = top + (title.lines.length - 1) * title.size * 1.16 + 40;
  const bottom = unitTop + Math.max(0, unit.length - 1) * UNIT.line + 20;
  return {
    bottom,
    nodes: [
      node("rect", { x: LEFT, y: 34, width: 84, height: 9, fill: PALETTE.brand }),
      label(LEFT, SUBJECT.baseline, line, { size: SUBJECT.size, fill: PALETTE.ink2 }),
      ...tags.nodes,
      ...title.lines.map((text, i) =>
        label(LEFT, top + i * title.size * 1.16, text, { size: title.size, weight: 700 }),
      ),
      ...unit.map((text, i) => label(LEFT, unitTop + i * UNIT.line, text, { size: UNIT.size, fill: PALETTE.arang700 })),
    ],
  };
}

function titleLines(title: string): { readonly lines: readonly string[]; readonly size: number } {
  const least = TITLE_SIZES.at(-1) ?? 32;
  const size = TITLE_SIZES.find((one) => wrapped(title, WIDTH, one, 700, 3).length <= 2) ?? least;
  return { lines: wrapped(title, WIDTH, size, 700, 2), size };
}

/** Simulated data, stale data, classification: boxes from the right edge inwards. */
function tagNodes({ simulated, age, classification }: Stamp): { readonly nodes: SceneNode[]; readonly left: number } {
  const tags: Tag[] = [
    { text: classification.toUpperCase(), ink: PALETTE.ink },
    { text: simulated, ink: PALETTE.stNear, ground: PALETTE.stNearBg, dash: "7 4" },
    { text: age, ink: PALETTE.stNear, ground: PALETTE.stNearBg },
  ];
  let left = RIGHT;
  const nodes = tags.flatMap(({ text, ink, ground, dash }) => {
    if (text === "") return [];
    const shown = fitted(text, 360, TAG.size, 700);
    const width = textWidth(shown, TAG.size, 700) + 2 * TAG.pad;
    const x = left - width;
    left = x - TAG.gap;
    return [
      node("rect", {
        x: x + 1,
        y: TAG.middle - TAG.height / 2,
        width: width - 2,
        height: TAG.height,
        rx: 4,
        fill: ground ?? "none",
        stroke: ink,
        "stroke-width": 2,
        "stroke-dasharray": dash,
      }),
      label(x + width / 2, TAG.middle + TAG.size * 0.36, shown, {
        size: TAG.size,
        weight: 700,
        fill: ink,
        anchor: "middle",
      }),
    ];
  });
  return { nodes, left };
}
