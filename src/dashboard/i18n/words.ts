import type { Bilingual } from "../../indicators/definition.ts";
import type { Locale } from "./locale.ts";
import { SHELL_WORDS } from "./words-shell.ts";

/** The reader of a list of words: one fixed word or phrase; {name} places are filled from `fill`. */
export function wordsOf<Key extends string>(words: Readonly<Record<Key, Bilingual>>) {
  return (locale: Locale, key: Key, fill: Readonly<Record<string, string | number>> = {}): string =>
    words[key][locale].replace(/\{(\w+)\}/g, (whole, name: string) => String(fill[name] ?? whole));
}

export type WordKey = keyof typeof SHELL_WORDS;

/** The words of the frame, which come with the first script; the pages' own come with the pages. */
export const word = wordsOf(SHELL_WORDS);
