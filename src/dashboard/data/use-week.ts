import {
  keepPreviousData,
  type QueryClient,
  queryOptions,
  skipToken,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { useCallback, useEffect } from "react";
import type { Week } from "../../domain/week.ts";
import { type DataRoom, pollDelay, useDataRoom } from "./data-context.tsx";
import { asLoadError, mayPass } from "./load-error.ts";
import { isGone, loadManifest, loadWeek, type WeekPair } from "./load-snapshot.ts";
import { type ManifestData, newestWeek } from "./manifest-data.ts";
import { type PageData, pageData } from "./page-data.ts";
import { useOffline } from "./use-offline.ts";
import { useServerNow } from "./use-server-now.ts";

/** A release is looked at again no sooner than this, whatever brings the reader back to the page. */
const FRESH = 60_000;
const LAST_GOOD = ["lastGood"];

function manifestOptions(room: DataRoom, client: QueryClient) {
  return queryOptions({
    queryKey: ["manifest"],
    queryFn: ({ signal }) => loadManifest(room.source, client.getQueryData<ManifestData>(["manifest"]), signal),
    staleTime: FRESH,
    // The network is back: what was fresh before may be old by now.
    refetchOnReconnect: "always",
    refetchInterval: (query) => pollDelay(query.state.error),
  });
}

/** One week. The key holds no release: a newer one that is refused leaves the pair of the older one standing. */
function weekOptions(room: DataRoom, client: QueryClient, week: Week) {
  return queryOptions({
    queryKey: ["week", week],
    queryFn: async ({ signal }): Promise<WeekPair> => {
      const manifest = await client.ensureQueryData(manifestOptions(room, client));
      try {
        return await loadWeek(room.source, manifest, week, room.definitions, signal);
      } catch (error) {
        if (!isGone(error)) throw error;
        // The release was cleared away between two requests: ask the pointer once more, then give up by its name.
        const newer = await client.fetchQuery({ ...manifestOptions(room, client), staleTime: 0, retry: false });
        return await loadWeek(room.source, newer, week, room.definitions, signal);
      }
    },
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnReconnect: (query) => (query.state.error === null ? false : "always"),
    // A refused file is refused until there is another; a server that is down may come back.
    refetchInterval: (query) =>
      query.state.error !== null && mayPass(asLoadError(query.state.error).fault)
        ? pollDelay(query.state.error)
        : false,
  });
}

/**
 * Asks for the first data before anything is rendered; the page then finds the same requests on their way. Resolves
 * once they are here or failed: what goes wrong is met, and said, where the data are used.
 */
export async function preloadWeek(room: DataRoom, asked: Week | undefined): Promise<void> {
  const { client } = room;
  try {
    const release = await client.fetchQuery(manifestOptions(room, client));
    const week = asked ?? newestWeek(release)?.week;
    if (release.weeks.some((summary) => summary.week === week) && week !== undefined) {
      await client.prefetchQuery(weekOptions(room, client, week));
    }
  } catch {
    // The queries keep the error.
  }
}

/** The page's data for the week of the link, or for the newest where the link names none. */
export function usePageData(asked: Week | undefined): { readonly data: PageData; readonly retry: () => void } {
  const room = useDataRoom();
  const client = useQueryClient();
  const now = useServerNow();
  const offline = useOffline();
  const release = useQuery(manifestOptions(room, client));
  const week = asked ?? (release.data && newestWeek(release.data)?.week);
  const listed = release.data?.weeks.some((summary) => summary.week === week) === true;
  const current = useQuery({
    ...weekOptions(room, client, week ?? ("" as Week)),
    enabled: listed,
    placeholderData: keepPreviousData,
  });
  const lastGood = useQuery<WeekPair>({ queryKey: LAST_GOOD, queryFn: skipToken, gcTime: Number.POSITIVE_INFINITY });

  const own = current.isPlaceholderData ? undefined : current.data;
  useEffect(() => {
    if (own !== undefined) client.setQueryData(LAST_GOOD, own);
  }, [client, own]);

  // A newer release: fetch the week again; until it is whole and verified the older pair stays. A week that was still
  // on its way when the pointer moved is finished on the release that it began with, and then fetched again.
  const snapshotId = release.data?.snapshotId;
  const ownId = own?.manifest.snapshotId;
  useEffect(() => {
    if (snapshotId === undefined || ownId === snapshotId) return;
    const outdated = (pair: WeekPair | undefined) => pair !== undefined && pair.manifest.snapshotId !== snapshotId;
    void client.invalidateQueries({
      queryKey: ["week"],
      predicate: (query) => outdated(query.state.data as WeekPair | undefined),
    });
  }, [client, snapshotId, ownId]);

  usePrefetchNeighbours(own, room, client);

  const retry = useCallback(() => {
    void release.refetch();
    if (listed && (current.isError || current.data === undefined)) void current.refetch();
  }, [release.refetch, current.refetch, current.isError, current.data, listed]);

  const data = pageData({ release, current, week, asked, listed, lastGood: lastGood.data, now, offline });
  return { data, retry };
}

/** The weeks beside the one shown, fetched when the browser has nothing else to do, so that a step is instant. */
function usePrefetchNeighbours(pair: WeekPair | undefined, room: DataRoom, client: QueryClient): void {
  useEffect(() => {
    if (pair === undefined) return;
    const weeks = pair.manifest.weeks.map((summary) => summary.week);
    const at = weeks.indexOf(pair.week.week);
    const beside = [weeks[at - 1], weeks[at + 1]].filter((week) => week !== undefined);
    const fetchThem = () => {
      for (const week of beside) void client.prefetchQuery({ ...weekOptions(room, client, week), retry: false });
    };
    if (typeof requestIdleCallback !== "function") {
      const timer = setTimeout(fetchThem, 1000);
      return () => clearTimeout(timer);
    }
    const idle = requestIdleCallback(fetchThem, { timeout: 3000 });
    return () => cancelIdleCallback(idle);
  }, [pair, room, client]);
}
