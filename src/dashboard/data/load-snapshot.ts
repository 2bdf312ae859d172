import { manifestSchema, pointerSchema } from "../../contract/manifest.ts";
import { weekFileSchema } from "../../contract/week-file.ts";
import type { Week } from "../../domain/week.ts";
import type { IndicatorDefinition } from "../../indicators/definition.ts";
import { checkHash, type DataSource, fetchBytes, parseBytes } from "./fetch-json.ts";
import { toManifestData, toWeekData } from "./from-wire.ts";
import { LoadError } from "./load-error.ts";
import type { ManifestData } from "./manifest-data.ts";
import { isOffline } from "./use-offline.ts";
import { verifyWeek } from "./verify.ts";
import type { WeekData } from "./week-data.ts";

const POINTER = "pointer.json";

/** One week with the release that it belongs to: they are shown and swapped together, never one without the other. */
export type WeekPair = { readonly manifest: ManifestData; readonly week: WeekData };

/**
 * Follows the pointer to the newest release. A release that is known already is not fetched again. Where the
 * manifest is gone (the pointer moved meanwhile) the pointer is asked once more.
 */
export async function loadManifest(
  source: DataSource,
  known: ManifestData | undefined,
  signal?: AbortSignal,
): Promise<ManifestData> {
  try {
    return await followPointer(source, known, signal);
  } catch (error) {
    if (!isGone(error)) throw error;
    return await followPointer(source, known, signal);
  }
}

async function followPointer(
  source: DataSource,
  known: ManifestData | undefined,
  signal: AbortSignal | undefined,
): Promise<ManifestData> {
  const pointer = parseBytes(POINTER, await fetchBytes(source, POINTER, signal), "sinergi/pointer", pointerSchema);
  if (pointer.snapshotId === known?.snapshotId) return known;
  const file = `s/${pointer.snapshotId}/manifest.json`;
  const bytes = await fetchBytes(source, file, signal);
  await checkHash(file, bytes, pointer.manifestSha256);
  return toManifestData(file, parseBytes(file, bytes, "sinergi/manifest", manifestSchema), pointer.snapshotId);
}

/** Whether a file of a snapshot is no longer there (404 or 410), as against the pointer itself. */
export function isGone(error: unknown): boolean {
  return (
    error instanceof LoadError &&
    error.file !== POINTER &&
    error.fault.kind === "http" &&
    (error.fault.status === 404 || error.fault.status === 410)
  );
}

/** The catalogue, fetched beside the first data: no figure is shown before it is there to check them. */
export type LoadDefinitions = () => Promise<readonly IndicatorDefinition[]>;

/** One week of a release: fetched, checked against the manifest's hash, parsed, verified. */
export async function loadWeek(
  source: DataSource,
  manifest: ManifestData,
  week: Week,
  definitions: LoadDefinitions,
  signal?: AbortSignal,
): Promise<WeekPair> {
  const { file, bytes, catalogue } = await fetchAnnounced(source, manifest, `week/${week}.json`, definitions, signal);
  const data = toWeekData(file, parseBytes(file, bytes, "sinergi/week", weekFileSchema));
  if (data.week !== week) throw new LoadError(file, { kind: "schema", field: "week" });
  verifyWeek(file, data, catalogue);
  return { manifest, week: data };
}

/** A file of a release with the hash that its manifest announced, and the catalogue that its figures are checked by. */
export async function fetchAnnounced(
  source: DataSource,
  manifest: ManifestData,
  path: string,
  definitions: LoadDefinitions,
  signal: AbortSignal | undefined,
): Promise<{
  readonly file: string;
  readonly bytes: ArrayBuffer;
  readonly catalogue: readonly IndicatorDefinition[];
}> {
  const file = `s/${manifest.snapshotId}/${path}`;
  const announced = manifest.files.get(path);
  if (announced === undefined) throw new LoadError(file, { kind: "schema", field: `files: ${path}` });
  const [bytes, catalogue] = await Promise.all([fetchBytes(source, file, signal), catalogueOf(definitions)]);
  await checkHash(file, bytes, announced.sha256);
  return { file, bytes, catalogue };
}

async function catalogueOf(definitions: LoadDefinitions): Promise<readonly IndicatorDefinition[]> {
  try {
    return await definitions();
  } catch {
    throw new LoadError("indicators", { kind: isOffline() ? "offline" : "part" });
  }
}
