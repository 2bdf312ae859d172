import { useEffect } from "react";
import type { Locale } from "../i18n/locale.ts";

/**
 * The document speaks the reader's language, for screen readers, hyphenation and translation offers. `title` is absent
 * where the page itself names the tab.
 */
export function useDocument(locale: Locale, title: string | undefined): void {
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  useEffect(() => {
    if (title !== undefined) document.title = title;
  }, [title]);
}
