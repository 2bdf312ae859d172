import type { Parts } from "../../src/returns/office/parts.ts";

export type Relationship = {
  readonly id: string;
  readonly type: string;
  /** The name of the part that it leads to; of an external one the address. */
  readonly target: string;
  readonly external: boolean;
};

/** The relationships of a part, "" for those of the package, and the name of the part in which they stand. */
export function relationshipsOf(parts: Parts, owner: string): { path: string; relationships: Relationship[] } {
  const folder = owner.slice(0, owner.lastIndexOf("/") + 1);
  const path = `${folder}_rels/${owner.slice(folder.length)}.rels`;
  const entries = String(parts.get(path) ?? "").matchAll(/<Relationship [^>]*>/g);
  const relationships = [...entries].map(([entry]) => {
    const value = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(entry)?.[1] ?? "";
    const external = value("TargetMode") === "External";
    const target = external ? value("Target") : new URL(value("Target"), `zip:///${folder}`).pathname.slice(1);
    return { id: value("Id"), type: value("Type"), target, external };
  });
  return { path, relationships };
}
