import { useCallback, useMemo, useSyncExternalStore } from "react";
import { type Change, type Choices, chosenIn, ownPart } from "./choices.ts";
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

/** What is chosen on the page, and a way to change some of it; the same words of a link as ever. */
export function useChoices<State extends object>(
  choices: Choices<State>,
): readonly [State, (change: Change<State>, how?: "push" | "replace") => void] {
  const [view, navigate] = useViewState();
  const state = useMemo(() => chosenIn(view, choices), [view, choices]);
  const change = useCallback(
    (what: Change<State>, how?: "push" | "replace") =>
      navigate({ own: ownPart(parseView(fragment()), choices, what) }, how),
    [navigate, choices],
  );
  return [state, change];
}
