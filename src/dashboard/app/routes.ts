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

/** One page: its path, its title in the browser's tab, and its place in the navigation where it has one. */
export type Route = {
  readonly path: PagePath;
  /** With {n}, the week's number. */
  readonly documentTitle: WordKey;
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
  "/": { path: "/", documentTitle: "overviewOfWeek", navigation: [{ icon: "home", label: "overview", phone: true }] },
  "/tema": {
    path: "/tema",
    documentTitle: "theme",
    ownTitle: true,
    navigation: [
      { icon: "steps", label: "themeRei", group: "theme", item: "reintegrasi", theme: "rei" },
      { icon: "hand", label: "themeBan", item: "bantuan", theme: "ban" },
      { icon: "chart", label: "themeAsm", item: "asesmen", theme: "asm" },
      { icon: "school", label: "themeSrk", item: "sekolah-rakyat", theme: "srk" },
    ],
  },
  "/peta": {
    path: "/peta",
    documentTitle: "mapOfWeek",
    navigation: [{ icon: "map", label: "areaMap", group: "explore", phone: true }],
  },
  "/wilayah": {
    path: "/wilayah",
    documentTitle: "areaProfile",
    ownTitle: true,
    navigation: [{ icon: "page", label: "areaProfile", phone: true }],
  },
  "/kamus": {
    path: "/kamus",
    documentTitle: "dictionaryOfWeek",
    navigation: [{ icon: "book", label: "dictionary", phone: true }],
  },
  "/indikator": { path: "/indikator", documentTitle: "indicator", ownTitle: true, under: "/kamus" },
  "/panduan": {
    path: "/panduan",
    documentTitle: "guides",
    ownTitle: true,
    navigation: [{ icon: "info", label: "guides" }],
    withoutData: true,
  },
  "/periksa": { path: "/periksa", documentTitle: "checkReport", withoutData: true },
};
