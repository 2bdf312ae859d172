import { type ComponentType, lazy } from "react";
import type { PagePath } from "../url/view-state.ts";

/** A part of the application that the server no longer has, usually because a newer one was put there meanwhile. */
export class ChunkError extends Error {
  override name = "ChunkError";
}

function part<Props>(name: PagePath, load: () => Promise<ComponentType<Props>>) {
  return () =>
    load().then(
      (component) => ({ default: component }),
      () => {
        throw new ChunkError(name);
      },
    );
}

const LOADERS = {
  "/": part("/", () =>
    import("../pages/week-page.tsx").then((module) => {
      module.preloadOfWeekPage();
      return module.WeekPage;
    }),
  ),
  "/peta": part("/peta", () => import("../pages/map-page.tsx").then((module) => module.MapPage)),
  "/periksa": part("/periksa", () => import("../pages/check-page.tsx").then((module) => module.CheckPage)),
} as const;

export const WeekPage = lazy(LOADERS["/"]);
export const MapPage = lazy(LOADERS["/peta"]);
export const CheckPage = lazy(LOADERS["/periksa"]);

/** Starts the fetch early; a failure is met where the page is shown. */
export function preloadPage(page: PagePath): void {
  LOADERS[page]().catch(() => undefined);
}
