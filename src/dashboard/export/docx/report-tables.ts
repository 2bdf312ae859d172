import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { ReportCell, ReportTable } from "../../view/report/report.ts";
import { columnWidths } from "./column-widths.ts";
import { INK } from "./styles.ts";
import { textRuns } from "./text-runs.ts";

/** The width of the text on A4 with margins of 2.5 cm, in twentieths of a point: 16 cm. */
export const TEXT_WIDTH = 9071;
/** A table of so many rows stands on one page; of a longer one the head and its first rows stay together. */
const SHORT = 7;
const FIRST = 2;

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: INK.line } as const;
const MARGIN = { left: 80, right: 80, top: 20, bottom: 20 } as const;

type Column = ReportTable["columns"][number];

function tableOf(rows: readonly TableRow[], widths: readonly number[], lines: boolean): Table {
  const line = lines ? LINE : NONE;
  return new Table({
    rows: [...rows],
    columnWidths: [...widths],
    width: { size: widths.reduce((all, one) => all + one, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: MARGIN,
    borders: { top: line, bottom: line, insideHorizontal: line, left: NONE, right: NONE, insideVertical: NONE },
  });
}

function cellOf(cell: ReportCell, column: Column | undefined, width: number, head: boolean): TableCell {
  const text = column?.whole === true ? cell.text.replaceAll(" ", "\u00a0") : cell.text;
  // Attention is bold beside its word.
  const bold = head || cell.status === "attention";
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: head ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
    ...(head ? { shading: { fill: INK.shade, color: "auto" } } : {}),
    children: [
      new Paragraph({
        style: "TableText",
        ...(column?.right === true ? { alignment: AlignmentType.RIGHT } : {}),
        children: textRuns(text, { ...(bold ? { bold } : {}), foreign: cell.foreign }),
      }),
    ],
  });
}

/** A table with a head that is repeated on every page. `followed`: something stands below that belongs to it. */
export function reportTable(table: ReportTable, followed: boolean): Table {
  const widths = columnWidths(table, TEXT_WIDTH);
  const { columns, rows } = table;
  const row = (cells: readonly ReportCell[], head: boolean, keepNext: boolean) =>
    new TableRow({
      ...(head ? { tableHeader: true } : {}),
      cantSplit: true,
      keepNext,
      children: columns.map((column, i) => cellOf(cells[i] ?? { text: "" }, column, widths[i] ?? 0, head)),
    });
  const last = rows.length - 1;
  const kept = (i: number) => (i === last ? followed : rows.length <= SHORT || i < FIRST || i === last - 1);
  return tableOf(
    [
      row(
        columns.map(({ name }) => ({ text: name })),
        true,
        true,
      ),
      ...rows.map(({ cells }, i) => row(cells, false, kept(i))),
    ],
    widths,
    true,
  );
}

/** Terms and what they are, without lines. */
export function factsTable(facts: readonly { readonly term: string; readonly text: string }[]): Table {
  const widths = [2500, TEXT_WIDTH - 2500];
  const rows = facts.map(
    ({ term, text }, i) =>
      new TableRow({
        cantSplit: true,
        keepNext: i < facts.length - 1,
        children: [
          cellOf({ text: term, status: "attention" }, undefined, widths[0] ?? 0, false),
          cellOf({ text }, undefined, widths[1] ?? 0, false),
        ],
      }),
  );
  return tableOf(rows, widths, false);
}
