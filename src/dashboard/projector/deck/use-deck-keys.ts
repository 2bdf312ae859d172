import { useEffect, useRef } from "react";
import { commandOf, type Desk, give } from "./commands.ts";
import { focusPlace, keyPress } from "./key-press.ts";

/** The keys of the deck, wherever the focus is. `onReload`: somebody tried to load the page anew. */
export function useDeckKeys(desk: Desk, onReload: () => void): void {
  const now = useRef({ desk, onReload });
  useEffect(() => {
    now.current = { desk, onReload };
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const press = keyPress(event, focusPlace(event.target));
      const { desk: here, onReload: tried } = now.current;
      if (press?.kind === "reload") {
        event.preventDefault();
        // Remotes send F5 to start the show.
        if (press.key === "F5") give("fullScreen", here);
        return tried();
      }
      // A panel that is written in has its keys to itself; the overview uses the arrows.
      if (press === undefined || event.defaultPrevented || here.panel === "record") return;
      const key = press.kind === "key" ? press.key : event.key;
      const command = commandOf(key, here);
      if (command === undefined) return;
      event.preventDefault();
      if (press.kind === "key") give(command, here, key);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
}
