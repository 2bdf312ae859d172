import { type KeyboardEvent, useRef } from "react";
import styles from "./check-tabs.module.css";

export type CheckTab<Key extends string> = { readonly key: Key; readonly text: string };

/** The ids by which a tab and its panel know each other. */
export const tabId = (base: string, key: string) => `${base}-tab-${key}`;
export const panelId = (base: string, key: string) => `${base}-panel-${key}`;

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowLeft: (at, count) => (at + count - 1) % count,
  ArrowRight: (at, count) => (at + 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The parts of a page of which one is open. One stop of the Tab key; arrows, Home and End open the others. */
export function CheckTabs<Key extends string>(props: {
  readonly label: string;
  readonly base: string;
  readonly tabs: readonly CheckTab<Key>[];
  readonly open: Key;
  readonly onOpen: (key: Key) => void;
}) {
  const { label, base, tabs, open, onOpen } = props;
  const list = useRef<HTMLDivElement>(null);
  const step = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.key === open);
    const to = STEPS[event.key]?.(at, tabs.length);
    const next = to === undefined || event.ctrlKey || event.altKey || event.metaKey ? undefined : tabs[to];
    if (next === undefined || to === undefined) return;
    event.preventDefault();
    onOpen(next.key);
    list.current?.querySelectorAll("button")[to]?.focus();
  };
  return (
    <div ref={list} className={styles["tabs"]} role="tablist" aria-label={label} onKeyDown={step}>
      {tabs.map(({ key, text }) => (
        <button
          key={key}
          type="button"
          role="tab"
          id={tabId(base, key)}
          aria-selected={key === open}
          aria-controls={key === open ? panelId(base, key) : undefined}
          tabIndex={key === open ? 0 : -1}
          onClick={() => onOpen(key)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
