import { ownScript } from "../../data/own-worker.ts";

/** Long enough for an office line; then the deck is ready but for a reload, and says so. */
const PATIENCE = 20_000;

/**
 * Has the service worker keep the files of this very build that the page has loaded, so that a reload without internet,
 * or a second window, starts the application and can say what happened. No data are among them. True where there is
 * nothing to keep with: a development server, a browser without service workers.
 */
export async function keepForReload(): Promise<boolean> {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return true;
  try {
    await navigator.serviceWorker.register(ownScript(new URL("deck-offline.js", document.baseURI).href));
    const { active } = await navigator.serviceWorker.ready;
    return active !== null && (await ask(active));
  } catch {
    return false;
  }
}

function ask(worker: ServiceWorker): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), PATIENCE);
    port1.onmessage = (event: MessageEvent) => {
      clearTimeout(timer);
      resolve(event.data === true);
    };
    worker.postMessage({ page: document.baseURI, entry: entryFiles(), files: loadedFiles() }, [port2]);
  });
}

/** The files that the document itself names: the page that the server has now must name the same ones. */
function entryFiles(): string[] {
  return [...document.querySelectorAll<HTMLScriptElement>("script[src]")].map((script) => script.src);
}

/** Every file of the application that is here by now: what the document names, and what came after. */
function loadedFiles(): string[] {
  const links = document.querySelectorAll<HTMLLinkElement>(
    "link[rel=modulepreload], link[rel=stylesheet], link[rel=preload]",
  );
  const named = [...links].map((link) => link.href);
  const came = performance.getEntriesByType("resource").map((entry) => entry.name);
  const assets = new URL("assets/", document.baseURI).href;
  const all = [...entryFiles(), ...named, ...came, import.meta.url];
  return [...new Set(all)].filter((address) => address.startsWith(assets));
}
