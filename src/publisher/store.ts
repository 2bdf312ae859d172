import { dirname, join } from "node:path";
import { promisedFiles } from "../contract/file-list.ts";
import { manifestSchema, type Pointer, pointerSchema } from "../contract/manifest.ts";
import { type SeriesFile, seriesFileSchema } from "../contract/series-file.ts";
import { indexSchema, type SnapshotIndex } from "../contract/snapshot-index.ts";
import { canonicalBytes } from "./canonical-json.ts";
import type { Disk } from "./disk.ts";
import { sha256 } from "./hash.ts";
import { NothingPublished } from "./outcome.ts";
import { MANIFEST, type Release } from "./snapshot-files.ts";
import { cleanTemporary, temporaryIn, tryRemove, writeWhole } from "./write-whole.ts";

/** The published folder: `<out>/api/v1`. Releases are only ever added to it; the pointer alone changes. */
export type Store = { readonly disk: Disk; readonly root: string };

export function openStore(disk: Disk, out: string): Store {
  return { disk, root: join(out, "api", "v1") };
}

function releaseDir(store: Store, snapshotId: string): string {
  return join(store.root, "s", snapshotId);
}

function readJson<T>(store: Store, path: string, schema: { readonly parse: (value: unknown) => T }): T | undefined {
  const bytes = store.disk.read(join(store.root, path));
  if (bytes === undefined) return undefined;
  try {
    return schema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    throw new NothingPublished("release", {
      id: `${path} dalam --out tidak utuh, jadi tidak ada yang diubah. Hapus berkas itu, lalu terbitkan ulang; rilis yang ada tidak hilang.`,
      en: `${path} in --out is not whole, so nothing was changed. Remove that file, then publish again; no release is lost.`,
    });
  }
}

/** The release that readers see; undefined before the first. Throws NothingPublished where the file is not whole. */
export function readPointer(store: Store): Pointer | undefined {
  return readJson(store, "pointer.json", pointerSchema);
}

/** The list of all releases, newest first; undefined before the first. Throws NothingPublished where the file is not whole. */
export function readIndex(store: Store): SnapshotIndex | undefined {
  return readJson(store, "index.json", indexSchema);
}

/** The history of an indicator as a release published it; undefined where it has none. */
export function readSeries(store: Store, snapshotId: string, indicator: string): SeriesFile | undefined {
  return readJson(store, join("s", snapshotId, "series", `${indicator}.json`), seriesFileSchema);
}

/** Prepares the folder and removes what killed runs left. Only under the lock. */
export function prepareStore(store: Store): void {
  store.disk.makeDir(join(store.root, "s"), 0o755);
  cleanTemporary(store.disk, store.root);
  cleanTemporary(store.disk, join(store.root, "s"));
}

/** Whether every file of a release is there with the bytes that its manifest and its id promise. */
export function isWhole(store: Store, snapshotId: string): boolean {
  const dir = releaseDir(store, snapshotId);
  const bytes = store.disk.read(join(dir, MANIFEST));
  if (bytes === undefined || sha256(bytes) !== snapshotId) return false;
  const manifest = manifestSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  const read = (path: string) => store.disk.read(join(dir, path));
  return promisedFiles(manifest, read).every((file) => {
    const content = read(file.path);
    return content !== undefined && content.length === file.bytes && sha256(content) === file.sha256;
  });
}

/**
 * Puts a release into place: written beside, made durable, renamed. One that is there already is checked and used
 * again; a damaged one is moved aside first. `onFile` is called after each file.
 */
export function writeRelease(store: Store, release: Release, onFile: (done: number, total: number) => void): void {
  const { disk } = store;
  const target = releaseDir(store, release.snapshotId);
  if (isWhole(store, release.snapshotId)) return;
  const parent = dirname(target);
  const temporary = temporaryIn(parent);
  try {
    disk.makeDir(temporary, 0o755);
    const folders = new Set([temporary]);
    let done = 0;
    for (const [path, bytes] of release.files) {
      const file = join(temporary, path);
      if (!folders.has(dirname(file))) disk.makeDir(dirname(file), 0o755);
      folders.add(dirname(file));
      disk.writeNew(file, bytes, 0o644);
      done += 1;
      onFile(done, release.files.size);
    }
    for (const folder of folders) disk.syncDir(folder);
    if (disk.list(target).length > 0) disk.rename(target, temporaryIn(parent));
    disk.rename(temporary, target);
  } catch (error) {
    tryRemove(disk, temporary);
    throw error;
  }
  disk.syncDir(parent);
}

/** Moves the pointer; this is the moment of publication. */
export function writePointer(store: Store, snapshotId: string, previous: string | null): void {
  const pointer: Pointer = { schema: "sinergi/pointer/1", snapshotId, manifestSha256: snapshotId, previous };
  writeWhole(store.disk, join(store.root, "pointer.json"), canonicalBytes(pointer));
}

export function writeIndex(store: Store, index: SnapshotIndex): void {
  writeWhole(store.disk, join(store.root, "index.json"), canonicalBytes(index));
}
