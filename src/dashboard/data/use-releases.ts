import { useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import { type DataRoom, useDataRoom } from "./data-context.tsx";
import { asLoadError, type LoadError } from "./load-error.ts";
import { loadIndex, type Releases } from "./load-index.ts";
import type { ManifestData } from "./manifest-data.ts";
import type { SeriesData } from "./series-data.ts";
import { type FileState, useFile } from "./use-release-file.ts";
import { fetchSeries } from "./use-series.ts";

/** As long as the page's own look at the pointer counts as fresh. */
const FRESH = 60_000;

/** Every release that is known here and the one that is shown now; asked again when the page takes another release. */
export function useReleases(shown: ManifestData | undefined): FileState<Releases> {
  return useFile(["releases", shown?.snapshotId ?? ""], FRESH, (room, signal) => loadIndex(room.source, shown, signal));
}

/** The histories of some indicators as far as they came, and why the first of the others did not. */
export type SeriesSet = { readonly here: ReadonlyMap<string, SeriesData>; readonly error?: LoadError };

async function loadSet(room: DataRoom, manifest: ManifestData, indicators: readonly string[]): Promise<SeriesSet> {
  const held = indicators.filter((key) => manifest.files.has(`series/${key}.json`));
  const ends = await Promise.allSettled(held.map((key) => fetchSeries(room, manifest, key)));
  const wrong = ends.find((end) => end.status === "rejected");
  const here = ends.flatMap((end) => (end.status === "fulfilled" ? [[end.value.indicator, end.value] as const] : []));
  return { here: new Map(here), ...(wrong === undefined ? {} : { error: asLoadError(wrong.reason) }) };
}

/** The histories of some indicators of a release; undefined while they are on their way, and where none is asked for. */
export function useSeriesSet(
  manifest: ManifestData | undefined,
  indicators: readonly string[],
): { readonly set: SeriesSet | undefined; readonly retry: () => void } {
  const room = useDataRoom();
  const { data, isFetching, refetch } = useQuery({
    queryKey: ["seriesSet", manifest?.snapshotId ?? "", ...indicators],
    queryFn: () => (manifest === undefined ? { here: new Map() } : loadSet(room, manifest, indicators)),
    enabled: manifest !== undefined && indicators.length > 0,
    // What came is kept with its release; what did not is asked for again by its button.
    staleTime: Number.POSITIVE_INFINITY,
  });
  const retry = useCallback(() => void refetch(), [refetch]);
  const again = isFetching && data?.error !== undefined;
  return { set: again ? undefined : data, retry };
}
