import type { DataRoom } from "./data-context.tsx";
import { loadSeries } from "./load-series.ts";
import type { ManifestData } from "./manifest-data.ts";
import type { SeriesData } from "./series-data.ts";
import { type FileState, fetchReleaseFile, type LoadFile, useReleaseFile } from "./use-release-file.ts";

export type SeriesState = FileState<SeriesData>;

const nameOf = (indicator: string) => ["series", indicator];

function loadOf(manifest: ManifestData, indicator: string): LoadFile<SeriesData> {
  return (room, signal) => loadSeries(room.source, manifest, indicator, room.definitions, signal);
}

/** The history of an indicator, of the release on the screen. */
export function useSeries(manifest: ManifestData, indicator: string): SeriesState {
  return useReleaseFile(manifest, nameOf(indicator), loadOf(manifest, indicator));
}

/** The same outside of a component, from the cache where it is there; tried twice. Rejects with a LoadError. */
export function fetchSeries(room: DataRoom, manifest: ManifestData, indicator: string): Promise<SeriesData> {
  return fetchReleaseFile(room, manifest, nameOf(indicator), loadOf(manifest, indicator));
}
