/** Parts whose text stands in no cell, or no longer does: a deleted name stays among the strings and in pivot tables. */
const PARTS =
  /sharedStrings|comment|drawing|pivot|externalLink|queryTable|connections|docProps\/core|^xl\/workbook\.xml$/i;

const TEXT = />([^<>]{9,})</g;
const VALUE = /\sv\s*=\s*"([^"]{9,})"/g;

/** What a part of a workbook says beside the cells; short texts are left out, they identify nobody. */
export function looseTexts(name: string, xml: string): readonly string[] {
  if (!PARTS.test(name)) return [];
  return [TEXT, VALUE].flatMap((pattern) => [...xml.matchAll(pattern)].map((match) => match[1] ?? ""));
}
