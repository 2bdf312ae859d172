import { useCallback, useEffect, useState } from "react";
import type { OfflinePart } from "./offline-ready.ts";
import { prepareOffline } from "./offline-ready.ts";

export type Readiness =
  | { readonly kind: "loading" }
  | { readonly kind: "done"; readonly missing: readonly OfflinePart[] };

/** Prepares the deck for a meeting without internet, and again by hand or once the network is back. */
export function useOfflineReady(preload: (page: "/") => Promise<void>): readonly [Readiness, () => void] {
  const [readiness, setReadiness] = useState<Readiness>({ kind: "loading" });
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every try is another
  useEffect(() => {
    let here = true;
    prepareOffline(() => preload("/")).then((missing) => {
      if (here) setReadiness({ kind: "done", missing });
    });
    return () => {
      here = false;
    };
  }, [tries, preload]);
  const again = useCallback(() => {
    setReadiness({ kind: "loading" });
    setTries((before) => before + 1);
  }, []);
  const lacking = readiness.kind === "done" && readiness.missing.length > 0;
  useEffect(() => {
    if (!lacking) return;
    window.addEventListener("online", again);
    return () => window.removeEventListener("online", again);
  }, [lacking, again]);
  return [readiness, again];
}
