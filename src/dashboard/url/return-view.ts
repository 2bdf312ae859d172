const KEY = "sinergi.kembali";

/**
 * Keeps the fragment of a view, and nothing else, in this tab while somebody signs in: forms and redirects on the way
 * lose it. Without storage the link's own fragment is all there is.
 */
export function keepView(fragment: string): void {
  try {
    window.sessionStorage.setItem(KEY, fragment);
  } catch {
    // Blocked by the browser: the reader returns to the first page.
  }
}

/** Back to the kept view, once, where the address names none itself. Call it before the view is first read. */
export function returnToView(): void {
  const kept = takeView();
  if (!kept.startsWith("#/") || window.location.hash.length > 1) return;
  window.history.replaceState(window.history.state, "", kept);
}

function takeView(): string {
  try {
    const kept = window.sessionStorage.getItem(KEY) ?? "";
    window.sessionStorage.removeItem(KEY);
    return kept;
  } catch {
    return "";
  }
}
