import { useCallback, useSyncExternalStore } from "react";

/** Whether a media query holds now; false where nothing can tell (no browser). */
export function useMedia(query: string): boolean {
  const list = useCallback(
    () =>
      typeof window !== "undefined" && typeof window.matchMedia === "function" ? window.matchMedia(query) : undefined,
    [query],
  );
  const subscribe = useCallback(
    (notify: () => void) => {
      const watched = list();
      watched?.addEventListener("change", notify);
      return () => watched?.removeEventListener("change", notify);
    },
    [list],
  );
  return useSyncExternalStore(
    subscribe,
    () => list()?.matches ?? false,
    () => false,
  );
}

/**
 * The phone layout: rows become two-line lists. Paper is as narrow, but keeps its tables. In em, as all widths are: whose
 * browser writes letters twice as large gets the layout of a window half as wide.
 */
export const PHONE = "screen and (max-width: 43.6875em)";
/** Between phone and desk, where the map is further down and a short list of areas stands beside the actions. */
export const TABLET = "(min-width: 64em) and (max-width: 89.9375em)";
