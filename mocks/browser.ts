import { bypass, http } from "msw";
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
  const handler = http.get(`*${API}*`, ({ request }) => {
    const { pathname } = new URL(request.url);
    const file = pathname.slice(pathname.indexOf(API) + API.length);
    return answer(api, faultOf(globalThis.location.search), file);
  });
  await setupWorker(handler).start({
    quiet: true,
    serviceWorker: { url: WORKER_SCRIPT },
    onUnhandledRequest: (request, print) => {
      // A path of the API that nobody answers is a mistake; modules, fonts and boundaries are the server's business.
      if (new URL(request.url).pathname.includes("/api/")) print.error();
    },
  });
}
