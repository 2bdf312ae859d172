import { read } from "@e965/xlsx";
import { strFromU8, strToU8, zipSync } from "fflate";
import type { ReadWorkbook, WorkbookFault, WorkbookResult, WorkbookSheet } from "../workbook.ts";
import { looseTexts } from "./loose-texts.ts";
import { sheetOf } from "./sheet-of.ts";
import { tameSheet } from "./tame-sheet.ts";
import { unpack } from "./unpack.ts";

const ZIP = [0x50, 0x4b];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** What the reader is shown of an archive: text. Pictures, macros and printers' settings it need not see. */
const READABLE = /\.(?:xml|rels|vml)$/i;
const MACROS = /(?:^|\/)vbaProject\w*\.bin$|^xl\/macrosheets\//i;
const EXTERNAL = /^xl\/(?:externalLinks|queryTables|connections\.xml)/i;
const OBJECTS =
  /^xl\/(?:media|embeddings|activeX|ctrlProps|charts|pivotTables|pivotCache|slicers)\/|^xl\/drawings\/drawing/i;

function begins(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}

/** Reads an .xlsx within the limits. The archive is unpacked and counted first; only then a reader sees its text. */
export const readWorkbook: ReadWorkbook = (bytes) => {
  if (begins(bytes, COMPOUND)) return { fault: "legacy" };
  if (!begins(bytes, ZIP)) return { fault: "not-zip" };
  const unpacked = unpack(bytes);
  if ("fault" in unpacked) return unpacked;
  const fault = notWorkbook([...unpacked.parts.keys()]);
  if (fault !== undefined) return { fault };
  try {
    return parse(unpacked.parts);
  } catch {
    // The reader has no errors of its own: whatever it stumbles over is a damaged file.
    return { fault: "broken" };
  }
};

function notWorkbook(names: readonly string[]): WorkbookFault | undefined {
  if (names.includes("xl/workbook.xml")) return undefined;
  return names.includes("xl/workbook.bin") ? "binary" : "other-archive";
}

function parse(parts: ReadonlyMap<string, Uint8Array>): WorkbookResult {
  const names = [...parts.keys()];
  const shown: Record<string, Uint8Array> = {};
  const loose: string[] = [];
  for (const [name, bytes] of parts) {
    if (!READABLE.test(name)) continue;
    const text = strFromU8(bytes);
    loose.push(...looseTexts(name, text));
    if (!text.includes("sheetData")) {
      shown[name] = bytes;
      continue;
    }
    const tamed = tameSheet(text);
    if (tamed === undefined) return { fault: "cells" };
    loose.push(...tamed.formulas);
    shown[name] = strToU8(tamed.xml);
  }
  const book = read(zipSync(shown, { level: 0 }), {
    type: "array",
    cellDates: true,
    cellHTML: false,
    cellText: false,
    cellStyles: true,
    UTC: true,
  });
  const states = book.Workbook?.Sheets ?? [];
  const sheets: WorkbookSheet[] = [];
  for (const [i, name] of book.SheetNames.entries()) {
    const sheet = book.Sheets[name];
    // A sheet that the reader gave up on is missing; taken for empty, it would be a nil report.
    if (sheet === undefined) return { fault: "broken" };
    sheets.push(sheetOf(name, sheet, (states[i]?.Hidden ?? 0) !== 0));
  }
  if (sheets.length === 0) return { fault: "broken" };
  return {
    workbook: {
      sheets,
      looseTexts: loose,
      externalLinks: names.some((name) => EXTERNAL.test(name)),
      macros: names.some((name) => MACROS.test(name)),
      objects: names.some((name) => OBJECTS.test(name)),
    },
  };
}
