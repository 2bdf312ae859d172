import { MOST_SLIDES } from "../../url/deck-state.ts";
import type { Slide } from "../../view/slide.ts";
import type { Candidate } from "../compose/compose-deck.ts";

/** One line of the panel: a slide that is shown or left out. */
export type Entry = {
  readonly key: string;
  readonly slide: Slide;
  readonly shown: boolean;
  /** Added by hand: left out means taken away. */
  readonly added: boolean;
  /** Where it usually stands, counted from 1, of a slide that was moved. */
  readonly formerly?: number;
};

const usualOrder = (candidates: readonly Candidate[]) =>
  candidates.filter(({ shown }) => shown).map(({ slide }) => slide.key);

/** "i-srk_asal" of a slide that goes on as "i-srk_asal~2": the two are one choice. */
export function choiceKey({ key }: Pick<Slide, "key">): string {
  return key.split("~")[0] ?? key;
}

/** The longest run of keys that kept their usual order among each other: what is not in it was moved. */
function unmoved(keys: readonly string[], usual: readonly string[]): ReadonlySet<string> {
  const best: string[][] = [];
  for (const [i, key] of keys.entries()) {
    const before = best
      .slice(0, i)
      .filter((run) => usual.indexOf(run.at(-1) ?? "") < usual.indexOf(key))
      .sort((a, b) => b.length - a.length)[0];
    best.push([...(before ?? []), key]);
  }
  return new Set(best.sort((a, b) => b.length - a.length)[0]);
}

/**
 * The lines of the panel: the slides in their chosen order, and each that is left out behind the one that it usually
 * follows. `deck`: the slides as they are composed for that order.
 */
export function entriesOf(
  candidates: readonly Candidate[],
  order: readonly string[] | undefined,
  deck: readonly Slide[],
): Entry[] {
  const usual = candidates.map(({ slide }) => slide.key);
  const keys = (order ?? usualOrder(candidates)).filter((key) => deck.some((slide) => choiceKey(slide) === key));
  const stayed = unmoved(
    keys.filter((key) => usual.includes(key)),
    usual,
  );
  const entries = keys.flatMap((key): Entry[] => {
    const slide = deck.find((one) => choiceKey(one) === key);
    if (slide === undefined) return [];
    const formerly = usualOrder(candidates).indexOf(key) + 1;
    const moved = usual.includes(key) && !stayed.has(key) && formerly > 0;
    return [{ key, slide, shown: true, added: !usual.includes(key), ...(moved ? { formerly } : {}) }];
  });
  for (const [i, { slide }] of candidates.entries()) {
    if (keys.includes(slide.key)) continue;
    const before = usual.slice(0, i).reverse();
    const at = before.map((key) => entries.findIndex((entry) => entry.key === key)).find((place) => place >= 0);
    entries.splice(at === undefined ? 0 : at + 1, 0, { key: slide.key, slide, shown: false, added: false });
  }
  return entries;
}

/** What the link has to say of the lines; undefined where it is the usual deck. */
export function orderOf(entries: readonly Entry[], candidates: readonly Candidate[]): readonly string[] | undefined {
  const keys = entries.filter(({ shown }) => shown).map(({ key }) => key);
  return keys.join() === usualOrder(candidates).join() ? undefined : keys;
}

/** A line one place up or down, or to a place counted from 0. */
export function moved(entries: readonly Entry[], key: string, to: number): Entry[] {
  const from = entries.findIndex((entry) => entry.key === key);
  const entry = entries[from];
  if (entry === undefined) return [...entries];
  const rest = entries.filter((one) => one !== entry);
  rest.splice(Math.max(0, Math.min(rest.length, to)), 0, entry);
  return rest;
}

/** Where a line stands after a step up or down: past the next slide that is shown; undefined where there is none. */
export function placeAfterStep(entries: readonly Entry[], key: string, step: -1 | 1): number | undefined {
  const from = entries.findIndex((entry) => entry.key === key);
  if (entries[from]?.shown !== true) return undefined;
  for (let at = from + step; at >= 0 && at < entries.length; at += step) if (entries[at]?.shown === true) return at;
  return undefined;
}

/** A line left out, or back in. A deck keeps one slide, and takes no more than it may hold. */
export function toggled(entries: readonly Entry[], key: string): Entry[] {
  const shown = entries.filter((entry) => entry.shown).length;
  return entries.flatMap((entry): Entry[] => {
    if (entry.key !== key) return [entry];
    if (entry.shown && shown === 1) return [entry];
    if (!entry.shown && shown >= MOST_SLIDES) return [entry];
    return entry.added ? [] : [{ ...entry, shown: !entry.shown }];
  });
}

/** The order with one slide more, before what the meeting ends with. */
export function withAdded(entries: readonly Entry[], key: string): readonly string[] {
  const keys = entries.filter(({ shown }) => shown).map((entry) => entry.key);
  if (keys.includes(key) || keys.length >= MOST_SLIDES) return keys;
  const end = entries
    .filter(({ shown }) => shown)
    .findIndex(({ slide }) => slide.part === "actions" || slide.part === "decisions");
  const at = end < 0 ? keys.length : end;
  return [...keys.slice(0, at), key, ...keys.slice(at)];
}
