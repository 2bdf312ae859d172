import type { Cell, CellObject } from "write-excel-file/universal";
import type { NumberForm } from "../rows/row-cell.ts";
import type { SheetCell, TextLook } from "./sheet.ts";

/** Excel's longest text of a cell, in UTF-16 units. */
const LONGEST = 32_767;

/** Of these tints alone: nila-100 and the two greys of the page's tokens, for paper and light screens. */
const HEAD = "#E5EAF8";
const FAINT = "#5A6470";

/** The cell stays a number and says ≈ all the same; without a format Excel shows days and scores as they are. */
const FORMATS: Readonly<Record<NumberForm, string | undefined>> = {
  count: "#,##0",
  level: '"≈ "#,##0',
  share: "0.0#",
  roundedShare: '"≈ "0',
  measure: undefined,
};

const LOOKS: Readonly<Record<TextLook, Omit<CellObject, "value" | "type">>> = {
  title: { fontWeight: "bold", fontSize: 14 },
  strong: { fontWeight: "bold" },
  head: { fontWeight: "bold", backgroundColor: HEAD, wrap: true, alignVertical: "top" },
  headRight: { fontWeight: "bold", backgroundColor: HEAD, wrap: true, align: "right", indent: 1, alignVertical: "top" },
  plain: { alignVertical: "top" },
  right: { align: "right", indent: 1, alignVertical: "top" },
  words: { align: "right", textColor: FAINT },
  term: { textColor: FAINT, alignVertical: "top" },
  wrapped: { wrap: true, alignVertical: "top" },
  line: {},
};

/** Cut where Excel would refuse it, never within a letter. */
function fitting(text: string): string {
  // The writer looks texts up in an object, and would take "constructor" for one that it has.
  if (text in {}) return `${text} `;
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** A cell as the writer takes it: typed, so that nothing is guessed; an empty text is an empty cell. */
export function writtenCell(cell: SheetCell): Cell {
  if (cell.kind === "number") {
    const format = FORMATS[cell.form];
    return { value: cell.value, type: Number, ...(format === undefined ? {} : { format }) };
  }
  if (cell.text === "") return cell.kind === "look" && cell.look.startsWith("head") ? { ...LOOKS[cell.look] } : null;
  return { value: fitting(cell.text), type: String, ...(cell.kind === "look" ? LOOKS[cell.look] : {}) };
}
