import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { join } from "node:path";
import { canonicalBytes } from "./canonical-json.ts";
import { type Disk, errorCode } from "./disk.ts";
import { isRunning, type ProcessMark, thisProcess } from "./process-mark.ts";
import { cleanTemporary, temporaryIn, writeWhole } from "./write-whole.ts";

/** Who holds a lock. */
export type Holder = ProcessMark & { readonly host: string };
type Entry = Holder & { readonly token: string; readonly released: boolean };

export type Lock = { readonly release: () => void };
export type LockResult = { readonly lock: Lock } | { readonly heldBy: Holder };

const NAME = /^\d{9}$/;

/**
 * Takes the lock of a folder, at once or not at all. The lock is a row of numbered files, of which the highest counts:
 * to take it is to link the next number, which only one process can. A released or dead holder's number stays until
 * the next holder removes it, so that a slow rival finds its number taken or a higher one beside it, and never removes
 * a lock that somebody else has taken meanwhile.
 */
export function takeLock(disk: Disk, dir: string, me: Holder = { ...thisProcess(), host: hostname() }): LockResult {
  disk.makeDir(dir, 0o700);
  const entry: Entry = { ...me, token: randomUUID(), released: false };
  for (;;) {
    const highest = numbersIn(disk, dir).at(-1) ?? 0;
    const holder = highest === 0 ? undefined : readEntry(disk, dir, highest);
    if (holder !== undefined && !isFree(holder, me.host)) return { heldBy: holder };
    const mine = highest + 1;
    if (!linkEntry(disk, dir, mine, entry)) continue;
    const numbers = numbersIn(disk, dir);
    if (numbers.at(-1) !== mine) {
      disk.remove(join(dir, nameOf(mine)));
      continue;
    }
    for (const number of numbers) if (number < mine) disk.remove(join(dir, nameOf(number)));
    cleanTemporary(disk, dir);
    return {
      lock: { release: () => writeWhole(disk, join(dir, nameOf(mine)), canonicalBytes({ ...entry, released: true })) },
    };
  }
}

function nameOf(number: number): string {
  return String(number).padStart(9, "0");
}

function numbersIn(disk: Disk, dir: string): number[] {
  return disk
    .list(dir)
    .filter((name) => NAME.test(name))
    .map(Number);
}

function linkEntry(disk: Disk, dir: string, number: number, entry: Entry): boolean {
  const temporary = temporaryIn(dir);
  disk.writeNew(temporary, canonicalBytes(entry), 0o600);
  try {
    return disk.link(temporary, join(dir, nameOf(number)));
  } catch (error) {
    // The holder has just tidied the folder, this file with it: ask again.
    if (errorCode(error) === "ENOENT") return false;
    throw error;
  } finally {
    disk.remove(temporary);
  }
}

/** Undefined where the file has gone meanwhile or is no entry (a torn disk): then the next number may be tried. */
function readEntry(disk: Disk, dir: string, number: number): Entry | undefined {
  const bytes = disk.read(join(dir, nameOf(number)));
  if (bytes === undefined) return undefined;
  try {
    const value: Partial<Entry> = JSON.parse(new TextDecoder().decode(bytes));
    const { pid, host, token, released, started } = value;
    if (pid === undefined || host === undefined || token === undefined || released === undefined) return undefined;
    return { pid, host, token, released, ...(started === undefined ? {} : { started }) };
  } catch {
    return undefined;
  }
}

/** Of a process on another machine nothing can be known: its lock counts until it is released. */
function isFree(entry: Entry, host: string): boolean {
  return entry.released || (entry.host === host && !isRunning(entry));
}
