import { cleanText } from "../clean-text.ts";
import { textWidth, type Weight } from "./text-width.ts";

/** A part of a line in one weight. */
export type Run = { readonly text: string; readonly weight: Weight };
export type Line = readonly Run[];

const ELLIPSIS = "…";
/** Sums of the same widths in another order differ by less. */
const SLACK = 0.01;

/** The text where it fits, else as much of it as fits before "…". */
export function fitted(text: string, width: number, size: number, weight: Weight): string {
  const whole = cleanText(text).trim();
  if (textWidth(whole, size, weight) <= width + SLACK) return whole;
  return `${headOf(whole, width - textWidth(ELLIPSIS, size, weight), size, weight).trimEnd()}${ELLIPSIS}`;
}

/** Narrower than this nothing can be read. */
const LEAST = 60;

/** What stands beside something else: as much of it as there is room for, nothing where there is hardly any. */
export function fittedBeside(text: string, room: number, size: number): string {
  return text === "" || room < LEAST ? "" : fitted(text, room, size, 400);
}

/** As many letters as are no wider; at least one, so that a loop over the rest ends. */
function headOf(text: string, width: number, size: number, weight: Weight): string {
  let head = "";
  let used = 0;
  for (const letter of text) {
    used += textWidth(letter, size, weight);
    if (used > width + SLACK && head !== "") return head;
    head += letter;
  }
  return head;
}

/** A text in lines no wider than `width`; where `most` lines do not hold it, the last ends in "…". */
export function wrapped(text: string, width: number, size: number, weight: Weight, most: number): string[] {
  return wrappedRuns([{ text, weight }], width, size, most).map((line) => line.map((run) => run.text).join(""));
}

type Word = Run & { readonly width: number };

/** The words of the runs; one that is wider than a line is broken where it must be. */
function wordsOf(runs: readonly Run[], width: number, size: number): Word[] {
  return runs.flatMap(({ text, weight }) =>
    cleanText(text)
      .split(" ")
      .filter((word) => word !== "")
      .flatMap((word) => {
        const pieces: Word[] = [];
        for (let rest = word; rest !== ""; ) {
          const piece = headOf(rest, width, size, weight);
          pieces.push({ text: piece, weight, width: textWidth(piece, size, weight) });
          rest = rest.slice(piece.length);
        }
        return pieces;
      }),
  );
}

/** Like `wrapped`, of parts in different weights; between two parts stands a space. */
export function wrappedRuns(runs: readonly Run[], width: number, size: number, most: number): Line[] {
  const words = wordsOf(runs, width, size);
  const lines: Word[][] = [];
  let used = 0;
  for (const word of words) {
    const last = lines.at(-1);
    const gap = textWidth(" ", size, word.weight);
    if (last !== undefined && used + gap + word.width <= width + SLACK) {
      last.push(word);
      used += gap + word.width;
    } else {
      lines.push([word]);
      used = word.width;
    }
  }
  const shown = lines.slice(0, most).map(joined);
  const last = shown.at(-1);
  if (lines.length <= most || last === undefined) return shown;
  return [...shown.slice(0, -1), cutLine(last, width, size)];
}

/** Neighbouring words of one weight are one run; a run after another begins with its space. */
function joined(words: readonly Word[]): Run[] {
  const line: Run[] = [];
  for (const { text, weight } of words) {
    const last = line.at(-1);
    if (last?.weight === weight) line[line.length - 1] = { weight, text: `${last.text} ${text}` };
    else line.push({ weight, text: line.length === 0 ? text : ` ${text}` });
  }
  return line;
}

function cutLine(line: Line, width: number, size: number): Run[] {
  const before = line.slice(0, -1);
  const last = line.at(-1) ?? { text: "", weight: 400 as const };
  const used = before.reduce((sum, run) => sum + textWidth(run.text, size, run.weight), 0);
  const room = width - used - textWidth(ELLIPSIS, size, last.weight);
  return [...before, { ...last, text: `${headOf(last.text, room, size, last.weight).trimEnd()}${ELLIPSIS}` }];
}
