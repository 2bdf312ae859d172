import { type KeyboardEvent, useRef, useState } from "react";
import type { Locale } from "../../i18n/locale.ts";
import { arrangeWord } from "../../i18n/words-arrange.ts";
import { ToolIcon } from "../../ui/tool-icon.tsx";
import styles from "./arrange-list.module.css";
import { type Entry, placeAfterStep } from "./arrangement.ts";

type Props = {
  readonly locale: Locale;
  readonly entries: readonly Entry[];
  readonly chosen: string | undefined;
  readonly onChoose: (key: string) => void;
  /** To a place counted from 0. */
  readonly onMove: (key: string, to: number) => void;
  readonly onToggle: (key: string) => void;
};

const STEPS = [
  { step: -1, word: "up", icon: "up" },
  { step: 1, word: "down", icon: "arrowDown" },
] as const;

/** The slides as a list: dragged, moved by buttons or by Alt and the arrows, and switched on and off. */
export function ArrangeList({ locale, entries, chosen, onChoose, onMove, onToggle }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<string>();

  function onKeyDown(event: KeyboardEvent, key: string) {
    const step = ({ ArrowUp: -1, ArrowDown: 1 } as const)[event.key];
    if (step === undefined || !event.altKey) return;
    event.preventDefault();
    const to = placeAfterStep(entries, key, step);
    if (to !== undefined) onMove(key, to);
  }

  return (
    <ol ref={list} className={styles["list"]}>
      {entries.map((entry, i) => {
        const { key, slide, shown, added, formerly } = entry;
        const { name } = slide;
        const aside =
          formerly !== undefined
            ? arrangeWord(locale, "formerly", { n: formerly })
            : added
              ? arrangeWord(locale, "added")
              : "";
        return (
          <li
            key={key}
            className={styles[key === chosen ? "chosen" : "entry"]}
            draggable
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = "move";
              setDragged(key);
              onChoose(key);
            }}
            onDragEnd={() => setDragged(undefined)}
            onDragOver={(event) => {
              if (dragged === undefined) return;
              event.preventDefault();
              if (dragged !== key) onMove(dragged, i);
            }}
            onDrop={(event) => event.preventDefault()}
            onFocus={() => onChoose(key)}
            onKeyDown={(event) => onKeyDown(event, key)}
          >
            <span className={styles["grip"]} aria-hidden="true">
              <svg width="10" height="16" viewBox="0 0 10 16" aria-hidden="true" focusable="false">
                <path
                  d="M2 3h.1M2 8h.1M2 13h.1M8 3h.1M8 8h.1M8 13h.1"
                  stroke="currentColor"
                  strokeWidth="2.4"
                  strokeLinecap="round"
                />
              </svg>
            </span>
            <b>{i + 1}</b>
            <span className={styles["name"]}>
              {name}
              {aside === "" ? null : <small> · {aside}</small>}
            </span>
            {STEPS.map(({ step, word, icon }) => {
              const to = placeAfterStep(entries, key, step);
              return (
                <button
                  key={word}
                  type="button"
                  className={styles["step"]}
                  aria-label={arrangeWord(locale, word, { name })}
                  disabled={to === undefined}
                  onClick={() => to !== undefined && onMove(key, to)}
                >
                  <ToolIcon name={icon} size={14} />
                </button>
              );
            })}
            <button
              type="button"
              role="switch"
              aria-checked={shown}
              aria-label={arrangeWord(locale, "show", { name })}
              className={styles["switch"]}
              onClick={() => onToggle(key)}
            />
          </li>
        );
      })}
    </ol>
  );
}
