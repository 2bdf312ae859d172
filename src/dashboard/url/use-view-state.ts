import { useCallback, useMemo, useSyncExternalStore } from "react";
import { changeView, formatView, parseView, type ViewChange, type ViewState } from "./view-state.ts";

export type Navigate = (change: ViewChange, how?: "push" | "replace") => void;

function subscribe(notify: () => void): () => void {
  window.addEventListener("hashchange", notify);
  return () => window.removeEventListener("hashchange", notify);
}

const fragment = () => window.location.hash;

/** The fragment is the store: the view is read from it at every render and changed by writing it, nowhere kept twice. */
export function useViewState(): readonly [ViewState, Navigate] {
  const hash = useSyncExternalStore(subscribe, fragment, () => "");
  const view = useMemo(() => parseView(hash), [hash]);
  const navigate = useCallback<Navigate>((change, how = "push") => {
    const next = formatView(changeView(parseView(fragment()), change));
    if (next === fragment()) return;
    if (how === "push") window.location.hash = next;
    else {
      window.history.replaceState(window.history.state, "", next);
      // replaceState tells nobody; the event is what the hook listens to.
      window.dispatchEvent(new HashChangeEvent("hashchange"));
    }
  }, []);
  return [view, navigate];
}
