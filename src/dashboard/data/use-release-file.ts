import { useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import { type DataRoom, useDataRoom } from "./data-context.tsx";
import { asLoadError, type LoadError } from "./load-error.ts";
import type { ManifestData } from "./manifest-data.ts";

export type FileState<Data> =
  | { readonly kind: "loading" }
  | { readonly kind: "ready"; readonly data: Data }
  | { readonly kind: "failed"; readonly error: LoadError; readonly retry: () => void };

/** The data of a file that is there; undefined while it is on its way, and where it did not come. */
export function dataOf<Data>(state: FileState<Data>): Data | undefined {
  return state.kind === "ready" ? state.data : undefined;
}

/** A further file of the release on the screen: its id is part of the key, so that none of another is ever mixed in. */
export function useReleaseFile<Data>(
  manifest: ManifestData,
  name: readonly string[],
  load: (room: DataRoom, signal: AbortSignal) => Promise<Data>,
): FileState<Data> {
  const room = useDataRoom();
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: [manifest.snapshotId, ...name],
    queryFn: ({ signal }) => load(room, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const retry = useCallback(() => void refetch(), [refetch]);
  if (data !== undefined) return { kind: "ready", data };
  return error !== null && !isFetching ? { kind: "failed", error: asLoadError(error), retry } : { kind: "loading" };
}
