/** The part of a keyboard event that decides. */
export type KeyEvent = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey" | "repeat">;

/** Where the focus is: in a field that takes letters, on a control that Space and Enter press, or on the deck. */
export type FocusPlace = "field" | "control" | "deck";

export type KeyPress =
  /** A key of the deck, letters small, as `commands.ts` lists them. */
  | { readonly kind: "key"; readonly key: string }
  /** F5, which remotes send for the start of the show, and the browser's other keys for loading anew. */
  | { readonly kind: "reload"; readonly key: string }
  /** A key that is held down: it neither scrolls nor runs through the slides. */
  | { readonly kind: "held" };

const LETTER = /^\p{Letter}$/u;

/** What a pressed key means to the deck; undefined where it belongs to the browser, a field or a control. */
export function keyPress(event: KeyEvent, place: FocusPlace): KeyPress | undefined {
  const { key, shiftKey } = event;
  const command = event.ctrlKey || event.metaKey;
  if (key === "F5" || key === "BrowserRefresh" || (command && !event.altKey && /^r$/i.test(key))) {
    return { kind: "reload", key };
  }
  if (command || event.altKey || place === "field") return undefined;
  if (place === "control" && (key === " " || key === "Enter")) return undefined;
  // A sign may need Shift, "?" does everywhere; a letter or an arrow with it is somebody else's.
  if (shiftKey && (key.length > 1 || key === " " || LETTER.test(key))) return undefined;
  if (event.repeat) return { kind: "held" };
  return { kind: "key", key: LETTER.test(key) ? key.toLowerCase() : key };
}

/** Where the focus of an event is. */
export function focusPlace(target: EventTarget | null): FocusPlace {
  if (!(target instanceof Element)) return "deck";
  if (target.closest("input, select, textarea, [contenteditable]:not([contenteditable='false'])")) return "field";
  return target.closest("button, a[href], summary, [role='button']") ? "control" : "deck";
}
