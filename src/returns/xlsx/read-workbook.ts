import { read } from "@e965/xlsx";
import { strFromU8, strToU8, zipSync } from "fflate";
import type { ReadWorkbook, WorkbookFault } from "../workbook.ts";
import { looseTexts } from "./loose-texts.ts";
import { sheetOf } from "./sheet-of.ts";
import { tameSheet } from "./tame-sheet.ts";
import { type Parts, unpack } from "./unpack.ts";

/** What the library is shown: text. Pictures, printers' settings and the like it need not see. */
const READABLE = /\.(?:xml|rels|vml)$/i;
const MACROS = /vbaProject\.bin$|^xl\/macrosheets/i;
const EXTERNAL = /^xl\/(?:externalLinks\/|queryTables\/|connections\.xml)/i;
const OBJECTS = /^xl\/(?:media|embeddings|activeX|charts|pivotTables|pivotCache|slicers)\/|^xl\/drawings\/drawing/i;

/** In the limits and without macros, a workbook as the library reads it, in our own words. Never throws. */
export const readWorkbook: ReadWorkbook = (bytes) => {
  const unpacked = unpack(bytes);
  if ("fault" in unpacked) return unpacked;
  const names = [...unpacked.parts.keys()];
  if (!names.includes("xl/workbook.xml")) return { fault: "not-xlsx" };
  if (names.some((name) => MACROS.test(name))) return { fault: "macros" };
  try {
    const text = textParts(unpacked.parts);
    if ("fault" in text) return text;
    // The library gets parts that are unpacked already: what a ZIP claims is no longer its business.
    const book = read(zipSync(text.parts, { level: 0 }), {
      type: "array",
      dense: true,
      cellFormula: true,
      cellNF: true,
      cellStyles: true,
      cellHTML: false,
      cellText: false,
    });
    let space = CELLS_WITH_BLANKS;
    const sheets = [];
    for (const name of book.SheetNames) {
      const sheet = book.Sheets[name];
      // The library leaves out a sheet that it stumbles over; taken for empty, it would be a nil report.
      if (sheet === undefined) return { fault: "broken" };
      const made = sheetOf(name, sheet, space);
      if (made === undefined) return { fault: "too-large" };
      space -= made.space;
      sheets.push(made.sheet);
    }
    return {
      workbook: {
        sheets,
        looseTexts: text.loose,
        externalLinks: names.some((name) => EXTERNAL.test(name)),
        objects: names.some((name) => OBJECTS.test(name)),
      },
    };
  } catch {
    return { fault: "broken" };
  }
};

/** With the blank cells to their left: a few cells far to the right would fill the memory with blanks. */
const CELLS_WITH_BLANKS = 3_000_000;

type TextParts = { readonly parts: Record<string, Uint8Array>; readonly loose: readonly string[] };

function textParts(parts: Parts): TextParts | { readonly fault: WorkbookFault } {
  const tame: Record<string, Uint8Array> = {};
  const loose: string[] = [];
  for (const [name, bytes] of parts) {
    if (!READABLE.test(name)) continue;
    const xml = strFromU8(bytes);
    for (const text of looseTexts(name, xml)) loose.push(text);
    const isSheet = /sheetData|<(?:\w+:)?(?:col|hyperlink)\s/.test(xml);
    const tamed = isSheet ? tameSheet(xml) : xml;
    if (tamed === undefined) return { fault: "too-large" };
    tame[name] = isSheet ? strToU8(tamed) : bytes;
  }
  return { parts: tame, loose };
}
