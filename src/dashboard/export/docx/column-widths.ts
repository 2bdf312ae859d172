import type { ReportTable } from "../../view/report/report.ts";
import { safeText } from "./text-runs.ts";

/** Twentieths of a point at 9 points: what a cell keeps free, and the longest line that still asks for more room. */
const PADDING = 190;
const LONGEST = 12_000;
/** A table of few words is not drawn out over the page, and not thinner than this part of it. */
const THINNEST = 0.6;
/** How wide a letter stands, in the same unit: rough, and rather too wide than too narrow. */
const LETTERS: readonly (readonly [RegExp, number])[] = [
  [/[ .,:;'|ijltf()[\]/–-]/, 56],
  [/[mwMW%≈]/, 146],
  [/\p{Lu}/u, 126],
];
const LETTER = 100;

/** A line in bold: heads are, and what needs attention. */
function widthOf(text: string): number {
  return [...text].reduce((all, letter) => all + (LETTERS.find(([of]) => of.test(letter))?.[1] ?? LETTER), 0);
}

const linesOf = (table: ReportTable, i: number): string[] =>
  [table.columns[i]?.name ?? "", ...table.rows.map(({ cells }) => cells[i]?.text ?? "")].flatMap((text) =>
    safeText(text).split("\n"),
  );
const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(widthOf)) + PADDING;

/**
 * How wide each column stands, in twentieths of a point, together `width` at most: room for its longest word first, then
 * a part of what is left for its longest line. The same table gives the same widths.
 */
export function columnWidths(table: ReportTable, width: number): number[] {
  const needs = table.columns.map(({ whole }, i) => {
    const lines = linesOf(table, i);
    return widest(whole === true ? lines : lines.flatMap((line) => line.split(/[ –-]/)));
  });
  const needed = sum(needs);
  // Too many words for the page: each column gives way by the same part.
  if (needed >= width) return settled(needs, width / needed, width);
  const more = needs.map((need, i) => Math.max(0, Math.min(LONGEST, widest(linesOf(table, i))) - need));
  const part = Math.min(1, (width - needed) / Math.max(1, sum(more)));
  const grown = needs.map((need, i) => need + (more[i] ?? 0) * part);
  return settled(grown, Math.max(1, (width * THINNEST) / sum(grown)), Math.max(width * THINNEST, sum(grown)));
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** Whole numbers whose sum is the width to the point. */
function settled(widths: readonly number[], factor: number, width: number): number[] {
  const whole = widths.map((one) => Math.floor(one * factor));
  return whole.map((one, i) => (i === 0 ? one + Math.floor(width) - sum(whole) : one));
}
