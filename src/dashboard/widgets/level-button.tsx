import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { Locale } from "../i18n/locale.ts";
import { pageWord } from "../i18n/words-week.ts";
import type { LevelView } from "../view/level-view.ts";
import styles from "./level-button.module.css";

/** A rounded level that explains itself: opens on click or Enter, closes on Esc, and gives the focus back. */
export function LevelButton(props: {
  readonly locale: Locale;
  readonly value: string;
  readonly speech: string;
  readonly level: LevelView;
}) {
  const { locale, value, speech, level } = props;
  const [open, setOpen] = useState(false);
  const wrap = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const id = useId();

  useEffect(() => {
    if (!open) return;
    panel.current?.focus();
    const outside = (event: PointerEvent) => {
      if (event.target instanceof Node && !wrap.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener("pointerdown", outside);
    return () => document.removeEventListener("pointerdown", outside);
  }, [open]);

  function close() {
    setOpen(false);
    button.current?.focus();
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "Escape" || !open) return;
    event.stopPropagation();
    close();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears the Escape of what it holds
    <span className={styles["wrap"]} ref={wrap} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        className={styles["button"]}
        aria-label={pageWord(locale, "levelOpen", { value: speech })}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {value}
      </button>
      {open ? (
        <div id={id} ref={panel} className={styles["popover"]} role="dialog" aria-label={level.title} tabIndex={-1}>
          <p className={styles["title"]}>{level.title}</p>
          <p>{level.text}</p>
          <ul>
            {level.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
          <button type="button" className={styles["close"]} onClick={close}>
            {pageWord(locale, "close")}
          </button>
        </div>
      ) : null}
    </span>
  );
}
