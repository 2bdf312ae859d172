import { loadSeries } from "./load-series.ts";
import type { ManifestData } from "./manifest-data.ts";
import type { SeriesData } from "./series-data.ts";
import { type FileState, useReleaseFile } from "./use-release-file.ts";

export type SeriesState = FileState<SeriesData>;

/** The history of an indicator, of the release on the screen. */
export function useSeries(manifest: ManifestData, indicator: string): SeriesState {
  return useReleaseFile(manifest, ["series", indicator], (room, signal) =>
    loadSeries(room.source, manifest, indicator, room.definitions, signal),
  );
}
