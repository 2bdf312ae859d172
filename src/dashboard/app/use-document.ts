import { useEffect } from "react";
import type { Locale } from "../i18n/locale.ts";

/** The document speaks the reader's language, for screen readers, hyphenation and translation offers. */
export function useDocument(locale: Locale, title: string): void {
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  useEffect(() => {
    document.title = title;
  }, [title]);
}
