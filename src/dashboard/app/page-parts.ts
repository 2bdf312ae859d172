import type { PagePath } from "../url/view-state.ts";

/** The part of the application that each page is; fetched when it is asked for, or ahead of that. */
export const PAGE_PARTS = {
  "/": () => import("../pages/week-page.tsx"),
  "/tema": () => import("../pages/theme-page.tsx"),
  "/peta": () => import("../pages/map-page.tsx"),
  "/kamus": () => import("../pages/dictionary-page.tsx"),
  "/indikator": () => import("../pages/indicator-page.tsx"),
  "/wilayah": () => import("../pages/region-page.tsx"),
  "/panduan": () => import("../pages/guide-page.tsx"),
  "/periksa": () => import("../pages/check-page.tsx"),
} as const satisfies Readonly<Record<PagePath, () => Promise<unknown>>>;
