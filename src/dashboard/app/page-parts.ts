import type { ComponentType, ReactNode } from "react";
import type { ManifestData } from "../data/manifest-data.ts";
import type { PageData } from "../data/page-data.ts";
import type { WeekData } from "../data/week-data.ts";
import type { Locale } from "../i18n/locale.ts";
import type { Navigate } from "../url/use-view-state.ts";
import type { PagePath, ViewState } from "../url/view-state.ts";

/** What a page that shows the figures of a week is given. */
export type DataPageProps = { readonly week: WeekData; readonly manifest: ManifestData; readonly locale: Locale };
/** What a page that stands without any is given. */
export type PlainPageProps = {
  readonly manifest: ManifestData | undefined;
  readonly simulated: boolean;
  readonly locale: Locale;
};
export type PlainPath = "/panduan" | "/periksa";
/** What the deck is given: it stands without the frame, in whatever state the data are. */
export type DeckProps = {
  readonly view: ViewState;
  readonly data: PageData;
  readonly navigate: Navigate;
  readonly onRetry: () => void;
  /** What stands in its place where there are no data. */
  readonly instead: ReactNode;
  /** Fetches a page ahead of its being shown; never rejects. */
  readonly preload: (page: PagePath) => Promise<void>;
};
export type DeckPath = "/paparan";
export type DataPath = Exclude<PagePath, PlainPath | DeckPath>;
type PropsOf<Path> = Path extends PlainPath ? PlainPageProps : Path extends DeckPath ? DeckProps : DataPageProps;
export type Part<Path extends PagePath = PagePath> = ComponentType<PropsOf<Path>>;
/** Fetches the part of the application that a page is. */
export type Parts = { readonly [path in PagePath]: () => Promise<Part<path>> };

const weekPage: Parts["/"] = () =>
  import("../pages/week-page.tsx").then((part) => {
    part.preloadOfWeekPage();
    return part.WeekPage;
  });

/**
 * How the part of a page is fetched. The first page's is known to the first script; the names of all others, which are
 * most of what such a list is made of, are a small file of their own.
 */
export async function findPart<Path extends PagePath>(page: Path): Promise<Parts[Path]> {
  // What is found under a path is of that path; the compiler cannot follow.
  if (page === "/") return weekPage as Parts[Path];
  return (await import("./other-parts.ts")).OTHER_PARTS[page as Exclude<PagePath, "/">] as Parts[Path];
}
