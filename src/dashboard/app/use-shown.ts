import { useDeferredValue } from "react";
import type { PageData } from "../data/page-data.ts";
import type { Locale } from "../i18n/locale.ts";

/** What is on the screen: the data and the language of one commit. */
export type Shown = { readonly data: PageData; readonly locale: Locale };

/**
 * Another week or language is rendered behind the one that stands, in slices, and swapped in one commit: the press is
 * answered at once, and frame and figures never disagree. Whatever is no week (an error, a lock) is shown immediately.
 */
export function useShown(data: PageData, locale: Locale): Shown {
  const pair = data.kind === "ready" ? data.pair : undefined;
  const standing = useDeferredValue(pair);
  const spoken = useDeferredValue(locale);
  if (data.kind !== "ready" || standing === undefined) return { data, locale };
  const behind = standing !== data.pair || spoken !== locale;
  return { data: { ...data, pair: standing, switching: data.switching || behind }, locale: spoken };
}
