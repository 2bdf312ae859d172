import { type KeyboardEvent, useEffect, useRef } from "react";
import type { Locale } from "../../i18n/locale.ts";
import { controlWord } from "../../i18n/words-deck-controls.ts";
import type { MapGeometry } from "../../map/geometry.ts";
import type { Deck } from "../../view/slide.ts";
import styles from "./overview.module.css";
import { ScaledSlide } from "./scaled-slide.tsx";

/** Which slide the arrows and the keys of a remote lead to; undefined where the key is another's. */
function neighbour(key: string, at: number, count: number, columns: number): number | undefined {
  const to = {
    ArrowRight: at + 1,
    PageDown: at + 1,
    ArrowLeft: at - 1,
    PageUp: at - 1,
    ArrowDown: at + columns,
    ArrowUp: at - columns,
    Home: 0,
    End: count - 1,
  }[key];
  return to === undefined ? undefined : Math.min(Math.max(0, to), count - 1);
}

/** All slides with number and title; the arrows go from one to the next, Enter shows it. */
export function Overview(props: {
  readonly locale: Locale;
  readonly deck: Deck;
  readonly at: number;
  readonly geometry: MapGeometry | undefined;
  readonly onChoose: (index: number) => void;
  readonly onClose: () => void;
}) {
  const { locale, deck, at, geometry, onChoose, onClose } = props;
  const list = useRef<HTMLOListElement>(null);
  const buttons = () => [...(list.current?.querySelectorAll("button") ?? [])];
  useEffect(() => list.current?.querySelectorAll("button")[at]?.focus(), [at]);

  function onKeyDown(event: KeyboardEvent) {
    const all = buttons();
    const here = all.findIndex((button) => button.matches(":focus"));
    const first = all[0]?.getBoundingClientRect().top;
    const columns = all.filter((button) => button.getBoundingClientRect().top === first).length;
    const to = neighbour(event.key, Math.max(0, here), all.length, columns);
    if (to === undefined) return;
    event.preventDefault();
    all[to]?.focus();
  }

  return (
    <>
      <div className={styles["head"]}>
        <h2>{controlWord(locale, "overview")}</h2>
        <button type="button" onClick={onClose}>
          {controlWord(locale, "close")}
        </button>
      </div>
      <ol ref={list} className={styles["slides"]} onKeyDown={onKeyDown}>
        {deck.slides.map((slide, i) => (
          <li key={slide.key}>
            <button type="button" aria-current={i === at ? "true" : undefined} onClick={() => onChoose(i)}>
              <span className={styles["picture"]}>
                <ScaledSlide deck={deck} index={i} geometry={geometry} />
              </span>
              <span className={styles["name"]}>
                <b>{i + 1}</b> {slide.title}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
