import { join } from "node:path";
import type { AuditEntry } from "./audit-log.ts";
import { appendAudit, readAudit } from "./audit-log.ts";
import { canonicalBytes } from "./canonical-json.ts";
import type { Disk } from "./disk.ts";
import { parseLedger, type StoredLedger, writeLedger } from "./ledger.ts";
import { NothingPublished } from "./outcome.ts";
import type { IndexEntry } from "./snapshot-files.ts";
import { withEntry } from "./snapshot-files.ts";
import { isWhole, openStore, readIndex, readPointer, writeIndex } from "./store.ts";
import { writeWhole } from "./write-whole.ts";

/**
 * What a publication is about to do, written before the pointer moves and removed when all of it is done. The pointer
 * alone decides whether it happened:
 *
 *   1 received files, 2 release folder, 3 this file, 4 POINTER, 5 index, 6 ledger, 7 audit log, 8 this file goes
 *
 * Killed before 4, nothing was published: the next run forgets this file, and the ledger holds no figure that nobody
 * saw. Killed after 4, the next run does 5 to 8 from this file: the ledger misses no figure that was seen.
 */
export type Pending = {
  readonly out: string;
  readonly snapshotId: string;
  readonly synthetic: boolean;
  readonly ledger: StoredLedger;
  readonly entry: IndexEntry;
  readonly audit: Omit<AuditEntry, "at">;
};

const FILE = "pending.json";

export function writePending(disk: Disk, state: string, pending: Pending): void {
  writeWhole(disk, join(state, FILE), canonicalBytes(pending), 0o600);
}

/** Steps 5 to 8; each may be done twice without harm. */
export function finish(disk: Disk, state: string, pending: Pending, now: number): void {
  const store = openStore(disk, pending.out);
  writeIndex(store, withEntry(readIndex(store), pending.entry, pending.synthetic));
  writeLedger(disk, state, pending.ledger);
  appendAudit(disk, state, pending.audit, now);
  disk.remove(join(state, FILE));
  disk.syncDir(state);
}

/** What a killed run left in the state; undefined where it left nothing. */
export function readPending(disk: Disk, state: string): Pending | undefined {
  const bytes = disk.read(join(state, FILE));
  if (bytes === undefined) return undefined;
  const raw = parsePending(bytes);
  return { ...raw, ledger: parseLedger(JSON.stringify(raw.ledger)) };
}

/** The file is written whole or not at all: one that cannot be read was changed by somebody else. */
function parsePending(bytes: Uint8Array): Pending {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new NothingPublished("ledger", {
      id: `${FILE} dalam folder status tidak utuh. Pulihkan folder status dari cadangan.`,
      en: `${FILE} in the state folder is not whole. Restore the state folder from a backup.`,
    });
  }
}

/** Completes or forgets what a killed run left, as the pointer says. Only under the locks of the state and its `out`. */
export function recover(disk: Disk, state: string, pending: Pending, now: number): void {
  const store = openStore(disk, pending.out);
  const pointer = readPointer(store);
  if (pointer?.snapshotId === pending.snapshotId) {
    const last = readAudit(disk, state).at(-1);
    const told = last?.outcome === "published" && last.snapshotId === pending.snapshotId;
    finish(disk, state, told ? { ...pending, audit: { ...pending.audit, outcome: "recovered" } } : pending, now);
    return;
  }
  // A published folder that has gone altogether may have been seen: its figures stay in the ledger.
  if (pointer === undefined && !isWhole(store, pending.snapshotId)) writeLedger(disk, state, pending.ledger);
  disk.remove(join(state, FILE));
  disk.syncDir(state);
}
