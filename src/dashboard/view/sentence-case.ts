import { capital } from "../i18n/format.ts";

/** "Terbatas" of the data's "TERBATAS", where it stands among sentences; what is not all in capitals stays as it is. */
export function sentenceCase(text: string): string {
  return text === text.toUpperCase() ? capital(text.toLowerCase()) : text;
}
