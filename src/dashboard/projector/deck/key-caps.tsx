import type { Locale } from "../../i18n/locale.ts";
import { controlWord } from "../../i18n/words-deck-controls.ts";
import { ToolIcon } from "../../ui/tool-icon.tsx";
import styles from "./key-caps.module.css";

/** The keys of a command as they are printed on a keyboard. */
export function KeyCaps({ locale, keys }: { readonly locale: Locale; readonly keys: readonly string[] }) {
  return (
    <span className={styles["keys"]}>
      {keys.map((key) => (
        <kbd key={key} className={styles["key"]}>
          <Cap locale={locale} name={key} />
        </kbd>
      ))}
    </span>
  );
}

function Cap({ locale, name }: { readonly locale: Locale; readonly name: string }) {
  switch (name) {
    case "ArrowRight":
    case "ArrowLeft":
      return (
        <>
          <span className={name === "ArrowRight" ? styles["right"] : styles["left"]}>
            <ToolIcon name="up" />
          </span>
          <span className="sr-only">{controlWord(locale, name === "ArrowRight" ? "capRight" : "capLeft")}</span>
        </>
      );
    case " ":
      return controlWord(locale, "capSpace");
    case "PageDown":
      return "PgDn";
    case "PageUp":
      return "PgUp";
    case "Escape":
      return "Esc";
    default:
      return name.length === 1 ? name.toUpperCase() : name;
  }
}
