import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The parts of an Office package by their names: what is XML as its text, everything else as its bytes. */
export type Parts = Map<string, string | Uint8Array>;

/** Every part has this time, whenever it is written; 1980 is the first year that a ZIP can say. */
export const WRITTEN = new Date(1980, 0, 1);

/** The parts of a package; folders, which are none, are left out. Throws where the bytes are no ZIP. */
export function unpackParts(bytes: Uint8Array): Parts {
  const entries = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith("/"));
  return new Map(entries.map(([name, part]) => [name, /\.(xml|rels)$/.test(name) ? strFromU8(part) : part]));
}

/** The bytes of a package: the same parts give the same bytes, in whatever order they came. */
export function packParts(parts: Parts): Uint8Array<ArrayBuffer> {
  const names = [...parts.keys()].sort((one, other) => (one < other ? -1 : 1));
  const entries = names.map((name) => {
    const part = parts.get(name) ?? "";
    return [name, typeof part === "string" ? strToU8(part) : part] as const;
  });
  return new Uint8Array(zipSync(Object.fromEntries(entries), { mtime: WRITTEN, level: 6 }));
}
