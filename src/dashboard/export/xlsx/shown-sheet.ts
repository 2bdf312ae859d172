import { exportWord } from "../../i18n/words-export.ts";
import type { FigureView } from "../../view/figure/figure.ts";
import { type Stamp, stampLine } from "../../view/figure/stamp.ts";
import { markingOf } from "../rows/fact-rows.ts";
import { noteText, tableText } from "../rows/figure-rows.ts";
import { look, type Sheet, type SheetCell } from "./sheet.ts";

/** Lines above the table; its head is the next, and all of them stay while its rows are scrolled. */
const ABOVE = 5;
const NARROWEST = 12;
const WIDEST = 48;

/** The widest text of a column, within bounds: a long one takes two lines rather than the whole screen. */
function widthsOf({ columns, rows }: FigureView["table"]): number[] {
  return columns.map(({ name }, i) => {
    const longest = Math.max(name.length, ...rows.map(({ cells }) => cells[i]?.text.length ?? 0));
    return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
  });
}

/** A figure as the dashboard shows it: its table in words between what it is and where it is from. */
export function shownSheet(name: string, figure: FigureView, stamp: Stamp): Sheet {
  const { locale } = stamp;
  const { table, subject, title, unit, source, lines, note } = figure;
  const line = (text: string): SheetCell[] => [look(text, "line")];
  const widths = widthsOf(table);
  return {
    name,
    rows: [
      [look(markingOf(stamp), "strong")],
      line(`${subject} · ${stamp.weekText}`),
      [look(title, "title")],
      line(unit),
      [],
      table.columns.map((column) => look(column.name, column.right === true ? "headRight" : "head")),
      ...table.rows.map(({ cells }) =>
        table.columns.map(({ right }, i) => {
          const text = tableText(locale, cells[i]);
          if (right === true) return look(text, "right");
          return look(text, text.length > WIDEST ? "wrapped" : "plain");
        }),
      ),
      [],
      ...lines.map(line),
      ...(note === undefined ? [] : [line(`${exportWord(locale, "note")}: ${noteText(note)}`)]),
      line(source),
      line(stampLine(stamp, figure)),
      line(stamp.link),
    ],
    widths,
    sticky: ABOVE + 1,
  };
}
