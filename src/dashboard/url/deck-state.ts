import type { Choices } from "./choices.ts";

/** Which slides a deck shows, in which order. Absent: the slides of the week by rules. */
export type DeckState = { readonly order?: readonly string[] };

/** More than a meeting can hear: neither a link nor a deck holds more slides. */
export const MOST_SLIDES = 14;

/**
 * How a link names a slide: a number of the usual deck, with a letter where it fills several slides ("4b"), an indicator
 * ("i-ban_pantau"), an area by its code without the dot ("w-3601"), an indicator in two areas ("b-ban_pantau-3601-3671").
 */
const NAME =
  /^(?:(?:[1-9]|1[01])[b-z]?|i-[a-z]{3}_[a-z_]{1,40}|w-\d{4}|b-[a-z]{3}_[a-z_]{1,40}(?:-\d{2}(?:\d{2})?){2})$/;

/** What a reader chooses of a deck; whether there is such a slide in the week, the deck knows. */
export const DECK_CHOICES: Choices<DeckState> = {
  read(query) {
    const named = (query.get("urut") ?? "").slice(0, 1200).split(".");
    const order = [...new Set(named.filter((name) => NAME.test(name)))].slice(0, MOST_SLIDES);
    return order.length === 0 ? {} : { order };
  },
  write(query, { order = [] }) {
    if (order.length > 0) query.set("urut", order.join("."));
  },
};

/** The second part of a deck's path where it is no number: the speaker's window, and the panel that arranges the slides. */
export const SPEAKER = "pembicara";
export const ARRANGE = "susun";
