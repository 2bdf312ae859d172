import type { ComponentType } from "react";
import type { ManifestData } from "../data/manifest-data.ts";
import type { WeekData } from "../data/week-data.ts";
import type { Locale } from "../i18n/locale.ts";
import type { PagePath } from "../url/view-state.ts";

/** What a page that shows the figures of a week is given. */
export type DataPageProps = { readonly week: WeekData; readonly manifest: ManifestData; readonly locale: Locale };
/** What a page that stands without any is given. */
export type PlainPageProps = {
  readonly manifest: ManifestData | undefined;
  readonly simulated: boolean;
  readonly locale: Locale;
};
export type PlainPath = "/panduan" | "/periksa";
type Parts = {
  readonly [path in PagePath]: () => Promise<ComponentType<path extends PlainPath ? PlainPageProps : DataPageProps>>;
};

/** The part of the application that each page is; fetched when it is asked for, or ahead of that. */
export const PAGE_PARTS: Parts = {
  "/": () =>
    import("../pages/week-page.tsx").then((part) => {
      part.preloadOfWeekPage();
      return part.WeekPage;
    }),
  "/tema": () => import("../pages/theme-page.tsx").then((part) => part.ThemePage),
  "/peta": () => import("../pages/map-page.tsx").then((part) => part.MapPage),
  "/kamus": () => import("../pages/dictionary-page.tsx").then((part) => part.DictionaryPage),
  "/indikator": () => import("../pages/indicator-page.tsx").then((part) => part.IndicatorPage),
  "/wilayah": () => import("../pages/region-page.tsx").then((part) => part.RegionPage),
  "/mutu-data": () => import("../pages/quality-page.tsx").then((part) => part.QualityPage),
  "/panduan": () => import("../pages/guide-page.tsx").then((part) => part.GuidePage),
  "/periksa": () => import("../pages/check-page.tsx").then((part) => part.CheckPage),
};
