import type { ReadmePart } from "../rows/readme-parts.ts";
import { look, type Sheet, type SheetCell } from "./sheet.ts";

/** What a workbook says of itself, under the marking of its data. */
export function readmeSheet(name: string, marking: string, parts: readonly ReadmePart[]): Sheet {
  const rows: SheetCell[][] = [
    [look(marking, "strong")],
    ...parts.flatMap(({ head, lines }): SheetCell[][] => [
      [],
      [look(head, "title")],
      ...lines.map(({ term, text }) => [look(term, "term"), look(text, "wrapped")]),
    ]),
  ];
  return { name, rows, widths: [30, 100], sticky: 1 };
}
