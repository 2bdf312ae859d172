import type { Pointer } from "../contract/manifest.ts";
import type { SnapshotIndex } from "../contract/snapshot-index.ts";
import type { Bilingual } from "../indicators/definition.ts";
import { type Disk, nodeDisk } from "./disk.ts";
import type { Holder } from "./lock.ts";
import { lockOut, lockState, withLocks } from "./locks.ts";
import { type Nothing, NothingPublished, type Refused, refusedCall } from "./outcome.ts";
import { carryOut, readPending, recover } from "./pending.ts";
import { notedState, placeFault, realPath } from "./places.ts";
import { isFolder } from "./read-folder.ts";
import { isWhole, openStore, readIndex, readPointer } from "./store.ts";
import { whyNothing } from "./why-nothing.ts";

export type RollbackOptions = {
  readonly out: string;
  /** Default: the state that published into `out`. */
  readonly state?: string;
  /** A whole id, or its first 8 digits or more, as printed as the release code; default: the release before. */
  readonly snapshotId?: string;
  readonly reason?: string;
  readonly now?: number;
  readonly disk?: Disk;
  readonly holder?: Holder;
};

export type RolledBack = {
  readonly kind: "rolledBack";
  readonly exitCode: 0;
  readonly from: string;
  readonly snapshotId: string;
};

/**
 * `kembalikan`: points readers to an earlier release, whose every byte is checked first. Nothing is deleted. `previous`
 * becomes the release before that one, so that doing it again goes further back and never to the bad release.
 */
export function rollBack(options: RollbackOptions): RolledBack | Refused | Nothing {
  const { disk = nodeDisk, now = Date.now(), holder } = options;
  try {
    const out = realPath(options.out);
    if (!isFolder(out)) return refusedCall(noPublication(options.out));
    const named = options.state ?? notedState(disk, out);
    if (named === undefined || !isFolder(named)) return refusedCall(noState());
    const state = realPath(named);
    const misplaced = placeFault(out, state);
    if (misplaced !== undefined) return refusedCall(misplaced);
    return withLocks([() => lockState(disk, state, holder), () => lockOut(disk, out, holder)], () => {
      const left = readPending(disk, state);
      if (left?.out === out) recover(disk, state, left, now);
      const store = openStore(disk, out);
      const pointer = readPointer(store);
      const index = readIndex(store);
      if (pointer === undefined || index === undefined) return refusedCall(noPublication(options.out));
      const target = targetOf(pointer, index, options.snapshotId);
      if (typeof target !== "string") return refusedCall(target);
      if (!isWhole(store, target)) throw damaged(target);
      const { reason } = options;
      const audit = {
        command: "rollback",
        outcome: "rolledBack",
        from: pointer.snapshotId,
        snapshotId: target,
        ...(reason === undefined ? {} : { reason }),
      } as const;
      const previous = target === pointer.snapshotId ? "stay" : before(index, target);
      carryOut(disk, state, { out, snapshotId: target, audit }, previous, now);
      return { kind: "rolledBack", exitCode: 0, from: pointer.snapshotId, snapshotId: target };
    });
  } catch (error) {
    return whyNothing(error);
  }
}

/** The release that was published before another; null for the first. */
function before(index: SnapshotIndex, snapshotId: string): string | null {
  const place = index.snapshots.findIndex((one) => one.snapshotId === snapshotId);
  return place < 0 ? null : (index.snapshots[place + 1]?.snapshotId ?? null);
}

function targetOf(pointer: Pointer, index: SnapshotIndex, wanted: string | undefined): string | Bilingual {
  if (wanted === undefined) {
    if (pointer.previous === null) throw noPrevious();
    return pointer.previous;
  }
  const found =
    wanted.length < 8 ? [] : index.snapshots.filter((one) => one.snapshotId.startsWith(wanted.toLowerCase()));
  const [only] = found;
  return found.length === 1 && only !== undefined ? only.snapshotId : unknownRelease(wanted, index);
}

function noPublication(out: string): Bilingual {
  return {
    id: `"${out}" belum berisi terbitan. Seharusnya folder --out yang pernah dipakai menerbitkan. Periksa namanya.`,
    en: `"${out}" holds no publication. Expected the --out folder of an earlier publication. Check its name.`,
  };
}

function noState(): Bilingual {
  return {
    id: "Folder status terbitan ini tidak ditemukan, padahal pengembalian harus dicatat di sana. Tunjuk dengan --state.",
    en: "The state folder of this publication was not found, but a rollback must be logged there. Name it with --state.",
  };
}

function noPrevious(): NothingPublished {
  return new NothingPublished("release", {
    id: "Ini terbitan pertama: tidak ada rilis sebelumnya untuk dikembalikan.",
    en: "This is the first publication: there is no release before it to go back to.",
  });
}

function unknownRelease(wanted: string, index: SnapshotIndex): Bilingual {
  const known = index.snapshots.slice(0, 8).map((one) => `${one.snapshotId.slice(0, 12)} (${one.lastWeek})`);
  return {
    id: `Rilis "${wanted}" tidak dikenal. Seharusnya salah satu dari: ${known.join(", ")}.`,
    en: `Release "${wanted}" is unknown. Expected one of: ${known.join(", ")}.`,
  };
}

function damaged(snapshotId: string): NothingPublished {
  return new NothingPublished("release", {
    id: `Berkas rilis ${snapshotId.slice(0, 12)} tidak utuh lagi, jadi tidak dipakai. Pilih rilis lain, atau terbitkan ulang.`,
    en: `The files of release ${snapshotId.slice(0, 12)} are no longer whole, so it is not used. Choose another, or publish again.`,
  });
}
