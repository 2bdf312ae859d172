import type { Locale } from "../i18n/locale.ts";
import { word } from "../i18n/words.ts";
import styles from "./simulated-tag.module.css";

/** Stands wherever figures stand, unless the data say in so many words that they are real. */
export function SimulatedTag({ locale, narrow = false }: { readonly locale: Locale; readonly narrow?: boolean }) {
  return (
    <span className={narrow ? `${styles["tag"]} ${styles["narrow"]}` : styles["tag"]}>{word(locale, "simulated")}</span>
  );
}
