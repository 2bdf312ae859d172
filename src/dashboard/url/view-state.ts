import { parseWeek, type Week } from "../../domain/week.ts";
import { changeMapState, type MapChange, type MapState, parseMapState, writeMapState } from "./map-state.ts";

/** The pages that exist. A page is added here and in the app's route list. */
export const PAGE_PATHS = ["/", "/peta", "/periksa"] as const;
export type PagePath = (typeof PAGE_PATHS)[number];

/** Everything a link carries. It lives in the fragment, which no server logs. */
export type ViewState = {
  readonly page: PagePath;
  /** Absent: the newest week, so that an undated link always shows the latest. */
  readonly week?: Week;
  readonly locale: "id" | "en";
  /** What was chosen on the map page; only a link to that page carries it. */
  readonly map?: MapState;
  /** The path of a link to a page that does not exist; said to the reader, never written. */
  readonly unknownPath?: string;
};

export const DEFAULT_VIEW: ViewState = { page: "/", locale: "id" };

function isPage(path: string): path is PagePath {
  return (PAGE_PATHS as readonly string[]).includes(path);
}

/**
 * The view of a fragment such as "#/?minggu=2026-W47&bahasa=en". Never throws: unknown keys are kept out, a value that
 * cannot be read is the default, an unknown page is the first one with `unknownPath` set. A fragment that is no path
 * ("#isi", the target of a skip link) says nothing about the view.
 */
export function parseView(fragment: string): ViewState {
  const text = fragment.startsWith("#") ? fragment.slice(1) : fragment;
  if (!text.startsWith("/")) return DEFAULT_VIEW;
  const mark = text.indexOf("?");
  const path = mark < 0 ? text : text.slice(0, mark);
  const query = new URLSearchParams(mark < 0 ? "" : text.slice(mark + 1));
  const week = parseWeek(query.get("minggu") ?? "");
  const map = path === "/peta" ? parseMapState(query) : undefined;
  return {
    page: isPage(path) ? path : "/",
    locale: query.get("bahasa") === "en" ? "en" : "id",
    ...(week === undefined ? {} : { week }),
    ...(map === undefined ? {} : { map }),
    ...(isPage(path) ? {} : { unknownPath: path.slice(0, 80) }),
  };
}

/** The fragment of a view: only differences from the default, always in the same order. */
export function formatView(view: ViewState): string {
  const query = new URLSearchParams();
  if (view.week !== undefined) query.set("minggu", view.week);
  if (view.locale !== DEFAULT_VIEW.locale) query.set("bahasa", view.locale);
  if (view.page === "/peta" && view.map !== undefined) writeMapState(query, view.map);
  const written = query.toString();
  return `#${view.page}${written === "" ? "" : `?${written}`}`;
}

/** A change of the view; `week: undefined` goes back to the newest. */
export type ViewChange = {
  readonly page?: PagePath;
  readonly week?: Week | undefined;
  readonly locale?: "id" | "en";
  /** What changes on the map; the rest of it stays. */
  readonly map?: MapChange;
};

/** The view after a change. What an unknown link asked for is forgotten by the first step away from it. */
export function changeView(view: ViewState, change: ViewChange): ViewState {
  const week = "week" in change ? change.week : view.week;
  const map = change.map === undefined ? view.map : changeMapState(view.map, change.map);
  return {
    page: change.page ?? view.page,
    locale: change.locale ?? view.locale,
    ...(week === undefined ? {} : { week }),
    ...(map === undefined ? {} : { map }),
  };
}
