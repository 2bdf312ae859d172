import { memo, useEffect, useRef } from "react";
import type { Locale } from "../../i18n/locale.ts";
import { controlWord } from "../../i18n/words-deck-controls.ts";
import type { MapGeometry } from "../../map/geometry.ts";
import type { Deck } from "../../view/slide.ts";
import { useMedia } from "../../widgets/use-media.ts";
import { useWindowSize } from "../../widgets/use-window-size.ts";
import { SlideSheet } from "../slide/slide-sheet.tsx";
import type { Desk } from "./commands.ts";
import { ControlBar } from "./control-bar.tsx";
import styles from "./stage.module.css";
import { SHEET, type StageLayout, stageLayout } from "./stage-layout.ts";
import { useGestures } from "./use-gestures.ts";
import { useWakeLock } from "./use-wake-lock.ts";

/** Drawn anew for another slide alone, not for every second of the timer. */
const Sheet = memo(SlideSheet);

/** Width from which the bar has room for words. */
const ROOMY = 880;

/** Height of a line of words above the slide, in the window's pixels. */
const ABOVE = 28;

type Props = {
  readonly locale: Locale;
  readonly deck: Deck;
  readonly desk: Desk;
  readonly asTable: boolean;
  readonly geometry: MapGeometry | undefined;
  /** Small words above the slide's title: the digits that are typed, the time, what is new. */
  readonly aside: readonly string[];
};

/** What the room sees: one slide, as large as the window, on white. Nothing moves, nothing scrolls. */
export function Stage({ locale, deck, desk, asTable, geometry, aside }: Props) {
  const { width, height } = useWindowSize();
  const finger = useMedia("(pointer: coarse)");
  const layout = stageLayout(width, height, finger);
  const { scale, left, top } = layout;
  const slide = useRef<HTMLElement>(null);
  const gestures = useGestures(desk);
  useWakeLock();
  const { at, count, curtain } = desk;
  // Who presses a button of the bar stays on it; the rest of the deck is told by where the focus is.
  useEffect(() => {
    const held = document.activeElement?.closest("nav, dialog") ?? null;
    if (held === null && curtain === "none" && at >= 0) slide.current?.focus({ preventScroll: true });
  }, [at, curtain]);
  const label = `${at + 1} / ${count}: ${deck.slides[at]?.title ?? ""}`;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a finger's way; everything it does has a key and a button
    <div
      className={styles["room"]}
      data-theme="paparan"
      {...gestures}
      // A finger that stays shows all slides, and not the browser's menu.
      onContextMenu={finger ? (event) => event.preventDefault() : undefined}
    >
      <section
        ref={slide}
        tabIndex={-1}
        className={styles["slide"]}
        aria-roledescription={controlWord(locale, "slideKind")}
        aria-label={label}
        hidden={curtain !== "none"}
        style={{ left, top, width: SHEET.width * scale, height: SHEET.height * scale }}
      >
        <div className={styles["sheet"]} style={{ transform: `scale(${scale})` }}>
          <Sheet deck={deck} index={at} asTable={asTable} geometry={geometry} />
        </div>
      </section>
      {curtain === "none" ? null : <div className={styles[curtain]} />}
      {curtain === "none" ? (
        <>
          <Aside texts={aside} layout={layout} />
          <ControlBar locale={locale} desk={desk} layout={layout} roomy={width >= ROOMY} />
        </>
      ) : null}
    </div>
  );
}

/** Small words above the slide: on what the window leaves, or in the slide's own margin above its title. */
function Aside({ texts, layout }: { readonly texts: readonly string[]; readonly layout: StageLayout }) {
  const { scale, left, top } = layout;
  const outside = top >= ABOVE;
  return (
    <p
      className={outside ? `${styles["aside"]} ${styles["outside"]}` : styles["aside"]}
      style={{ top: outside ? top - ABOVE : top + 10 * scale, left, width: (SHEET.width - 80) * scale }}
    >
      {texts.map((text) => (
        <span key={text}>{text}</span>
      ))}
    </p>
  );
}
