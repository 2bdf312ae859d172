import { indexSchema } from "../../contract/snapshot-index.ts";
import type { Week } from "../../domain/week.ts";
import { type DataSource, fetchBytes, parseBytes } from "./fetch-json.ts";
import { weekReader } from "./from-wire.ts";
import { LoadError } from "./load-error.ts";
import { loadManifest } from "./load-snapshot.ts";
import type { ManifestData } from "./manifest-data.ts";

/** A release that this server has published. */
export type KnownRelease = {
  readonly snapshotId: string;
  readonly firstWeek: Week;
  readonly lastWeek: Week;
  /** RFC 3339 with the offset of Jakarta. */
  readonly cutOff: string;
  /** How many figures it changed, by indicator and week, of those that the release before it had published. */
  readonly revised: readonly { readonly indicator: string; readonly week: Week; readonly cells: number }[];
};

/** Every release that is kept, newest first, and the one that readers are shown now. */
export type Releases = { readonly manifest: ManifestData; readonly known: readonly KnownRelease[] };

const FILE = "index.json";

/**
 * The list of releases, and where the pointer stands now: it moves back, too. A release without a week has no list to
 * go with. Throws LoadError, also where the list holds a release twice or lacks the one that is shown.
 */
export async function loadIndex(
  source: DataSource,
  shown: ManifestData | undefined,
  signal?: AbortSignal,
): Promise<Releases> {
  const manifest = await loadManifest(source, shown, signal);
  if (manifest.weeks.length === 0) return { manifest, known: [] };
  const wire = parseBytes(FILE, await fetchBytes(source, FILE, signal), "sinergi/index", indexSchema);
  const read = weekReader(FILE);
  const ids = wire.snapshots.map((one) => one.snapshotId);
  const twice = ids.find((id, i) => ids.indexOf(id) < i);
  if (twice !== undefined) throw new LoadError(FILE, { kind: "rule", rule: "DUP-1", where: twice });
  if (!ids.includes(manifest.snapshotId)) throw new LoadError(FILE, { kind: "schema", field: "snapshots" });
  const known = wire.snapshots.map((one, i) => ({
    ...one,
    firstWeek: read(one.firstWeek, `snapshots[${i}].firstWeek`),
    lastWeek: read(one.lastWeek, `snapshots[${i}].lastWeek`),
    revised: one.revised.map((row, j) => ({ ...row, week: read(row.week, `snapshots[${i}].revised[${j}].week`) })),
  }));
  return { manifest, known };
}
