import type { Week } from "../../domain/week.ts";
import type { ContextFact } from "./context-data.ts";
import type { DataRoom } from "./data-context.tsx";
import { loadContext } from "./load-context.ts";
import { loadQuality } from "./load-quality.ts";
import type { ManifestData } from "./manifest-data.ts";
import type { QualityData } from "./quality-data.ts";
import { type FileState, fetchReleaseFile, type LoadFile, useReleaseFile } from "./use-release-file.ts";

const nameOf = (week: Week) => ["quality", week];

function loadOf(manifest: ManifestData, week: Week): LoadFile<QualityData> {
  return (room, signal) => loadQuality(room.source, manifest, week, room.definitions, signal);
}

/** What the release on the screen says of one week's returns. */
export function useQuality(manifest: ManifestData, week: Week): FileState<QualityData> {
  return useReleaseFile(manifest, nameOf(week), loadOf(manifest, week));
}

/** The same outside of a component, from the cache where it is there; tried twice. Rejects with a LoadError. */
export function fetchQuality(room: DataRoom, manifest: ManifestData, week: Week): Promise<QualityData> {
  return fetchReleaseFile(room, manifest, nameOf(week), loadOf(manifest, week));
}

/** The public facts about the areas, of the release on the screen. */
export function useContextFacts(manifest: ManifestData): FileState<readonly ContextFact[]> {
  return useReleaseFile(manifest, ["context"], (room, signal) =>
    loadContext(room.source, manifest, room.definitions, signal),
  );
}
