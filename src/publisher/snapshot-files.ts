import { contextFileSchema } from "../contract/context-file.ts";
import { type FileList, fileListSchema, QUALITY_LIST } from "../contract/file-list.ts";
import { type Manifest, manifestSchema, type ReleaseFile } from "../contract/manifest.ts";
import { qualityFileSchema } from "../contract/quality-file.ts";
import { seriesFileSchema } from "../contract/series-file.ts";
import { indexSchema, type SnapshotIndex } from "../contract/snapshot-index.ts";
import { weekFileSchema } from "../contract/week-file.ts";
import { canonicalBytes } from "./canonical-json.ts";
import type { Snapshot } from "./compute/compute-snapshot.ts";
import type { PublisherConfig } from "./config.ts";
import { contextFile } from "./context-file.ts";
import { sha256 } from "./hash.ts";
import { NothingPublished } from "./outcome.ts";

export const MANIFEST = "manifest.json";

export type IndexEntry = SnapshotIndex["snapshots"][number];

/** A release as bytes: its files by path below `s/<snapshotId>/`, the manifest among them. */
export type Release = {
  readonly snapshotId: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly entry: IndexEntry;
};

type Schema = { readonly parse: (value: unknown) => unknown };

/**
 * Writes a computed snapshot as bytes. The clock, the machine and the order of anything have no part in them: the same
 * snapshot gives the same id. Throws NothingPublished for a file that the contract's own schema refuses, since every
 * page would refuse it too.
 */
export function releaseOf(snapshot: Snapshot, config: PublisherConfig, revised: IndexEntry["revised"]): Release {
  const files = new Map<string, Uint8Array>();
  const add = (path: string, schema: Schema, value: unknown) => files.set(path, checkedBytes(path, schema, value));
  for (const file of snapshot.weeks) add(`week/${file.week}.json`, weekFileSchema, file);
  for (const file of snapshot.series) add(`series/${file.indicator}.json`, seriesFileSchema, file);
  add("context.json", contextFileSchema, contextFile());
  const outer = new Set(files.keys());
  for (const file of snapshot.quality) add(`quality/${file.week}.json`, qualityFileSchema, file);
  const list: FileList = { schema: "sinergi/files/1", files: listed(files, (path) => !outer.has(path)) };
  add(QUALITY_LIST, fileListSchema, list);
  outer.add(QUALITY_LIST);
  const manifest: Manifest = {
    schema: "sinergi/manifest/1",
    synthetic: config.synthetic,
    title: config.title,
    agencies: config.agencies,
    classification: config.classification,
    source: config.source,
    refreshAnchor: config.refreshAnchor,
    weeks: [...snapshot.summaries],
    files: listed(files, (path) => outer.has(path)),
  };
  add(MANIFEST, manifestSchema, manifest);
  const snapshotId = sha256(files.get(MANIFEST) ?? "");
  return { snapshotId, files, entry: entryOf(snapshot, snapshotId, revised) };
}

function listed(files: ReadonlyMap<string, Uint8Array>, isListed: (path: string) => boolean): ReleaseFile[] {
  return [...files]
    .filter(([path]) => isListed(path))
    .map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: sha256(bytes) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function entryOf(snapshot: Snapshot, snapshotId: string, revised: IndexEntry["revised"]): IndexEntry {
  const first = snapshot.summaries[0];
  const last = snapshot.summaries.at(-1);
  if (first === undefined || last === undefined) throw new RangeError("a release needs a week");
  return { snapshotId, firstWeek: first.week, lastWeek: last.week, cutOff: last.cutOff, revised };
}

function checkedBytes(path: string, schema: Schema, value: unknown): Uint8Array {
  try {
    return canonicalBytes(schema.parse(value));
  } catch (error) {
    const detail = error instanceof Error ? error.message.slice(0, 300) : "";
    throw new NothingPublished("contract", {
      id: `${path} tidak memenuhi kontrak data, jadi tidak diterbitkan. Ini kesalahan program; laporkan. ${detail}`,
      en: `${path} breaks the data contract, so nothing was published. This is a fault of the program; report it. ${detail}`,
    });
  }
}

/** `api/v1/index.json` with a release on top; one that is listed already keeps its place. */
export function withEntry(index: SnapshotIndex | undefined, entry: IndexEntry, synthetic: boolean): SnapshotIndex {
  const listed = index?.snapshots ?? [];
  const known = listed.some((one) => one.snapshotId === entry.snapshotId);
  return indexSchema.parse({
    schema: "sinergi/index/1",
    synthetic,
    snapshots: known ? listed : [entry, ...listed],
  });
}
