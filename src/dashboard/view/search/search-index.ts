import MiniSearch from "minisearch";
import type { SearchItem } from "./search-items.ts";

/** Finds items by what was typed, best first; nothing typed finds the first of them. */
export type Search = (typed: string) => readonly SearchItem[];

/** As many as stand in the dialog without scrolling on a small laptop. */
const MOST = 9;

/** Small letters without marks, so that a keyboard without them finds as well. */
const plain = (term: string) => term.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");

/**
 * An index over both languages, tolerant of a mistyped letter in four and of unfinished words. Every word typed must be
 * met; a word of the title counts most.
 */
export function searchIndex(items: readonly SearchItem[]): Search {
  const byId = new Map(items.map((item) => [item.id, item]));
  const rank = new Map(items.map((item, i) => [item.id, i]));
  const index = new MiniSearch<{ id: string; title: string; code: string; words: string }>({
    fields: ["title", "code", "words"],
    processTerm: plain,
    tokenize: (text) => text.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== ""),
  });
  index.addAll(
    items.map(({ id, title, detail, words }) => ({
      id,
      title: `${title.id} ${title.en}`,
      code: `${detail.id} ${detail.en}`,
      words,
    })),
  );
  return (typed) => {
    if (typed.trim() === "") return items.slice(0, MOST);
    const found = index.search(typed, {
      combineWith: "AND",
      prefix: true,
      // A number is a week or a code: one digit off is another one.
      fuzzy: (term) => (/\d/.test(term) || term.length < 4 ? false : 0.25),
      boost: { title: 4, code: 2 },
    });
    return [...found]
      .sort((a, b) => b.score - a.score || (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0))
      .flatMap(({ id }) => byId.get(id) ?? [])
      .slice(0, MOST);
  };
}
