import type { Cell, CellObject, Feature } from "write-excel-file/universal";
import { packParts, unpackParts } from "../../../returns/office/parts.ts";
import { mendParts } from "../office/mend-package.ts";
import type { Sheet, SheetCell } from "./sheet.ts";
import { writtenCell } from "./sheet-cells.ts";
import { TooManyTexts } from "./too-many-texts.ts";

/** The writer packs larger parts in workers made from text, which the policy of the page forbids; in bytes. */
const LARGEST_PART = 160_000;
/** What stands around a shared text in its part, and escapes within it, at most. */
const AROUND = 40;

/** Refuses what the writer could not pack here. */
function checkTexts(sheets: readonly Sheet[]): void {
  const texts = new Set<string>();
  let bytes = 0;
  const add = (cell: SheetCell) => {
    if (cell.kind === "number" || texts.has(cell.text)) return;
    texts.add(cell.text);
    bytes += new TextEncoder().encode(cell.text).length + AROUND;
  };
  for (const { rows } of sheets) for (const row of rows) row.forEach(add);
  if (bytes > LARGEST_PART) throw new TooManyTexts();
}

/** "AA" of 26. */
function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}

function filterOf({ filter, rows }: Sheet): string {
  if (filter === undefined) return "";
  return `<autoFilter ref="A1:${columnName((rows[0]?.length ?? 1) - 1)}${rows.length}"/>`;
}

/** Points of a line of 11-point letters, and of a title. */
const LINE = 15;
const TITLE = 20;

/** How tall a row must be for what is wrapped in it; no program is left to guess. Undefined for one line. */
function heightOf(row: readonly SheetCell[], widths: readonly number[]): number | undefined {
  const heights = row.map((cell, i) => {
    if (cell.kind !== "look") return LINE;
    if (cell.look === "title") return TITLE;
    const wraps = cell.look === "wrapped" || cell.look.startsWith("head");
    return wraps ? LINE * Math.max(1, Math.ceil((cell.text.length + 1) / (widths[i] ?? 10))) : LINE;
  });
  const height = Math.min(400, Math.max(LINE, ...heights));
  return height > LINE ? height : undefined;
}

function writtenRow(row: readonly SheetCell[], widths: readonly number[]): Cell[] {
  const height = heightOf(row, widths);
  const cells = row.map(writtenCell);
  const [first] = cells;
  return height === undefined ? cells : [{ ...(first as CellObject | null), height }, ...cells.slice(1)];
}

/** As wide as A4 and as long as it takes, which the writer has no word for. */
function onPaper(xml: string): string {
  return xml
    .replace(/<worksheet [^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace("<pageSetup ", '<pageSetup fitToHeight="0" ');
}

/** Keeps the rows of each sheet until the workbook is packed here, and says what of them can be filtered. */
function keepRows(sheets: readonly Sheet[], kept: Map<string, string>): Feature<Blob> {
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (xml, _, { sheetIndex, sheetId }) => {
            const sheet = sheets[sheetIndex];
            const [from, to] = [xml.indexOf("<sheetData>"), xml.indexOf("</sheetData>") + "</sheetData>".length];
            if (sheet === undefined || from < 0) throw new Error("a sheet without rows");
            kept.set(`xl/worksheets/sheet${sheetId}.xml`, xml.slice(from, to));
            return onPaper(`${xml.slice(0, from)}<sheetData/>${filterOf(sheet)}${xml.slice(to)}`);
          },
        },
      },
    },
  };
}

/**
 * A workbook of these sheets, none of them empty; the same sheets give the same bytes. The writer is loaded when it is
 * needed. Throws TooManyTexts.
 */
export async function writeSheets(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  checkTexts(sheets);
  const { default: writeWorkbook } = await import("write-excel-file/universal");
  const kept = new Map<string, string>();
  const written = sheets.map(({ name, rows, widths, sticky }) => ({
    sheet: name,
    data: rows.map((row) => writtenRow(row, widths)),
    columns: widths.map((width) => ({ width })),
    orientation: "landscape" as const,
    ...(sticky === undefined ? {} : { stickyRowsCount: sticky }),
  }));
  const blob = await writeWorkbook(written, {
    fontFamily: "Calibri",
    fontSize: 11,
    features: [keepRows(sheets, kept)],
  }).toBlob();
  const parts = mendParts(unpackParts(new Uint8Array(await blob.arrayBuffer())));
  for (const [name, rows] of kept) {
    const part = parts.get(name);
    if (typeof part !== "string") throw new Error(`${name} is not in the workbook`);
    parts.set(
      name,
      part.replace("<sheetData/>", () => rows),
    );
  }
  return packParts(parts);
}
