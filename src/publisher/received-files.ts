import { join } from "node:path";
import type { SourceFile } from "../returns/types.ts";
import { readAudit } from "./audit-log.ts";
import type { Disk } from "./disk.ts";
import { sha256 } from "./hash.ts";
import type { KEPT } from "./places.ts";
import { temporaryIn } from "./write-whole.ts";

export type Hashes = Readonly<Record<string, string>>;

/**
 * Keeps files by their SHA-256 below a folder of the state ("files", "quarantine"); returns the hash of each path. A
 * file that came again with other content is another hash: both are kept.
 */
export function keepFiles(
  disk: Disk,
  state: string,
  place: (typeof KEPT)[number],
  sources: readonly SourceFile[],
): Hashes {
  const dir = join(state, place);
  disk.makeDir(dir, 0o700);
  const there = new Set(disk.list(dir));
  const hashes: Record<string, string> = {};
  for (const source of sources) {
    const hash = sha256(source.bytes);
    hashes[source.path] = hash;
    if (there.has(hash)) continue;
    const temporary = temporaryIn(dir);
    disk.writeNew(temporary, source.bytes, 0o600);
    disk.rename(temporary, join(dir, hash));
    there.add(hash);
  }
  disk.syncDir(dir);
  return hashes;
}

/** Paths whose content differs from the publication before; new files are not among them. */
export function resentFiles(disk: Disk, state: string, hashes: Hashes): string[] {
  const before =
    readAudit(disk, state)
      .filter((entry) => entry.outcome === "published")
      .at(-1)?.files ?? {};
  return Object.keys(hashes).filter((path) => before[path] !== undefined && before[path] !== hashes[path]);
}
