import { useCallback, useEffect, useMemo, useState } from "react";
import { useDataRoom } from "../../data/data-context.tsx";
import type { WeekPair } from "../../data/load-snapshot.ts";
import { filesOf, type Loaded, loadNeed, needKey } from "./load-need.ts";
import type { Files, Need } from "./order.ts";

export type NeededFiles =
  | { readonly kind: "loading"; readonly done: number; readonly all: number }
  | { readonly kind: "ready"; readonly files: Files; readonly all: number }
  | { readonly kind: "failed"; readonly need: Need; readonly error: unknown; readonly retry: () => void };

type Outcome = { readonly loaded: Loaded } | { readonly error: unknown };

/**
 * Loads what a format needs, all of one release. What came stays here while the dialog is open; what failed is asked for
 * again by hand alone. `needs` may be a new list every time.
 */
export function useNeededFiles(pair: WeekPair, needs: readonly Need[]): NeededFiles {
  const room = useDataRoom();
  const [came, setCame] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const [attempt, setAttempt] = useState(0);
  const key = needs.map(needKey).join("\n");
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all there is in the list
  const wanted = useMemo(() => needs, [key]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    let here = true;
    const take = (need: Need, outcome: Outcome) => {
      if (here) setCame((before) => new Map(before).set(needKey(need), outcome));
    };
    for (const need of wanted) {
      loadNeed(room, pair, need).then(
        (loaded) => take(need, { loaded }),
        (error: unknown) => take(need, { error }),
      );
    }
    return () => {
      here = false;
    };
  }, [room, pair, wanted, attempt]);
  const retry = useCallback(() => {
    setCame((before) => new Map([...before].filter(([, outcome]) => "loaded" in outcome)));
    setAttempt((n) => n + 1);
  }, []);
  return useMemo(() => {
    const outcomes = wanted.map((need) => came.get(needKey(need)));
    const failed = outcomes.findIndex((one) => one !== undefined && "error" in one);
    const need = wanted[failed];
    const outcome = outcomes[failed];
    if (need !== undefined && outcome !== undefined && "error" in outcome) {
      return { kind: "failed", need, error: outcome.error, retry };
    }
    const loaded = outcomes.flatMap((one) => (one !== undefined && "loaded" in one ? [one.loaded] : []));
    if (loaded.length < wanted.length) return { kind: "loading", done: loaded.length, all: wanted.length };
    return { kind: "ready", files: filesOf(loaded), all: wanted.length };
  }, [wanted, came, retry]);
}
