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

/** How a file is had: fetched, checked, parsed. Rejects with a LoadError. */
export type LoadFile<Data> = (room: DataRoom, signal: AbortSignal) => Promise<Data>;

/** A file under a key of the cache, asked for again once it is older than `staleTime` milliseconds. */
export function useFile<Data>(key: readonly string[], staleTime: number, load: LoadFile<Data>): FileState<Data> {
  const room = useDataRoom();
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => load(room, signal),
    staleTime,
  });
  const retry = useCallback(() => void refetch(), [refetch]);
  if (data !== undefined) return { kind: "ready", data };
  return error !== null && !isFetching ? { kind: "failed", error: asLoadError(error), retry } : { kind: "loading" };
}

const keyOf = ({ snapshotId }: ManifestData, name: readonly string[]) => [snapshotId, ...name];

/** A further file of the release on the screen: its id is part of the key, so that none of another is ever mixed in. */
export function useReleaseFile<Data>(
  manifest: ManifestData,
  name: readonly string[],
  load: LoadFile<Data>,
): FileState<Data> {
  return useFile(keyOf(manifest, name), Number.POSITIVE_INFINITY, load);
}

/** The same outside of a component, from the cache where it is there; tried twice. */
export function fetchReleaseFile<Data>(
  room: DataRoom,
  manifest: ManifestData,
  name: readonly string[],
  load: LoadFile<Data>,
): Promise<Data> {
  return room.client.fetchQuery({
    queryKey: keyOf(manifest, name),
    queryFn: ({ signal }) => load(room, signal),
    staleTime: Number.POSITIVE_INFINITY,
    retry: 1,
  });
}
