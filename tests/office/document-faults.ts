import type { Parts } from "../../src/returns/office/parts.ts";

/** What Word may stumble over in a document that is valid, one sentence each. */
export function documentFaults(parts: Parts): string[] {
  const xml = String(parts.get("word/document.xml"));
  const values = (pattern: RegExp) => [...xml.matchAll(pattern)].map((match) => match[1] ?? "");
  const twice = (ids: readonly string[]) => ids.filter((id, i) => ids.indexOf(id) !== i);
  const starts = values(/<w:bookmarkStart [^>]*w:id="(\d+)"/g);
  const ends = values(/<w:bookmarkEnd [^>]*w:id="(\d+)"/g);
  const names = new Set(values(/<w:bookmarkStart [^>]*w:name="([^"]*)"/g));
  const wanted = [...values(/<w:hyperlink [^>]*w:anchor="([^"]*)"/g), ...values(/PAGEREF (\S+?)[\s<]/g)];
  return [
    ...twice(values(/<wp:docPr [^>]*id="(\d+)"/g)).map((id) => `document: two pictures ${id}`),
    ...twice(starts).map((id) => `document: two bookmarks ${id}`),
    ...starts.filter((id) => !ends.includes(id)).map((id) => `document: bookmark ${id} has no end`),
    ...ends.filter((id) => !starts.includes(id)).map((id) => `document: bookmark ${id} has no start`),
    ...wanted.filter((name) => !names.has(name)).map((name) => `document: no bookmark ${name}`),
  ];
}
