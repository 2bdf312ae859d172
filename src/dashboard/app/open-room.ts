import { createDataRoom, type DataRoom } from "../data/data-context.tsx";
import { preloadWeek } from "../data/use-week.ts";
import { parseView } from "../url/view-state.ts";
import { preloadPage } from "./lazy-pages.tsx";

/** Catalogue and page are not part of the first script: they come while the first data are on their way. */
const loadIndicators = () => import("../../indicators/registry.ts").then((module) => module.INDICATORS);

/** The data room of the page, on the JSON below `base`; `ready` resolves once what the link names is here, or failed. */
export function openRoom(base: string): { readonly room: DataRoom; readonly ready: Promise<unknown> } {
  const { page, week } = parseView(window.location.hash);
  const room = createDataRoom(base, loadIndicators);
  return { room, ready: Promise.all([preloadWeek(room, week), preloadPage(page)]) };
}
