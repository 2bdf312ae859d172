import { randomBytes } from "node:crypto";
import { join } from "node:path";
import type { Disk } from "./disk.ts";
import { sha256 } from "./hash.ts";
import { NothingPublished } from "./outcome.ts";
import { temporaryIn } from "./write-whole.ts";

const FILE = "key";
const LENGTH = 32;

/** What the rest of the state says about the key: the fingerprint in the ledger, and whether anything is out already. */
export type KeyHistory = { readonly fingerprint?: string; readonly published: boolean };

/**
 * The fingerprint of the publisher's key, which is made on the very first publication and never again. Throws
 * NothingPublished where it is missing, short or another one than the ledger knows: a new key would redraw every
 * protected figure, and the difference of the two would give people away.
 */
export function openKey(disk: Disk, state: string, history: KeyHistory): string {
  const path = join(state, FILE);
  const key = disk.read(path);
  if (key === undefined) {
    if (history.fingerprint !== undefined || history.published) throw trouble("tidak ada", "is missing");
    return fingerprintOf(createKey(disk, state, path));
  }
  if (key.length !== LENGTH)
    throw trouble(`${key.length} bita, bukan ${LENGTH}`, `has ${key.length} bytes, not ${LENGTH}`);
  const fingerprint = fingerprintOf(key);
  if (history.fingerprint !== undefined && history.fingerprint !== fingerprint) {
    throw trouble("bukan kunci yang dipakai sebelumnya", "is not the one used before");
  }
  return fingerprint;
}

function createKey(disk: Disk, state: string, path: string): Uint8Array {
  const key = randomBytes(LENGTH);
  const temporary = temporaryIn(state);
  disk.writeNew(temporary, key, 0o600);
  disk.rename(temporary, path);
  disk.syncDir(state);
  return key;
}

function fingerprintOf(key: Uint8Array): string {
  return sha256(Buffer.concat([Buffer.from("sinergi/key/1\n"), key]));
}

function trouble(id: string, en: string): NothingPublished {
  return new NothingPublished("key", {
    id: `Kunci penerbit ${id}. Seharusnya kunci yang sama sejak terbitan pertama. Pulihkan folder status dari cadangan (--state); tidak ada yang diterbitkan.`,
    en: `The publisher's key ${en}. Expected the same key since the first publication. Restore the state folder from a backup (--state); nothing was published.`,
  });
}
