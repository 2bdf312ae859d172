import type { WordKey } from "../i18n/words.ts";
import type { IconName } from "../ui/icons.tsx";
import type { PagePath } from "../url/view-state.ts";

/** One entry of the navigation. `item`: which thing a page of many things is of. */
export type NavEntry = {
  readonly icon: IconName;
  readonly label: WordKey;
  readonly group?: WordKey;
  readonly item?: string;
  /** Also in the phone's bar, which has room for four. */
  readonly phone?: true;
  /** The theme whose headline indicators say how it stands. */
  readonly theme?: string;
};

/** One page: its place in the navigation, or what it is called where it has none. */
export type Route = {
  readonly label?: WordKey;
  /** The page names the browser's tab by itself, after the thing that it is of. */
  readonly ownTitle?: true;
  /** The page whose entry in the navigation stands for this one. */
  readonly under?: PagePath;
  readonly navigation?: readonly NavEntry[];
  /** A page that stands without published figures: it is shown whatever became of them. */
  readonly withoutData?: true;
};

/** The pages that are built, in the order of the navigation. */
export const ROUTES: Readonly<Record<PagePath, Route>> = {
  "/": { navigation: [{ icon: "home", label: "overview", phone: true }] },
  "/tema": {
    ownTitle: true,
    navigation: [
      { icon: "steps", label: "themeRei", group: "theme", item: "reintegrasi", theme: "rei" },
      { icon: "hand", label: "themeBan", item: "bantuan", theme: "ban" },
      { icon: "chart", label: "themeAsm", item: "asesmen", theme: "asm" },
      { icon: "school", label: "themeSrk", item: "sekolah-rakyat", theme: "srk" },
    ],
  },
  "/peta": {
    navigation: [{ icon: "map", label: "areaMap", group: "explore", phone: true }],
  },
  "/wilayah": {
    ownTitle: true,
    navigation: [{ icon: "page", label: "areaProfile", phone: true }],
  },
  "/kamus": {
    navigation: [{ icon: "book", label: "dictionary", phone: true }],
  },
  "/indikator": { label: "indicator", ownTitle: true, under: "/kamus" },
  "/mutu-data": {
    navigation: [{ icon: "table", label: "dataQuality", theme: "tkl" }],
  },
  "/panduan": {
    ownTitle: true,
    navigation: [{ icon: "info", label: "guides" }],
    withoutData: true,
  },
  "/periksa": { label: "checkReport", withoutData: true },
  "/paparan": { label: "presentation" },
};

/** What a page is called: a page of many things by the first. */
export function routeLabel({ label, navigation }: Route): WordKey {
  return label ?? navigation?.[0]?.label ?? "overview";
}

/** The pages with their paths, in the order of the navigation. */
export const ROUTE_LIST = Object.entries(ROUTES) as [PagePath, Route][];
