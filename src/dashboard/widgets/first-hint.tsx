import { useState } from "react";
import type { Locale } from "../i18n/locale.ts";
import { pageWord } from "../i18n/words-week.ts";
import { Icon } from "../ui/icons.tsx";
import styles from "./first-hint.module.css";

const KEY = "sinergi-hint";

/** Whether this session has closed the hint; without storage it stays, which blocks nothing. */
function closedBefore(): boolean {
  try {
    return window.sessionStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

/** For the first visit of a session: where the guide is. It covers nothing, and goes for good when it is closed. */
export function FirstHint({ locale, href }: { readonly locale: Locale; readonly href: string }) {
  const [closed, setClosed] = useState(closedBefore);
  if (closed) return null;
  function close() {
    setClosed(true);
    try {
      window.sessionStorage.setItem(KEY, "1");
    } catch {
      // Closed for as long as the page stands.
    }
  }
  return (
    <span className={`${styles["hint"]} no-print`}>
      {pageWord(locale, "hint")}{" "}
      <a href={href} onClick={close}>
        {pageWord(locale, "hintOpen")}
      </a>
      <button type="button" aria-label={pageWord(locale, "hintClose")} onClick={close}>
        <Icon name="close" size={12} />
      </button>
    </span>
  );
}
