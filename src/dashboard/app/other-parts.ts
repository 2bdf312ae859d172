import type { Parts } from "./page-parts.ts";

/** The part of the application that each page but the first is; fetched when it is asked for, or ahead of that. */
export const OTHER_PARTS: Omit<Parts, "/"> = {
  "/tema": () => import("../pages/theme-page.tsx").then((part) => part.ThemePage),
  "/peta": () => import("../pages/map-page.tsx").then((part) => part.MapPage),
  "/kamus": () => import("../pages/dictionary-page.tsx").then((part) => part.DictionaryPage),
  "/indikator": () => import("../pages/indicator-page.tsx").then((part) => part.IndicatorPage),
  "/wilayah": () => import("../pages/region-page.tsx").then((part) => part.RegionPage),
  "/mutu-data": () => import("../pages/quality-page.tsx").then((part) => part.QualityPage),
  "/panduan": () => import("../pages/guide-page.tsx").then((part) => part.GuidePage),
  "/periksa": () => import("../pages/check-page.tsx").then((part) => part.CheckPage),
  "/paparan": () => import("./deck-frame.tsx").then((part) => part.DeckFrame),
};
