/** Where the development server offers the published mock sets: below this, the set's name, then its files. */
export const MOCK_API = "/mock-api/";

/** The script of the service worker, served from the installed msw. */
export const WORKER_SCRIPT = "/mockServiceWorker.js";
