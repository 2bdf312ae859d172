import { randomBytes } from "node:crypto";
import { dirname, join } from "node:path";
import type { Disk } from "./disk.ts";

/** What every unfinished file or folder of a publisher is called: never read, cleaned at the next start. */
export const TEMPORARY = ".tmp-";

/** A name that no other process has taken. */
export function temporaryIn(dir: string): string {
  return join(dir, `${TEMPORARY}${process.pid}-${randomBytes(6).toString("hex")}`);
}

/** Writes a file so that a reader sees the old bytes or the new ones, whatever dies in between. */
export function writeWhole(disk: Disk, path: string, bytes: Uint8Array, mode = 0o644): void {
  const dir = dirname(path);
  const temporary = temporaryIn(dir);
  try {
    disk.writeNew(temporary, bytes, mode);
    disk.rename(temporary, path);
  } catch (error) {
    tryRemove(disk, temporary);
    throw error;
  }
  disk.syncDir(dir);
}

/** Tidies after a failure: what cannot be removed now is cleaned at the next start, and the failure itself is told. */
export function tryRemove(disk: Disk, path: string): void {
  try {
    disk.remove(path);
  } catch {
    // The first error is the one to report.
  }
}

/** Removes what a killed run left in a folder. Only under the lock: a live publisher's files have the same names. */
export function cleanTemporary(disk: Disk, dir: string): void {
  for (const name of disk.list(dir)) if (name.startsWith(TEMPORARY)) disk.remove(join(dir, name));
}
