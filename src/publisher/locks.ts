import { join } from "node:path";
import type { Disk } from "./disk.ts";
import { type Holder, type Lock, takeLock } from "./lock.ts";
import { NothingPublished } from "./outcome.ts";
import { KEPT, OUT_LOCK, STATE_LOCK } from "./places.ts";
import { cleanTemporary } from "./write-whole.ts";

/** Takes the lock of a published folder and tidies it; throws NothingPublished where another publisher holds it. */
export function lockOut(disk: Disk, out: string, me?: Holder): Lock {
  return tidied(disk, lock(disk, join(out, OUT_LOCK), OUT_LOCK, me), [out]);
}

/** Takes the lock of a state and tidies it; throws NothingPublished where another publisher holds it. */
export function lockState(disk: Disk, state: string, me?: Holder): Lock {
  const dirs = [state, ...KEPT.map((name) => join(state, name))];
  return tidied(disk, lock(disk, join(state, STATE_LOCK), STATE_LOCK, me), dirs);
}

/** Removes what killed runs left: in a state these are copies of returns and of the ledger. */
function tidied(disk: Disk, held: Lock, dirs: readonly string[]): Lock {
  try {
    for (const dir of dirs) cleanTemporary(disk, dir);
    return held;
  } catch (error) {
    giveBack(held);
    throw error;
  }
}

function lock(disk: Disk, dir: string, name: string, me: Holder | undefined): Lock {
  const result = takeLock(disk, dir, me);
  if ("lock" in result) return result.lock;
  const { pid, host } = result.heldBy;
  throw new NothingPublished("locked", {
    id: `Penerbit lain sedang bekerja di sini (proses ${pid} di ${host}). Tunggu sampai selesai, lalu ulangi. Jika komputer itu sudah mati, hapus folder ${name}.`,
    en: `Another publisher is at work here (process ${pid} on ${host}). Wait until it has finished, then try again. If that computer is gone, remove the folder ${name}.`,
  });
}

/** Runs an action and gives the locks back, the last taken first. A lock that cannot be given back dies with us. */
export function withLocks<T>(takes: readonly (() => Lock)[], action: () => T): T {
  const held: Lock[] = [];
  try {
    for (const take of takes) held.push(take());
    return action();
  } finally {
    for (const one of held.reverse()) giveBack(one);
  }
}

function giveBack(one: Lock): void {
  try {
    one.release();
  } catch {
    // A failing disk: the entry stays, and counts as free as soon as this process ends.
  }
}
