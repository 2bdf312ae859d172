import { askForWeek } from "../data/early-answers.ts";
import { returnToView } from "../url/return-view.ts";
import { parseView, type ViewState } from "../url/view-state.ts";
import { findPart } from "./page-parts.ts";

/** Where the JSON lies: beside the document, so that any folder can serve both. */
export const apiBase = () => new URL("api/v1/", document.baseURI).href;

/** Back to the view that somebody signed in for, and the shell in its language, before any library is here. */
export function showAhead(): void {
  returnToView();
  const view = parseView(window.location.hash);
  // The entry waits for nothing, the end of the document included.
  if (document.readyState !== "loading") speak(view);
  else document.addEventListener("DOMContentLoaded", () => speak(view), { once: true });
}

/** How long the application is held back for its data: while it is made ready to run, no answer is heard. */
const PATIENCE = 600;

/**
 * Asks for the week of the link, and then for the part that its page is. A failure is met where the application asks
 * for the same.
 */
export async function fetchAhead(): Promise<void> {
  const view = parseView(window.location.hash);
  const data = askForWeek(apiBase(), view.week).catch(() => undefined);
  const part = findPart(view.page).catch(() => undefined);
  await Promise.race([data, new Promise((over) => setTimeout(over, PATIENCE))]);
  (await part)?.().catch(() => undefined);
}

/** The shell in index.html is that of the first page in Indonesian; the English one lies beside it. */
function speak({ locale, page }: ViewState): void {
  const root = document.getElementById("root");
  const shell = document.querySelector<HTMLTemplateElement>(`template[lang="${locale}"]`);
  if (root === null) return;
  if (shell !== null) root.replaceChildren(shell.content);
  document.documentElement.lang = locale;
  if (page === "/") return;
  // The deck has no frame: none may flash up on the wall.
  if (page === "/paparan") root.replaceChildren();
  for (const link of root.querySelectorAll("[aria-current]")) link.removeAttribute("aria-current");
}
