import { QueryCache, QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createContext, type ReactNode, useContext, useSyncExternalStore } from "react";
import type { DataSource } from "./fetch-json.ts";
import { asLoadError, isLocked, mayPass } from "./load-error.ts";
import type { LoadDefinitions } from "./load-snapshot.ts";
import { createServerClock } from "./server-date.ts";

/** Everything below the app that loads: where from, what is checked, the cache, and whether the session ended. */
export type DataRoom = {
  readonly source: DataSource;
  readonly definitions: LoadDefinitions;
  readonly client: QueryClient;
  readonly lock: Lock;
};

/** Shut by a 401 from any request; every figure leaves page and memory until somebody signs in. */
type Lock = {
  readonly isShut: () => boolean;
  readonly set: (shut: boolean) => void;
  readonly subscribe: (notify: () => void) => () => void;
};

function createLock(): Lock {
  let shut = false;
  const listeners = new Set<() => void>();
  return {
    isShut: () => shut,
    set(next) {
      if (next === shut) return;
      shut = next;
      for (const notify of listeners) notify();
    },
    subscribe(notify) {
      listeners.add(notify);
      return () => listeners.delete(notify);
    },
  };
}

/** 2, 4, 8 s, each a fifth more or less, so that the offices do not all come back in the same second. */
export function retryDelay(attempt: number, error: unknown, random: () => number = Math.random): number {
  const fault = asLoadError(error).fault;
  if (fault.kind === "http" && fault.retryAfter !== undefined) return fault.retryAfter * 1000;
  return 2000 * 2 ** attempt * (0.8 + 0.4 * random());
}

const POLL = 5 * 60_000;
const POLL_AFTER_FAILURE = 60_000;

/** Milliseconds to the next look at the server: every five minutes, every minute while it fails, later if it says so. */
export function pollDelay(error: Error | null): number {
  if (error === null) return POLL;
  const { fault } = asLoadError(error);
  const wait = fault.kind === "http" ? (fault.retryAfter ?? 0) * 1000 : 0;
  return Math.max(POLL_AFTER_FAILURE, wait);
}

/** Data live in this memory alone: no storage, nothing kept once the page is closed. */
export function createDataRoom(base: string, definitions: LoadDefinitions): DataRoom {
  const lock = createLock();
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError(error) {
        if (!isLocked(error)) return;
        lock.set(true);
        client.clear();
      },
    }),
    defaultOptions: {
      queries: {
        // "always": without a network the request fails and says so, instead of waiting in silence.
        networkMode: "always",
        retry: (failures, error) => failures < 3 && mayPass(asLoadError(error).fault),
        retryDelay: (attempt, error) => retryDelay(attempt, error),
        gcTime: 15 * 60_000,
        // Parsed files are compared by their release, not field by field.
        structuralSharing: false,
      },
    },
  });
  return { source: { base, clock: createServerClock() }, definitions, client, lock };
}

const RoomContext = createContext<DataRoom | undefined>(undefined);

export function DataProvider({ room, children }: { readonly room: DataRoom; readonly children: ReactNode }) {
  return (
    <RoomContext.Provider value={room}>
      <QueryClientProvider client={room.client}>{children}</QueryClientProvider>
    </RoomContext.Provider>
  );
}

export function useDataRoom(): DataRoom {
  const room = useContext(RoomContext);
  if (room === undefined) throw new Error("no DataProvider above");
  return room;
}

/** Whether the session has ended. */
export function useLocked(): boolean {
  const { lock } = useDataRoom();
  return useSyncExternalStore(lock.subscribe, lock.isShut, lock.isShut);
}
