import type { Bilingual } from "../../indicators/definition.ts";

export type Locale = "id" | "en";

/** The side of a bilingual text that the reader chose. */
export function pick(text: Bilingual, locale: Locale): string {
  return text[locale];
}
