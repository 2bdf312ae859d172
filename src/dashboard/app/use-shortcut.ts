import { useEffect } from "react";

/** A letter of the frame, with Ctrl (or ⌘) or alone; alone it is left to whoever is typing. */
export function useShortcut(letter: string, control: boolean, run: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, shiftKey, altKey, target } = event;
      if (key.toLowerCase() !== letter || (ctrlKey || metaKey) !== control || shiftKey || altKey) return;
      if (!control && target instanceof Element && target.closest("input,select,textarea,dialog")) return;
      event.preventDefault();
      run();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [letter, control, run]);
}
