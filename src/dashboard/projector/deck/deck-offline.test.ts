import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { beforeEach, expect, test } from "vitest";

const HOME = "https://sinergi.example/dasbor/";
const ASSET = `${HOME}assets/start-aaaaaa.js`;
const SOURCE = readFileSync("public/deck-offline.js", "utf8");

type Listener = (event: Record<string, unknown>) => void;

/** The service worker with a network and a cache of its own; nothing of the browser's is needed for what it decides. */
function worker() {
  const listeners = new Map<string, Listener>();
  const stored = new Map<string, Response>();
  const network = new Map<string, string>();
  const asked: string[] = [];
  let online = true;
  const fetchIt = async (request: string | { url: string }) => {
    const url = typeof request === "string" ? request : request.url;
    asked.push(url);
    if (!online) throw new TypeError("Failed to fetch");
    const body = network.get(url);
    return new Response(body ?? "", { status: body === undefined ? 404 : 200 });
  };
  const urlOf = (request: string | { url: string }) => (typeof request === "string" ? request : request.url);
  const cache = {
    match: async (request: string | { url: string }) => stored.get(urlOf(request).replace(/#.*/, ""))?.clone(),
    keys: async () => [...stored.keys()].map((url) => ({ url })),
    delete: async (url: string) => stored.delete(url),
    put: async (url: string, response: Response) => void stored.set(url, response),
    add: async (url: string) => {
      const response = await fetchIt(url);
      if (!response.ok) throw new TypeError("not ok");
      stored.set(url, response);
    },
  };
  const self = {
    location: { href: `${HOME}deck-offline.js` },
    addEventListener: (name: string, listener: Listener) => listeners.set(name, listener),
    registration: {},
  };
  runInNewContext(SOURCE, {
    self,
    caches: { open: async () => cache, keys: async () => [] },
    fetch: fetchIt,
    URL,
    Response,
  });
  const wait = async (name: string, event: Record<string, unknown>) => {
    let done: unknown;
    const keep = (promise: unknown) => {
      done = promise;
    };
    listeners.get(name)?.({ ...event, waitUntil: keep, respondWith: keep });
    return await done;
  };
  return {
    network,
    stored,
    asked,
    goOffline: () => {
      online = false;
    },
    /** What the page is told when it asks to be kept. */
    async keep(files: readonly string[], entry: readonly string[] = [ASSET]): Promise<unknown> {
      let said: unknown;
      const port = { postMessage: (kept: unknown) => (said = kept) };
      await wait("message", { data: { entry, files }, ports: [port] });
      return said;
    },
    /** The body that answers a request; undefined where the worker leaves it to the browser. */
    async answer(url: string, mode = "cors", method = "GET"): Promise<string | undefined> {
      const response = (await wait("fetch", { request: { url, mode, method } })) as Response | undefined;
      return response?.text();
    },
  };
}

let sw = worker();
beforeEach(() => {
  sw = worker();
  sw.network.set(HOME, '<script src="./assets/start-aaaaaa.js"></script>');
  sw.network.set(ASSET, "start()");
  sw.network.set(`${HOME}assets/deck-bbbbbb.js`, "deck()");
});

test("it keeps page and files of the build, and answers with them without a network", async () => {
  expect(await sw.keep([ASSET, `${HOME}assets/deck-bbbbbb.js`])).toBe(true);
  sw.goOffline();
  expect(await sw.answer(`${HOME}#/paparan/4`, "navigate")).toContain("start-aaaaaa.js");
  expect(await sw.answer(`${HOME}assets/deck-bbbbbb.js`)).toBe("deck()");
  expect(await sw.keep([ASSET])).toBe(true);
});

test("no answer of the API is kept or touched, nor anything that is not a file of the application", async () => {
  await sw.keep([ASSET, `${HOME}api/v1/pointer.json`, `${HOME}config.json`, "https://other.example/assets/x.js"]);
  expect([...sw.stored.keys()].sort()).toEqual([ASSET, HOME].sort());
  expect(await sw.answer(`${HOME}api/v1/pointer.json`)).toBeUndefined();
  expect(await sw.answer(`${HOME}assets/start-aaaaaa.js`, "cors", "POST")).toBeUndefined();
  expect(await sw.answer(`${HOME}licences.txt`, "navigate")).toBeUndefined();
});

test("with a network the page is the server's, never an older one that was kept", async () => {
  await sw.keep([ASSET]);
  sw.network.set(HOME, "a newer page");
  expect(await sw.answer(HOME, "navigate")).toBe("a newer page");
});

test("another build on the server, or a file that does not come, is not kept and said so", async () => {
  sw.network.set(HOME, '<script src="./assets/start-cccccc.js"></script>');
  expect(await sw.keep([ASSET])).toBe(false);
  sw = worker();
  sw.network.set(HOME, '<script src="./assets/start-aaaaaa.js"></script>');
  expect(await sw.keep([ASSET])).toBe(false);
});

test("without a network it knows whether there is something to fall back on", async () => {
  sw.goOffline();
  expect(await sw.keep([ASSET])).toBe(false);
});

test("the files of an older build go when those of a newer are kept", async () => {
  await sw.keep([ASSET, `${HOME}assets/deck-bbbbbb.js`]);
  await sw.keep([ASSET]);
  expect(sw.stored.has(`${HOME}assets/deck-bbbbbb.js`)).toBe(false);
});
