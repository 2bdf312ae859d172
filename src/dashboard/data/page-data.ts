import type { Week } from "../../domain/week.ts";
import { asLoadError, isRefused, LoadError } from "./load-error.ts";
import type { WeekPair } from "./load-snapshot.ts";
import { type ManifestData, newestWeek } from "./manifest-data.ts";
import { type Freshness, freshnessOf } from "./server-date.ts";

/** What the page stands on. Whoever shows `ready` shows `trouble` too: older data are never silent about it. */
export type PageData =
  | {
      readonly kind: "loading";
      readonly week: Week | undefined;
      readonly manifest: ManifestData | undefined;
      readonly retrying: LoadError | undefined;
    }
  | { readonly kind: "empty"; readonly manifest: ManifestData }
  /** A week that the release does not hold. */
  | { readonly kind: "noWeek"; readonly week: Week; readonly manifest: ManifestData }
  | { readonly kind: "error"; readonly error: LoadError; readonly manifest: ManifestData | undefined }
  | {
      readonly kind: "ready";
      readonly pair: WeekPair;
      /** The week asked for is still on its way; what is shown is the one before. */
      readonly switching: boolean;
      readonly freshness: Freshness;
      readonly trouble: Trouble | undefined;
    };

/** unreachable: the last good data stay, retrying or waiting for a button · refused: a release was not taken. */
export type Trouble = {
  readonly kind: "unreachable" | "refused";
  readonly error: LoadError;
  readonly retrying: boolean;
};

/** The part of a query's result that decides. */
export type Loaded<T> = {
  readonly data: T | undefined;
  readonly error: Error | null;
  readonly failureReason: Error | null;
  readonly isFetching: boolean;
  readonly isPlaceholderData: boolean;
};

export type Standing = {
  readonly release: Loaded<ManifestData>;
  readonly current: Loaded<WeekPair>;
  readonly week: Week | undefined;
  readonly asked: Week | undefined;
  readonly listed: boolean;
  readonly lastGood: WeekPair | undefined;
  readonly now: number | undefined;
  /** The browser says that it has no network. */
  readonly offline: boolean;
};

/** Said as soon as the network is gone, not at the next failing request. */
const WITHOUT_NETWORK: Trouble = {
  kind: "unreachable",
  error: new LoadError("pointer.json", { kind: "offline" }),
  retrying: false,
};

/** The union from the two queries; pure, so that every state can be tested without a network. */
export function pageData(standing: Standing): PageData {
  const { release, current, week, asked, listed, lastGood, now, offline } = standing;
  const manifest = release.data;
  if (manifest === undefined) {
    if (release.error !== null && !release.isFetching) {
      return { kind: "error", error: asLoadError(release.error), manifest: undefined };
    }
    return { kind: "loading", week, manifest, retrying: reasonOf(release) };
  }
  const newest = newestWeek(manifest);
  if (newest === undefined) return { kind: "empty", manifest };
  if (week !== undefined && !listed) return { kind: "noWeek", week, manifest };
  const failed = current.error !== null && !current.isFetching;
  // A newest week that is refused does not take the page away; a week that was asked for by name says what is wrong.
  const pair = current.data ?? (asked === undefined && current.error !== null ? lastGood : undefined);
  if (pair === undefined) {
    if (failed) return { kind: "error", error: asLoadError(current.error), manifest };
    return { kind: "loading", week, manifest, retrying: reasonOf(current) ?? reasonOf(release) };
  }
  const last = newestWeek(pair.manifest) ?? newest;
  return {
    kind: "ready",
    pair,
    switching: current.isPlaceholderData,
    freshness: freshnessOf(last.cutOff, now),
    trouble: troubleOf(current) ?? troubleOf(release) ?? (offline ? WITHOUT_NETWORK : undefined),
  };
}

function reasonOf(query: Loaded<unknown>): LoadError | undefined {
  return query.failureReason === null ? undefined : asLoadError(query.failureReason);
}

function troubleOf(query: Loaded<unknown>): Trouble | undefined {
  const reason = query.failureReason ?? query.error;
  if (reason === null) return undefined;
  const error = asLoadError(reason);
  return { kind: isRefused(error.fault) ? "refused" : "unreachable", error, retrying: query.isFetching };
}
