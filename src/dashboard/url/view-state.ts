import { parseWeek, type Week } from "../../domain/week.ts";

/** The pages that exist. A page is added here and in the app's route list. */
export const PAGE_PATHS = [
  "/",
  "/tema",
  "/peta",
  "/kamus",
  "/indikator",
  "/wilayah",
  "/mutu-data",
  "/panduan",
  "/periksa",
  "/paparan",
] as const;
export type PagePath = (typeof PAGE_PATHS)[number];

/** Pages of one thing, which is the second part of their path, and the form that it has. */
const ITEMS: { readonly [page in PagePath]?: RegExp } = {
  "/tema": /^[a-z-]{3,20}$/,
  "/indikator": /^[a-z]{3}_[a-z_]{1,40}$/,
  "/panduan": /^[a-z-]{3,20}$/,
  "/wilayah": /^\d\d\.\d\d$/,
  "/paparan": /^(\d\d?|pembicara|susun)$/,
};
/** Where nothing is named, the page itself begins with the first. */
const ITEM_OPTIONAL: readonly PagePath[] = ["/wilayah", "/panduan", "/paparan"];
/** Pages on which something can be chosen; what, says the page's own part of the link (choices.ts). */
const CHOOSING: readonly PagePath[] = ["/peta", "/kamus", "/indikator", "/wilayah", "/periksa", "/paparan"];

/** Everything a link carries. It lives in the fragment, which no server logs. */
export type ViewState = {
  readonly page: PagePath;
  /** What a page of one thing is of: an indicator's key, an area's code. Whether there is one, the page knows. */
  readonly item?: string;
  /** Absent: the newest week, so that an undated link always shows the latest. */
  readonly week?: Week;
  readonly locale: "id" | "en";
  /** What was chosen on this page, as the link writes it. */
  readonly own?: string;
  /** The path of a link to a page that does not exist; said to the reader, never written. */
  readonly unknownPath?: string;
};

export const DEFAULT_VIEW: ViewState = { page: "/", locale: "id" };

/** "/indikator/ban_pantau" is a page and its item; undefined where there is no such page, or it lacks its item. */
function pageOf(path: string): Pick<ViewState, "page" | "item"> | undefined {
  const [, first = "", item, more] = path.split("/");
  const page = PAGE_PATHS.find((one) => one === `/${first}`);
  if (page === undefined || more !== undefined) return undefined;
  const form = ITEMS[page];
  if (form === undefined) return item === undefined ? { page } : undefined;
  if (item === undefined && ITEM_OPTIONAL.includes(page)) return { page };
  return item !== undefined && form.test(item) ? { page, item } : undefined;
}

/**
 * The view of a fragment such as "#/?minggu=2026-W47&bahasa=en". Never throws: a value that cannot be read is the
 * default, an unknown page is the first one with `unknownPath` set. A fragment that is no path ("#isi", the target of a
 * skip link) says nothing about the view.
 */
export function parseView(fragment: string): ViewState {
  const text = fragment.startsWith("#") ? fragment.slice(1) : fragment;
  if (!text.startsWith("/")) return DEFAULT_VIEW;
  const mark = text.indexOf("?");
  const path = mark < 0 ? text : text.slice(0, mark);
  const query = new URLSearchParams(mark < 0 ? "" : text.slice(mark + 1));
  const week = parseWeek(query.get("minggu") ?? "");
  const locale = query.get("bahasa") === "en" ? "en" : "id";
  const known = pageOf(path);
  query.delete("minggu");
  query.delete("bahasa");
  const own = known !== undefined && CHOOSING.includes(known.page) ? query.toString() : "";
  return {
    ...(known ?? { page: DEFAULT_VIEW.page, unknownPath: path.slice(0, 80) }),
    locale,
    ...(week === undefined ? {} : { week }),
    ...(own === "" ? {} : { own }),
  };
}

/** The fragment of a view: only differences from the default, always in the same order. */
export function formatView(view: ViewState): string {
  const query = new URLSearchParams();
  if (view.week !== undefined) query.set("minggu", view.week);
  if (view.locale !== DEFAULT_VIEW.locale) query.set("bahasa", view.locale);
  const written = [query.toString(), view.own ?? ""].filter((part) => part !== "").join("&");
  const path = view.item === undefined ? view.page : `${view.page}/${view.item}`;
  return `#${path}${written === "" ? "" : `?${written}`}`;
}

/** A change of the view; `week: undefined` goes back to the newest, `own: ""` to what the page shows by itself. */
export type ViewChange = {
  readonly page?: PagePath;
  readonly item?: string;
  readonly week?: Week | undefined;
  readonly locale?: "id" | "en";
  readonly own?: string;
};

/** The view after a change. What was chosen on a page, and what an unknown link asked for, is forgotten by leaving it. */
export function changeView(view: ViewState, change: ViewChange): ViewState {
  const page = change.page ?? view.page;
  const week = "week" in change ? change.week : view.week;
  const item = change.item ?? (page === view.page ? view.item : undefined);
  const stays = page === view.page && item === view.item;
  const own = change.own ?? (stays ? view.own : undefined) ?? "";
  return {
    page,
    ...(item === undefined ? {} : { item }),
    locale: change.locale ?? view.locale,
    ...(week === undefined ? {} : { week }),
    ...(own === "" ? {} : { own }),
  };
}
