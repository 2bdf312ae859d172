import { read, utils } from "@e965/xlsx";
import type { Parts } from "../../src/returns/office/parts.ts";
import { relationshipsOf } from "./relationships.ts";

const unescaped = (text: string) =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");

/** A chart has its axes and its workbook, and draws what the cells of that workbook say. */
export function chartFaults(parts: Parts, name: string): string[] {
  const xml = String(parts.get(name));
  const faults: string[] = [];
  const axes = [...xml.matchAll(/<c:(?:cat|val)Ax>\s*<c:axId val="(\d+)"/g)].map((match) => match[1]);
  for (const [, id] of xml.matchAll(/<c:axId val="(\d+)"/g)) {
    if (!axes.includes(id)) faults.push(`${name}: an axis ${id} that is not there`);
  }
  if (/<c:v>\s*<\/c:v>/.test(xml)) faults.push(`${name}: an empty value`);
  const workbook = relationshipsOf(parts, name).relationships.find(({ type }) => type.endsWith("/package"));
  const bytes = parts.get(workbook?.target ?? "");
  if (bytes === undefined || typeof bytes === "string") return [...faults, `${name}: no workbook`];
  return [...faults, ...cellFaults(name, xml, bytes)];
}

/** Every point that is drawn stands in the cell that it is said to come from, and where none is drawn the cell is empty. */
function cellFaults(name: string, xml: string, bytes: Uint8Array): string[] {
  // A workbook that is no ZIP is a fault of its own.
  if (bytes.length < 100) return [];
  const { Sheets } = read(bytes, { type: "array" });
  return [...xml.matchAll(/<c:f>([^<]*)<\/c:f>([\s\S]*?)<\/c:\w+Cache>/g)].flatMap(([, formula = "", cache = ""]) => {
    const [sheet = "", range = ""] = unescaped(formula).replaceAll(/[$']/g, "").split("!");
    const cells = Sheets[sheet];
    if (cells === undefined) return [`${name}: ${formula} names a sheet that is not there`];
    const { s, e } = utils.decode_range(range);
    const count = Number(/<c:ptCount val="(\d+)"/.exec(cache)?.[1]);
    const points = new Map(
      [...cache.matchAll(/<c:pt idx="(\d+)"[^>]*>\s*<c:v>([^<]*)</g)].map(([, i, v]) => [Number(i), v]),
    );
    const length = (e.r - s.r + 1) * (e.c - s.c + 1);
    if (count !== length) return [`${name}: ${formula} has ${length} cells and ${count} points`];
    return Array.from({ length }, (_, i) => i).flatMap((i) => {
      const cell: unknown = cells[utils.encode_cell({ r: s.r + i, c: s.c })]?.v;
      const drawn = points.get(i);
      const same = drawn === undefined ? cell === undefined || cell === "" : String(cell) === unescaped(drawn);
      return same ? [] : [`${name}: ${formula} draws ${drawn} where the cell says ${String(cell)}`];
    });
  });
}
