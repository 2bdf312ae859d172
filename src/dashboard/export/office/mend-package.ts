import { type Mend, mended, WORKBOOK_MENDS } from "../../../returns/office/mend-workbook.ts";
import { type Parts, packParts, unpackParts } from "../../../returns/office/parts.ts";
import { mendChart } from "./mend-charts.ts";
import { mendNotes, mendNotesMaster, mendPresentation, mendSlide } from "./mend-slides.ts";
import { numbered } from "./number-parts.ts";

/** What is mended in which part. The writers: pptxgenjs 4.0.1, write-excel-file 4.1.1, docx 9.15.2. */
const MENDS: readonly Mend[] = [
  ...WORKBOOK_MENDS,
  [/^docProps\/app\.xml$/, (xml) => xml.replaceAll(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/gi, "&amp;")],
  [/^ppt\/presentation\.xml$/, mendPresentation],
  [/^ppt\/(slides|slideLayouts|slideMasters)\/\w+\.xml$/, mendSlide],
  [/^ppt\/notesSlides\/\w+\.xml$/, mendNotes],
  [/^ppt\/notesMasters\/\w+\.xml$/, mendNotesMaster],
  [/^ppt\/charts\/\w+\.xml$/, mendChart],
];

/**
 * A PPTX, DOCX or XLSX of one of the writers as Office opens it without a word: their faults mended, and nothing of the
 * moment or the process in it, so that the same content gives the same bytes. Workbooks within are mended as well.
 * Throws where the bytes are no ZIP.
 */
export function mendPackage(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return packParts(mendParts(unpackParts(bytes)));
}

/** The same on unpacked parts, for who has more to say before they are packed. */
export function mendParts(original: Parts): Parts {
  const parts = mended(numbered(original), MENDS);
  for (const [name, part] of parts) {
    if (typeof part !== "string" && name.endsWith(".xlsx")) parts.set(name, mendPackage(part));
  }
  giveNotesTheirTheme(parts);
  const types = parts.get("[Content_Types].xml");
  if (typeof types === "string") parts.set("[Content_Types].xml", mendTypes(types, parts));
  return parts;
}

/** A theme belongs to one master; pptxgenjs lets the notes have that of the slides. */
function giveNotesTheirTheme(parts: Parts): void {
  const path = "ppt/notesMasters/_rels/notesMaster1.xml.rels";
  const [rels, theme, types] = [path, "ppt/theme/theme1.xml", "[Content_Types].xml"].map((name) => parts.get(name));
  if (typeof rels !== "string" || typeof types !== "string" || theme === undefined) return;
  parts.set(path, rels.replace("theme1.xml", "theme2.xml"));
  parts.set("ppt/theme/theme2.xml", theme);
  const override = /<Override PartName="\/ppt\/theme\/theme1\.xml"[^>]*>/.exec(types)?.[0] ?? "";
  parts.set("[Content_Types].xml", types.replace(override, override + override.replace("theme1.xml", "theme2.xml")));
}

/** Media types of what there is, and of nothing else, each once. */
function mendTypes(types: string, parts: Parts): string {
  const extensions = new Set([...parts.keys()].map((name) => name.slice(name.lastIndexOf(".") + 1)));
  const seen = new Set<string>();
  return types.replace("image/jpg", "image/jpeg").replaceAll(/\s*<(?:Default|Override) [^>]*\/>/g, (entry) => {
    const part = / PartName="\/([^"]*)"/.exec(entry)?.[1];
    const extension = / Extension="([^"]*)"/.exec(entry)?.[1] ?? "";
    const key = part ?? extension;
    const kept = !seen.has(key) && (part === undefined ? extensions.has(extension) : parts.has(part));
    seen.add(key);
    return kept ? entry : "";
  });
}
