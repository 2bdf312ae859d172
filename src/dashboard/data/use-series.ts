import { useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import { useDataRoom } from "./data-context.tsx";
import { asLoadError, type LoadError } from "./load-error.ts";
import { loadSeries } from "./load-series.ts";
import type { ManifestData } from "./manifest-data.ts";
import type { SeriesData } from "./series-data.ts";

export type SeriesState =
  | { readonly kind: "loading" }
  | { readonly kind: "ready"; readonly series: SeriesData }
  | { readonly kind: "failed"; readonly error: LoadError; readonly retry: () => void };

/** The history of an indicator, of the release on the screen: its id is part of the key, so none is ever mixed in. */
export function useSeries(manifest: ManifestData, indicator: string): SeriesState {
  const room = useDataRoom();
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ["series", manifest.snapshotId, indicator],
    queryFn: ({ signal }) => loadSeries(room.source, manifest, indicator, room.definitions, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const retry = useCallback(() => void refetch(), [refetch]);
  if (data !== undefined) return { kind: "ready", series: data };
  return error !== null && !isFetching ? { kind: "failed", error: asLoadError(error), retry } : { kind: "loading" };
}
