import { bypass, HttpResponse, http } from "msw";
import { setupWorker } from "msw/browser";
import { answer, type MockApi } from "./api/answer.ts";
import { faultOf } from "./api/faults.ts";
import { chosenSet } from "./chosen-set.ts";
import { MOCK_API, WORKER_SCRIPT } from "./mock-paths.ts";
import { type MockSet, SETS } from "./sets.ts";

const API = "/api/v1/";

/** Reads what the publisher made, from the development server, past the worker. */
function publishedApi(set: MockSet): MockApi {
  return {
    now: SETS[set].now,
    read: async (file) => {
      const url = new URL(`${MOCK_API}${set}${API}${file}`, globalThis.location.origin);
      const response = await fetch(bypass(url));
      return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
    },
  };
}

/** Starts the worker that answers api/v1 from the published mock set. Resolves once requests are caught. */
export async function startMocks(): Promise<void> {
  const set = chosenSet(globalThis.location.search, import.meta.env["VITE_MOCK_SET"]);
  const api = publishedApi(set);
  const published = http.get(`*${API}*`, ({ request }) => {
    const { pathname } = new URL(request.url);
    const file = pathname.slice(pathname.indexOf(API) + API.length);
    return answer(api, faultOf(globalThis.location.search), file);
  });
  // A request of the API that nobody answers is a mistake, and the development server would answer it with the page.
  const unknown = http.all("*/api/*", ({ request }) => {
    console.error(`No mock answers ${request.method} ${request.url}`);
    return HttpResponse.json({ error: "not found" }, { status: 404 });
  });
  await setupWorker(published, unknown).start({
    quiet: true,
    serviceWorker: { url: WORKER_SCRIPT },
    // Modules, fonts and boundaries are the development server's business.
    onUnhandledRequest: "bypass",
  });
}
