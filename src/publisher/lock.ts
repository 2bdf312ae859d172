import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { join } from "node:path";
import { canonicalBytes } from "./canonical-json.ts";
import { type Disk, errorCode } from "./disk.ts";
import { isRunning, type ProcessMark, thisProcess } from "./process-mark.ts";
import { cleanTemporary, temporaryIn } from "./write-whole.ts";

/** Who holds a lock. */
export type Holder = ProcessMark & { readonly host: string };
type Entry = Holder & { readonly token: string };

export type Lock = { readonly release: () => void };
export type LockResult = { readonly lock: Lock } | { readonly heldBy: Holder };

const NAME = /^\d{9}$/;

/**
 * Takes the lock of a folder, at once or not at all. To ask for it is to link the next number, which one process alone
 * can do; to have it is to find no other living process's number beside it afterwards. So a rival that was slow between
 * looking and linking gives way, and nobody ever removes a lock that somebody else has taken meanwhile. Giving it back
 * removes a file, which works on a full disk too.
 */
export function takeLock(disk: Disk, dir: string, me: Holder = { ...thisProcess(), host: hostname() }): LockResult {
  disk.makeDir(dir, 0o700);
  const entry: Entry = { ...me, token: randomUUID() };
  for (;;) {
    const numbers = numbersIn(disk, dir);
    const holder = livingIn(disk, dir, numbers, entry);
    if (holder !== undefined) return { heldBy: holder };
    const mine = (numbers.at(-1) ?? 0) + 1;
    if (!linkEntry(disk, dir, mine, entry)) continue;
    const beside = numbersIn(disk, dir).filter((number) => number !== mine);
    const rival = livingIn(disk, dir, beside, entry);
    const release = () => disk.remove(join(dir, nameOf(mine)));
    if (rival !== undefined) {
      release();
      return { heldBy: rival };
    }
    for (const number of beside) disk.remove(join(dir, nameOf(number)));
    cleanTemporary(disk, dir);
    return { lock: { release } };
  }
}

/** The first holder among these entries that may still be at work. */
function livingIn(disk: Disk, dir: string, numbers: readonly number[], mine: Entry): Holder | undefined {
  return numbers
    .map((number) => readEntry(disk, dir, number))
    .find((one) => one !== undefined && !isDead(one, mine.host));
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
    const { pid, host, token, started } = value;
    if (pid === undefined || host === undefined || token === undefined) return undefined;
    return { pid, host, token, ...(started === undefined ? {} : { started }) };
  } catch {
    return undefined;
  }
}

/** Of a process on another machine nothing can be known: its lock counts until it is given back. */
function isDead(entry: Entry, host: string): boolean {
  return entry.host === host && !isRunning(entry);
}
