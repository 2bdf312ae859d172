import { realpathSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import type { Bilingual } from "../indicators/definition.ts";
import { canonicalBytes } from "./canonical-json.ts";
import type { Disk } from "./disk.ts";
import { writeWhole } from "./write-whole.ts";

/** The state of a returns folder, unless `--state` says otherwise. */
export const STATE_DIR = ".sinergi";

/** The path with every link resolved, as far as it exists; so that two names of one place are seen to be one. */
export function realPath(path: string): string {
  const full = resolve(path);
  try {
    return realpathSync(full);
  } catch {
    const parent = dirname(full);
    return parent === full ? full : join(realPath(parent), basename(full));
  }
}

function isInside(path: string, dir: string): boolean {
  return path === dir || path.startsWith(dir.endsWith(sep) ? dir : dir + sep);
}

/** Why these places cannot go together; undefined where they can. Both are real paths. */
export function placeFault(out: string, state: string): Bilingual | undefined {
  if (!isInside(state, out)) return undefined;
  return {
    id: "Folder status (--state) berada di dalam --out, padahal isinya rahasia dan --out disajikan kepada pembaca. Pilih tempat lain.",
    en: "The state folder (--state) lies inside --out, but it is secret and --out is served to readers. Choose another place.",
  };
}

/** The lock of a place lies here. Neither is below `api/`, the only part that is served. */
export const OUT_LOCK = ".publisher-lock";
export const STATE_LOCK = "lock";
/** Where a state keeps received files by their hash, and what looks personal. */
export const KEPT = ["files", "quarantine"] as const;
const STATE_NOTE = ".publisher-state.json";

/** Notes in the published folder where its state lies, relative to it, for `kembalikan`; only its owner may read it. */
export function noteState(disk: Disk, out: string, state: string): void {
  const bytes = canonicalBytes({ state: relative(out, state) });
  const path = join(out, STATE_NOTE);
  const old = disk.read(path);
  if (old === undefined || Buffer.compare(old, bytes) !== 0) writeWhole(disk, path, bytes, 0o600);
}

/** The state that published into a folder; undefined where it is not noted. */
export function notedState(disk: Disk, out: string): string | undefined {
  const bytes = disk.read(join(out, STATE_NOTE));
  if (bytes === undefined) return undefined;
  const { state }: { state?: unknown } = JSON.parse(new TextDecoder().decode(bytes));
  return typeof state === "string" ? resolve(out, state) : undefined;
}
