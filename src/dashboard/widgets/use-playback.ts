import { useCallback, useEffect, useState } from "react";
import type { Week } from "../../domain/week.ts";

/** How long a step stands (design.md §12). */
export const STEP = 900;

export type Playback = {
  /** The week to be shown. */
  readonly shown: Week;
  readonly playing: boolean;
  readonly go: (week: Week) => void;
  readonly toggle: () => void;
};

/**
 * Steps through weeks of the past, started by the reader alone. Any key stops it, its last step too, and so does
 * another subject (`key`), which begins at `last` again.
 */
export function usePlayback(steps: readonly Week[], last: Week, key: string): Playback {
  const [state, setState] = useState({ key, shown: last, playing: false });
  const current = state.key === key && (state.shown === last || steps.includes(state.shown));
  const { shown, playing } = current ? state : { shown: last, playing: false };

  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(() => {
      const at = steps.indexOf(shown) + 1;
      const next = steps[at] ?? last;
      setState({ key, shown: next, playing: at + 1 < steps.length });
    }, STEP);
    const stop = (event: KeyboardEvent) => {
      // The key that stops must not press the button that has the focus, which would start it again.
      if (event.key === "Enter" || event.key === " ") event.preventDefault();
      setState({ key, shown, playing: false });
    };
    window.addEventListener("keydown", stop, true);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("keydown", stop, true);
    };
  }, [playing, shown, steps, last, key]);

  const go = useCallback((week: Week) => setState({ key, shown: week, playing: false }), [key]);
  const toggle = useCallback(() => {
    const [first] = steps;
    if (first === undefined) return;
    const atEnd = shown === last || shown === steps[steps.length - 1];
    setState({ key, shown: !playing && atEnd ? first : shown, playing: !playing });
  }, [steps, last, key, shown, playing]);
  return { shown, playing, go, toggle };
}
