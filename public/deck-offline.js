/*
 * Started by the deck alone, once it is ready. It keeps the application itself (the page and the files of one build),
 * never an answer of the API, so that a reload without internet can say what happened: decisions/0012-offline-shell.md.
 */
const CACHE = "sinergi-paparan-1";
const HOME = new URL("./", self.location.href).href;
const ASSETS = new URL("assets/", HOME).href;

self.addEventListener("activate", (event) => {
  const tidy = async () => {
    const names = await caches.keys();
    await Promise.all(
      names.filter((name) => name !== CACHE && name.startsWith("sinergi-")).map((name) => caches.delete(name)),
    );
    // The page is asked for while this worker is still being started.
    await self.registration.navigationPreload?.enable();
  };
  event.waitUntil(tidy());
});

/** Whether the page and all these files are kept. */
async function holds(cache, files) {
  const found = await Promise.all([HOME, ...files].map((file) => cache.match(file, { ignoreVary: true })));
  return found.every((one) => one !== undefined);
}

/**
 * Keeps the page and the files of its build; false where the server has another build by now, or a file did not come.
 * Without a network, whether they are kept already.
 */
async function keep({ entry, files }) {
  const cache = await caches.open(CACHE);
  const wanted = [...new Set(files)].filter((file) => file.startsWith(ASSETS));
  const page = await fetch(HOME, { cache: "no-store", credentials: "same-origin" }).catch(() => undefined);
  if (page === undefined) return await holds(cache, wanted);
  if (!page.ok || page.redirected) return false;
  const text = await page.clone().text();
  if (entry.length === 0 || !entry.every((file) => text.includes(file.slice(HOME.length)))) return false;
  const known = new Set((await cache.keys()).map(({ url }) => url));
  for (const url of known) if (!wanted.includes(url)) await cache.delete(url);
  await Promise.all(wanted.filter((file) => !known.has(file)).map((file) => cache.add(file)));
  await cache.put(HOME, page);
  return true;
}

self.addEventListener("message", (event) => {
  const answer = (kept) => event.ports[0]?.postMessage(kept);
  event.waitUntil(keep(event.data).then(answer, () => answer(false)));
});

const kept = async (address) => (await caches.open(CACHE)).match(address, { ignoreVary: true });

/** The server's page; the kept one only where the server cannot be reached. */
async function page(event) {
  try {
    return (await event.preloadResponse) ?? (await fetch(event.request));
  } catch {
    return (await kept(HOME)) ?? Response.error();
  }
}

self.addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  if (method !== "GET") return;
  const address = url.replace(/[?#].*$/, "");
  if (mode === "navigate" && (address === HOME || address === `${HOME}index.html`)) event.respondWith(page(event));
  // A file's name holds its hash: what is kept is what the server has.
  else if (address.startsWith(ASSETS)) event.respondWith(kept(address).then((found) => found ?? fetch(event.request)));
});
