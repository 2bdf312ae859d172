import type { ReportTable } from "../../view/report/report.ts";

/** Twentieths of a point: a digit of 9 points as wide as the widest letters need, and what a cell keeps free. */
const LETTER = 102;
const PADDING = 190;
/** Longer cells than this are broken into lines, whatever room there is. */
const LONGEST = 46;

const linesOf = (table: ReportTable, i: number): string[] =>
  [table.columns[i]?.name ?? "", ...table.rows.map(({ cells }) => cells[i]?.text ?? "")].flatMap((text) =>
    text.split("\n"),
  );
const longest = (texts: readonly string[]) => Math.max(1, ...texts.map((text) => text.length));

/**
 * How wide each column stands, in twentieths of a point, together `width`: room for its longest word first, then a part
 * of what is left for its longest cell. The same table gives the same widths.
 */
export function columnWidths(table: ReportTable, width: number): number[] {
  const needs = table.columns.map(({ whole }, i) => {
    const lines = linesOf(table, i);
    const words = whole === true ? lines : lines.flatMap((line) => line.split(/[ \u2013-]/));
    return longest(words) * LETTER + PADDING;
  });
  const wishes = table.columns.map((_, i) => Math.min(LONGEST, longest(linesOf(table, i))) * LETTER + PADDING);
  const needed = sum(needs);
  // Too many words for the page: each column gives way by the same part.
  if (needed >= width) return settled(needs, width / needed, width);
  const more = wishes.map((wish, i) => Math.max(0, wish - (needs[i] ?? 0)));
  const part = (width - needed) / Math.max(1, sum(more));
  const grown = needs.map((need, i) => need + (more[i] ?? 0) * Math.min(1, part));
  return settled(grown, width / sum(grown), width);
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** Whole numbers whose sum is the width to the point. */
function settled(widths: readonly number[], factor: number, width: number): number[] {
  const whole = widths.map((one) => Math.floor(one * factor));
  return whole.map((one, i) => (i === 0 ? one + width - sum(whole) : one));
}
