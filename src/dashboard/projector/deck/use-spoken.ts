import { useEffect, useRef, useState } from "react";
import type { Locale } from "../../i18n/locale.ts";
import { controlWord } from "../../i18n/words-deck-controls.ts";
import type { Deck } from "../../view/slide.ts";
import type { Desk } from "./commands.ts";

/** What a screen reader is told beyond where the focus is: the slide that came, a blank screen, what is new. */
export function useSpoken(given: {
  readonly locale: Locale;
  readonly deck: Deck;
  readonly desk: Desk;
  readonly notice: string;
}): string {
  const { locale, deck, desk, notice } = given;
  const { at, count, curtain, role } = desk;
  const [spoken, setSpoken] = useState("");
  const before = useRef({ at, curtain });
  useEffect(() => {
    const { at: last, curtain: wasCurtain } = before.current;
    before.current = { at, curtain };
    if (curtain !== wasCurtain) {
      const word = curtain === "black" ? "isBlack" : curtain === "white" ? "isWhite" : "isBack";
      setSpoken(controlWord(locale, word));
      return;
    }
    // Where the focus went to the slide, the slide is read out by that.
    const told = role === "room" && document.activeElement?.closest("nav, dialog") == null;
    if (at === last || told) return;
    setSpoken(controlWord(locale, "slideOf", { n: at + 1, all: count, title: deck.slides[at]?.title ?? "" }));
  }, [at, curtain, count, role, locale, deck]);
  useEffect(() => {
    if (notice === "") return;
    setSpoken(notice);
    return () => setSpoken((now) => (now === notice ? "" : now));
  }, [notice]);
  return spoken;
}
