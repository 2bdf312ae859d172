import type { WordKey } from "../i18n/words.ts";
import type { IconName } from "../ui/icons.tsx";
import type { PagePath } from "../url/view-state.ts";

/** One page: its path, its place in the navigation, its title in the browser's tab. */
export type Route = {
  readonly path: PagePath;
  readonly icon: IconName;
  readonly label: WordKey;
  /** With {n}, the week's number. */
  readonly documentTitle: WordKey;
};

/** The pages that are built; the navigation shows these and no others. */
export const ROUTES: readonly Route[] = [
  { path: "/", icon: "home", label: "overview", documentTitle: "overviewOfWeek" },
];
