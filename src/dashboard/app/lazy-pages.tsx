import { lazy } from "react";

/** A part of the application that the server no longer has, usually because a newer one was put there meanwhile. */
export class ChunkError extends Error {
  override name = "ChunkError";
}

const loadWeekPage = () =>
  import("../pages/week-page.tsx").then(
    (module) => ({ default: module.WeekPage }),
    () => {
      throw new ChunkError("week page");
    },
  );

export const WeekPage = lazy(loadWeekPage);

/** Starts the fetch early; a failure is met where the page is shown. */
export function preloadWeekPage(): void {
  loadWeekPage().catch(() => undefined);
}
