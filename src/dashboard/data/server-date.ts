/**
 * The server's clock. Ages come from the `Date` header of the answers alone, moved on by elapsed time: the clock of an
 * office PC may say 1970, and a demonstration's server may say any day it likes.
 */
export type ServerClock = {
  readonly observe: (header: string | null) => void;
  /** Milliseconds since 1970 on the server's clock; undefined until an answer carried a date. */
  readonly now: () => number | undefined;
  readonly subscribe: (notify: () => void) => () => void;
};

/** A clock that follows the last header. `elapsed` must never jump with the wall clock. */
export function createServerClock(elapsed: () => number = () => performance.now()): ServerClock {
  let seen: { readonly date: number; readonly at: number } | undefined;
  const listeners = new Set<() => void>();
  return {
    observe(header) {
      const date = Date.parse(header ?? "");
      if (Number.isNaN(date)) return;
      seen = { date, at: elapsed() };
      for (const notify of listeners) notify();
    },
    now: () => (seen === undefined ? undefined : seen.date + (elapsed() - seen.at)),
    subscribe(notify) {
      listeners.add(notify);
      return () => listeners.delete(notify);
    },
  };
}

/** current · amber: the newest week is over 10 days old · strong: over 17 · future: dated after the server's now. */
export type Freshness = "current" | "amber" | "strong" | "future" | "unknown";

const DAY = 86_400_000;
/** Clocks of two servers differ; a cut-off this little ahead is no fault. */
const SLACK = 5 * 60_000;

/** How old data with this cut-off are at `now` (server time). */
export function freshnessOf(cutOff: string, now: number | undefined): Freshness {
  const cut = Date.parse(cutOff);
  if (now === undefined || Number.isNaN(cut)) return "unknown";
  if (cut > now + SLACK) return "future";
  if (now - cut > 17 * DAY) return "strong";
  return now - cut > 10 * DAY ? "amber" : "current";
}

/** Whole days between a cut-off and `now`. */
export function ageInDays(cutOff: string, now: number): number {
  return Math.floor((now - Date.parse(cutOff)) / DAY);
}
