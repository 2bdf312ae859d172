import { lastClosedWeek } from "../domain/week.ts";
import type { CheckedFolder, SourceFile } from "../returns/types.ts";
import type { Snapshot, SnapshotInput } from "./compute/compute-snapshot.ts";
import type { PublisherConfig } from "./config.ts";
import type { Disk } from "./disk.ts";
import { openKey } from "./key.ts";
import { EMPTY_LEDGER, readLedger } from "./ledger.ts";
import type { Holder } from "./lock.ts";
import { lockOut, lockState, withLocks } from "./locks.ts";
import { NothingPublished, type Published } from "./outcome.ts";
import { carryOut, type PendingPublication, readPending, recover } from "./pending.ts";
import { noteState } from "./places.ts";
import type { ReportProgress } from "./progress.ts";
import { keepFiles, resentFiles } from "./received-files.ts";
import { allCells, revisedCells } from "./revised-cells.ts";
import { releaseOf } from "./snapshot-files.ts";
import {
  isWhole,
  openStore,
  prepareStore,
  readIndex,
  readPointer,
  readSeries,
  type Store,
  writeRelease,
} from "./store.ts";

export type Compute = (input: SnapshotInput) => Snapshot;

export type CommitInput = {
  readonly folder: CheckedFolder;
  readonly files: readonly SourceFile[];
  readonly config: PublisherConfig;
  /** Real paths. */
  readonly out: string;
  readonly state: string;
  readonly now: number;
  readonly reason?: string;
  readonly without: readonly string[];
  readonly compute: Compute;
  readonly disk: Disk;
  readonly holder?: Holder;
  readonly onProgress: ReportProgress;
};

/**
 * Everything of a publication that touches the state and the published folder, in the order that pending.ts explains.
 * Throws NothingPublished, or the system's error; in both cases readers see what they saw before.
 */
export function commit(input: CommitInput): Published {
  const { disk, state, out, holder, now } = input;
  disk.makeDir(state, 0o700);
  disk.makeDir(out, 0o755);
  return withLocks([() => lockState(disk, state, holder)], () => {
    const left = readPending(disk, state);
    if (left !== undefined && left.out !== out) {
      disk.makeDir(left.out, 0o755);
      withLocks([() => lockOut(disk, left.out, holder)], () => recover(disk, state, left, now));
    }
    return withLocks([() => lockOut(disk, out, holder)], () => {
      if (left?.out === out) recover(disk, state, left, now);
      return publishLocked(input);
    });
  });
}

function publishLocked(input: CommitInput): Published {
  const { disk, state, out, config, folder, now } = input;
  const store = openStore(disk, out);
  prepareStore(store);
  noteState(disk, out, state);
  const before = readPointer(store);
  const stored = readLedger(disk, state);
  const keyFingerprint = openKey(disk, state, {
    published: before !== undefined,
    ...(stored === undefined ? {} : { fingerprint: stored.keyFingerprint }),
  });
  if (stored === undefined && before !== undefined) throw lostLedger();
  const snapshot = input.compute({
    folder,
    config,
    lastWeek: lastClosedWeek(now),
    now,
    ledger: stored ?? EMPTY_LEDGER,
    onProgress: input.onProgress,
  });
  const [first, last] = [snapshot.summaries[0], snapshot.summaries.at(-1)];
  if (first === undefined || last === undefined) throw noWeek();
  const release = releaseOf(snapshot, config, revisedSinceLast(store, snapshot));
  const hashes = keepFiles(disk, state, "files", input.files);
  const resent = resentFiles(disk, state, hashes);
  writeRelease(store, release, (done, total) => input.onProgress("write", done, total));
  const { snapshotId } = release;
  const unchanged = before?.snapshotId === snapshotId;
  const previous = unchanged ? before.previous : (before?.snapshotId ?? null);
  const pending: PendingPublication = {
    out,
    snapshotId,
    synthetic: config.synthetic,
    ledger: { ...snapshot.ledger, keyFingerprint },
    entry: release.entry,
    audit: {
      command: "publish",
      outcome: "published",
      snapshotId,
      files: hashes,
      resent,
      without: input.without,
      ...(input.reason === undefined ? {} : { reason: input.reason }),
    },
  };
  carryOut(disk, state, pending, unchanged ? "stay" : previous, now);
  return {
    kind: "published",
    exitCode: 0,
    snapshotId,
    previous,
    unchanged,
    firstWeek: first.week,
    lastWeek: last.week,
    weeks: snapshot.weeks.length,
    findings: folder.findings,
    absent: folder.absent,
    resent,
  };
}

/**
 * What the snapshot changes of the newest release in the list, which is not the one that readers see after a rollback:
 * so each entry says what it changed of the one below it, and what differs between two is among what those between list.
 */
function revisedSinceLast(store: Store, { series }: Snapshot) {
  const last = readIndex(store)?.snapshots[0];
  if (last === undefined) return [];
  if (!isWhole(store, last.snapshotId)) return allCells(series, last.lastWeek);
  return revisedCells((indicator) => readSeries(store, last.snapshotId, indicator), series);
}

function noWeek(): NothingPublished {
  return new NothingPublished("no-closed-week", {
    id: "Belum ada minggu yang sudah tutup dalam laporan ini, jadi belum ada yang dapat diterbitkan. Tunggu hari Senin, atau periksa --now.",
    en: "No week of these reports has closed yet, so there is nothing to publish. Wait for Monday, or check --now.",
  });
}

function lostLedger(): NothingPublished {
  return new NothingPublished("ledger", {
    id: "ledger.json tidak ada dalam folder status, padahal --out sudah berisi terbitan. Pulihkan folder status dari cadangan (--state), atau terbitkan ke folder --out yang baru.",
    en: "ledger.json is missing from the state folder although --out holds publications. Restore the state folder from a backup (--state), or publish into a new --out folder.",
  });
}
