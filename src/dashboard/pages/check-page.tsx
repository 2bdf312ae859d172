import type { Locale } from "../i18n/locale.ts";
import { word } from "../i18n/words.ts";

/** The check of a return before it is sent. */
export function CheckPage({ locale }: { readonly locale: Locale }) {
  return <h1>{word(locale, "checkReport")}</h1>;
}
