import { capital } from "../../i18n/format.ts";
import { exportWord } from "../../i18n/words-export.ts";
import type { FigureView } from "../../view/figure/figure.ts";
import { type Stamp, stampLine } from "../../view/figure/stamp.ts";
import { PALETTE } from "./palette.ts";
import { LEFT, RIGHT, WIDTH } from "./scene-frame.ts";
import { node, type SceneNode } from "./scene-node.ts";
import { label, lineOf } from "./scene-text.ts";
import { textWidth } from "./text-width.ts";
import { fitted, type Line, wrapped, wrappedRuns } from "./wrap-text.ts";

const TEXT = { size: 18, line: 25, last: 874 };
const BRAND = { size: 24, small: 17, width: 300, gap: 36 };
const NOTE_LINES = 2;
/** Enough for all that a figure has to say of itself; the picture has what is left. */
const SOURCE_LINES = 6;

/**
 * The analyst's note, whose figures they are, how they were covered and protected, and the stamp by which they can be
 * checked. `more`: what the picture itself has to say of its sources. `top`: where the picture must end.
 */
export function sceneFoot(
  figure: FigureView,
  stamp: Stamp,
  more: readonly string[],
): { readonly nodes: SceneNode[]; readonly top: number } {
  const room = WIDTH - BRAND.width - BRAND.gap;
  const lines = [
    ...noteLines(figure, stamp, room),
    ...sourceLines(figure, more, room),
    ...stampLines(figure, stamp, room),
  ];
  const first = TEXT.last - (lines.length - 1) * TEXT.line;
  const rule = first - TEXT.size - 10;
  return {
    top: rule - 14,
    nodes: [
      node("line", { x1: LEFT, x2: RIGHT, y1: rule, y2: rule, stroke: PALETTE.ink, "stroke-width": 2 }),
      ...lines.flatMap((line, i) => lineOf(LEFT, first + i * TEXT.line, line, { size: TEXT.size, fill: PALETTE.ink2 })),
      ...brandNodes(stamp, rule),
    ],
  };
}

const ended = (text: string) => `${text.trim().replace(/\.$/, "")}.`;

function noteLines({ note }: FigureView, { locale }: Stamp, room: number): Line[] {
  if (note === undefined) return [];
  const author = ` (${fitted(note.author, room / 2, TEXT.size, 400)}).`;
  const lead = { text: `${exportWord(locale, "note")}:`, weight: 700 } as const;
  // Whose note it is stays, however long the note.
  const most = NOTE_LINES * room - textWidth(lead.text + author, TEXT.size, 700) - 0.1 * room;
  const text = fitted(note.text.trim().replace(/\.$/, ""), most, TEXT.size, 400);
  return wrappedRuns([lead, { text: `${text}${author}`, weight: 400 }], room, TEXT.size, NOTE_LINES);
}

function sourceLines({ source, lines }: FigureView, more: readonly string[], room: number): Line[] {
  const end = source.indexOf(":") + 1;
  const said = [source.slice(end), ...lines, ...more].map(ended);
  const text = said.map((one, i) => (i === 0 ? one : capital(one))).join(" ");
  return wrappedRuns(
    [
      { text: source.slice(0, end), weight: 700 },
      { text, weight: 400 },
    ],
    room,
    TEXT.size,
    SOURCE_LINES,
  );
}

/** In one line where it fits; else the indicators have a line of their own, in which they give way, and the code never. */
function stampLines({ indicators }: FigureView, stamp: Stamp, room: number): Line[] {
  const whole = stampLine(stamp, { indicators });
  const plain = (text: string): Line => [{ text: fitted(text, room, TEXT.size, 400), weight: 400 }];
  if (indicators.length === 0 || textWidth(whole, TEXT.size, 400) <= room) return [plain(whole)];
  return [plain(indicators.join(" · ")), plain(stampLine(stamp, { indicators: [] }))];
}

/** The woven mark and whose dashboard it is, at the right. */
function brandNodes({ title, agencies }: Stamp, rule: number): SceneNode[] {
  const name = fitted(title, BRAND.width - 44, BRAND.size, 700);
  const x = RIGHT - textWidth(name, BRAND.size, 700) - 44;
  const place = `translate(${Math.round(x)} ${Math.round(rule + 12)})`;
  return [
    node("g", { transform: `${place} scale(1.15)` }, [
      node("rect", { x: 2, y: 8, width: 24, height: 4.6, rx: 0.8, fill: PALETTE.brandSoft }),
      node("rect", { x: 2, y: 15.4, width: 24, height: 4.6, rx: 0.8, fill: PALETTE.brandSoft }),
      node("path", {
        d: "M8 2h4.6v12.9H8zM8 21h4.6v5H8zM15.4 2H20v5.2h-4.6zM15.4 13.4H20V26h-4.6z",
        fill: PALETTE.brand,
      }),
    ]),
    label(RIGHT, rule + 37, name, { size: BRAND.size, weight: 700, anchor: "end" }),
    ...wrapped(agencies, BRAND.width, BRAND.small, 400, 2).map((text, i) =>
      label(RIGHT, rule + 64 + i * 22, text, { size: BRAND.small, fill: PALETTE.ink2, anchor: "end" }),
    ),
  ];
}
