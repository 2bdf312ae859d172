import type { Parts } from "../../../returns/office/parts.ts";

/** What the writers number by a counter of the whole process: charts, and the workbooks within them. */
const COUNTED = /(charts\/(?:_rels\/)?chart|embeddings\/Microsoft_Excel_Worksheet)(\d+)(\.xml|\.xlsx)/g;

/** The same parts with charts counted from 1, relationships by number, and pictures and bookmarks in their order. */
export function numbered(parts: Parts): Parts {
  const numbers = [...parts.keys()].flatMap((name) =>
    [...name.matchAll(/charts\/chart(\d+)\.xml$/g)].map((m) => Number(m[1])),
  );
  const order = new Map([...numbers].sort((one, other) => one - other).map((number, i) => [number, i + 1]));
  const counted = (text: string) =>
    text.replaceAll(COUNTED, (_, path: string, n: string, end: string) => `${path}${order.get(Number(n)) ?? n}${end}`);
  const renamed: Parts = new Map();
  for (const [name, part] of parts) {
    const refers = typeof part === "string" && /\.rels$|^\[Content_Types\]\.xml$/.test(name);
    renamed.set(counted(name), refers ? counted(part) : part);
  }
  for (const [name, part] of renamed) {
    if (typeof part !== "string") continue;
    if (name.endsWith(".rels")) numberRelationships(renamed, name, part);
    if (/^word\/(?!_rels)[\w]+\.xml$/.test(name)) renamed.set(name, numberedText(renamed.get(name) as string));
  }
  return renamed;
}

/** Relationships that a writer names at random get the next free number, in their part as well. */
function numberRelationships(parts: Parts, name: string, rels: string): void {
  const owner = name.replace(/_rels\/([^/]*)\.rels$/, "$1");
  const ids = [...rels.matchAll(/ Id="([^"]*)"/g)].map((match) => match[1] ?? "");
  const taken = new Set(ids);
  let next = 1;
  for (const id of ids.filter((one) => !/^rId\d+$/.test(one))) {
    while (taken.has(`rId${next}`)) next += 1;
    taken.add(`rId${next}`);
    for (const path of [name, owner]) {
      const part = parts.get(path);
      if (typeof part === "string") parts.set(path, part.replaceAll(`"${id}"`, `"rId${next}"`));
    }
  }
}

/** Pictures and bookmarks of a text by their order in it; a bookmark for the table of contents takes its number as name. */
function numberedText(xml: string): string {
  let picture = 0;
  const bookmarks = new Map<string, number>();
  const of = (id: string) => {
    const n = bookmarks.get(id) ?? bookmarks.size + 1;
    bookmarks.set(id, n);
    return n;
  };
  const headings = new Map<string, string>();
  const ids = xml
    .replaceAll(/<wp:docPr id="\d+"/g, () => {
      picture += 1;
      return `<wp:docPr id="${picture}"`;
    })
    .replaceAll(/<w:bookmark(?:Start|End)[^>]*\/>/g, (tag) =>
      tag.replace(/ w:id="(\d+)"/, (_, id: string) => ` w:id="${of(id)}"`),
    );
  return ids.replaceAll(/_Toc(\d+)\b/g, (name) => {
    const known = headings.get(name) ?? `_Toc${headings.size + 1}`;
    headings.set(name, known);
    return known;
  });
}
