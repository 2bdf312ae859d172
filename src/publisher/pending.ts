import { join } from "node:path";
import type { AuditEntry } from "./audit-log.ts";
import { appendAudit, readAudit } from "./audit-log.ts";
import { canonicalBytes } from "./canonical-json.ts";
import type { Disk } from "./disk.ts";
import { parseLedger, type StoredLedger, writeLedger } from "./ledger.ts";
import { NothingPublished } from "./outcome.ts";
import type { IndexEntry } from "./snapshot-files.ts";
import { withEntry } from "./snapshot-files.ts";
import { isWhole, openStore, readIndex, readPointer, writeIndex, writePointer } from "./store.ts";
import { diskWords } from "./why-nothing.ts";
import { writeWhole } from "./write-whole.ts";

/**
 * What a run is about to do to the pointer, written before it moves and removed when all of it is done. The pointer
 * alone decides whether it happened:
 *
 *   1 received files, 2 release folder, 3 this file, 4 POINTER, 5 index, 6 ledger, 7 audit log, 8 this file goes
 *
 * Killed before 4, nothing was published: the next run forgets this file, and the ledger holds no figure that nobody
 * saw. Killed after 4, the next run does 5 to 8 from this file: the ledger misses no figure that was seen. A rollback
 * does 3, 4, 7 and 8.
 */
export type Pending = PendingRollback | PendingPublication;
type PendingRollback = {
  readonly out: string;
  readonly snapshotId: string;
  readonly audit: Omit<AuditEntry, "at">;
};
export type PendingPublication = PendingRollback & {
  readonly synthetic: boolean;
  readonly ledger: StoredLedger;
  readonly entry: IndexEntry;
};

const FILE = "pending.json";

/**
 * Steps 3 to 8. `previous` is what the moved pointer names as the release before; "stay": it names this one already.
 * A failure behind the pointer's move says so: readers see the release, and nobody may believe that they do not.
 */
export function carryOut(disk: Disk, state: string, pending: Pending, previous: string | null | "stay", now: number) {
  const store = openStore(disk, pending.out);
  writeWhole(disk, join(state, FILE), canonicalBytes(pending), 0o600);
  try {
    if (previous !== "stay") writePointer(store, pending.snapshotId, previous);
    finish(disk, state, pending, now);
  } catch (error) {
    const words = diskWords(error);
    if (words === undefined || readPointer(store)?.snapshotId !== pending.snapshotId) throw error;
    const code = pending.snapshotId.slice(0, 12);
    throw new NothingPublished("unfinished", {
      id: `Pembaca sudah melihat rilis ${code}, tetapi catatannya belum lengkap: ${words.id}. Perbaiki, lalu ulangi; penerbit akan melengkapinya.`,
      en: `Readers see release ${code} already, but its records are not complete: ${words.en}. Mend this, then try again; the publisher completes them.`,
    });
  }
}

/** Steps 5 to 8; each may be done twice without harm. */
function finish(disk: Disk, state: string, pending: Pending, now: number): void {
  if ("ledger" in pending) {
    const store = openStore(disk, pending.out);
    writeIndex(store, withEntry(readIndex(store), pending.entry, pending.synthetic));
    writeLedger(disk, state, pending.ledger);
  }
  appendAudit(disk, state, pending.audit, now);
  disk.remove(join(state, FILE));
  disk.syncDir(state);
}

/** What a killed run left in the state; undefined where it left nothing. */
export function readPending(disk: Disk, state: string): Pending | undefined {
  const bytes = disk.read(join(state, FILE));
  if (bytes === undefined) return undefined;
  const raw = parsePending(bytes);
  return "ledger" in raw ? { ...raw, ledger: parseLedger(JSON.stringify(raw.ledger)) } : raw;
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
    const last = readAudit(disk, state)
      .filter((one) => one.snapshotId !== undefined)
      .at(-1);
    const told = last?.outcome === pending.audit.outcome && last.snapshotId === pending.snapshotId;
    finish(disk, state, told ? { ...pending, audit: { ...pending.audit, outcome: "recovered" } } : pending, now);
    return;
  }
  // A published folder that has gone altogether may have been seen: its figures stay in the ledger.
  const gone = pointer === undefined && !isWhole(store, pending.snapshotId);
  if (gone && "ledger" in pending) writeLedger(disk, state, pending.ledger);
  disk.remove(join(state, FILE));
  disk.syncDir(state);
}
