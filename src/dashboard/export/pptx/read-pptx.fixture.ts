import { type CellObject, read, utils, type WorkSheet } from "@e965/xlsx";
import { type Parts, unpackParts } from "../../../returns/office/parts.ts";

const unescaped = (text: string) =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
const all = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map((match) => unescaped(match[1] ?? ""));

/** A slide as it was written: its texts in their order, its notes line by line, its charts. */
export type ReadSlide = {
  readonly xml: string;
  readonly texts: readonly string[];
  readonly notes: readonly string[];
  readonly charts: readonly ReadChart[];
};
export type ReadChart = {
  readonly xml: string;
  readonly kind: "bar" | "line";
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly points: ReadonlyMap<number, number> }[];
  readonly cells: readonly (readonly (string | number | undefined)[])[];
  readonly about: string;
};

function rowsOf(sheet: WorkSheet | undefined): (string | number | undefined)[][] {
  if (sheet?.["!ref"] === undefined) return [];
  const { s, e } = utils.decode_range(sheet["!ref"]);
  return Array.from({ length: e.r - s.r + 1 }, (_, r) =>
    Array.from({ length: e.c - s.c + 1 }, (__, c) => {
      const cell = sheet[utils.encode_cell({ r: s.r + r, c: s.c + c })] as CellObject | undefined;
      return cell?.t === "n" ? Number(cell.v) : cell?.v === undefined ? undefined : String(cell.v);
    }),
  );
}

function chartOf(parts: Parts, n: number): ReadChart {
  const xml = String(parts.get(`ppt/charts/chart${n}.xml`));
  const book = read(parts.get(`ppt/embeddings/Microsoft_Excel_Worksheet${n}.xlsx`) as Uint8Array, { type: "array" });
  const [data = "", about = ""] = book.SheetNames;
  const series = all(xml, /<c:ser>([\s\S]*?)<\/c:ser>/g).map((one) => {
    const points = [...(one.split("<c:val>")[1] ?? "").matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)/g)];
    return {
      name: all(one, /<c:tx>[\s\S]*?<c:v>([^<]*)/g)[0] ?? "",
      points: new Map(points.map(([, i, value]) => [Number(i), Number(value)])),
    };
  });
  return {
    xml,
    kind: xml.includes("<c:lineChart>") ? "line" : "bar",
    categories: all((xml.split("<c:cat>")[1] ?? "").split("</c:cat>")[0] ?? "", /<c:v>([^<]*)/g),
    series,
    cells: rowsOf(book.Sheets[data]),
    about: rowsOf(book.Sheets[about]).flat().join("\n"),
  };
}

/** The slides of a presentation in their order, with everything that a test asks of them. */
export function readPptx(bytes: Uint8Array): ReadSlide[] {
  const parts = unpackParts(bytes);
  const count = [...parts.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length;
  return Array.from({ length: count }, (_, i): ReadSlide => {
    const xml = String(parts.get(`ppt/slides/slide${i + 1}.xml`));
    const rels = String(parts.get(`ppt/slides/_rels/slide${i + 1}.xml.rels`));
    const notes = String(parts.get(`ppt/notesSlides/notesSlide${i + 1}.xml`));
    const body = notes.slice(notes.indexOf('type="body"'), notes.indexOf('type="sldNum"'));
    return {
      xml,
      texts: all(xml, /<a:t>([^<]*)<\/a:t>/g),
      notes: all(body, /<a:t>([^<]*)<\/a:t>/g),
      charts: all(rels, /charts\/chart(\d+)\.xml/g)
        .map(Number)
        .sort((one, other) => one - other)
        .map((n) => chartOf(parts, n)),
    };
  });
}

/** A picture of one grey pixel: what a test hands in place of a map. */
export const PIXEL = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (letter) => letter.charCodeAt(0),
);
