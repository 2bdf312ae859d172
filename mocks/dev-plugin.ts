import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, resolve, sep } from "node:path";
import type { Connect, Plugin } from "vite";
import { MOCK_API, WORKER_SCRIPT } from "./mock-paths.ts";

/** Which folder (it holds api/v1) stands for which mock set. */
export type MocksPluginOptions = { readonly dirs: Readonly<Record<string, string>> };

/**
 * Development only: serves the published mock folders under /mock-api/<set>/ and the worker script from the installed
 * msw, so that script and library can never be of two versions and neither is ever copied into a build.
 */
export function mocksPlugin({ dirs }: MocksPluginOptions): Plugin {
  return {
    name: "sinergi-mocks",
    apply: "serve",
    // Found by itself only once the page asks for it, and then the page would load twice.
    config: () => ({ optimizeDeps: { include: ["msw", "msw/browser"] } }),
    configureServer(server) {
      server.middlewares.use(answerWith(dirs));
    },
  };
}

/** Exported for its test. Everything that is neither the worker nor below /mock-api/ is passed on. */
export function answerWith(dirs: MocksPluginOptions["dirs"]): Connect.NextHandleFunction {
  const script = createRequire(import.meta.url).resolve("msw/mockServiceWorker.js");
  return (request, response, next) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://dev").pathname);
    const file = path === WORKER_SCRIPT ? script : path.startsWith(MOCK_API) ? fileBelow(dirs, path) : undefined;
    if (file === undefined) return next();
    readFile(file).then(
      (bytes) => {
        response.setHeader("Content-Type", file === script ? "text/javascript" : "application/json");
        response.setHeader("Cache-Control", "no-store");
        response.end(bytes);
      },
      () => {
        response.statusCode = 404;
        response.end();
      },
    );
  };
}

/**
 * The file that a path below /mock-api/ means. A path that leaves its folder, or asks for one of the publisher's own
 * notes beside the API, means a file that is not there.
 */
function fileBelow(dirs: MocksPluginOptions["dirs"], path: string): string {
  const [set = "", ...rest] = path.slice(MOCK_API.length).split("/");
  const root = Object.hasOwn(dirs, set) ? resolve(dirs[set] ?? "") : undefined;
  const file = root === undefined ? "" : resolve(join(root, ...rest));
  const isHidden = rest.some((part) => part.startsWith("."));
  return root !== undefined && file.startsWith(root + sep) && !isHidden ? file : "";
}
