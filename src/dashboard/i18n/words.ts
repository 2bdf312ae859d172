import type { Bilingual } from "../../indicators/definition.ts";
import type { Locale } from "./locale.ts";
import { SHELL_WORDS } from "./words-shell.ts";
import { WEEK_WORDS } from "./words-week.ts";

/** Every fixed word of the interface; a word without one of its languages does not compile. */
const WORDS = { ...SHELL_WORDS, ...WEEK_WORDS } satisfies Record<string, Bilingual>;

export type WordKey = keyof typeof WORDS;

/** The reader of a list of words: one fixed word or phrase; {name} places are filled from `fill`. */
export function wordsOf<Key extends string>(words: Readonly<Record<Key, Bilingual>>) {
  return (locale: Locale, key: Key, fill: Readonly<Record<string, string | number>> = {}): string =>
    words[key][locale].replace(/\{(\w+)\}/g, (whole, name: string) => String(fill[name] ?? whole));
}

export const word = wordsOf(WORDS);
