import type { Locale } from "../i18n/locale.ts";
import { word } from "../i18n/words.ts";
import button from "../ui/button.module.css";
import { Icon } from "../ui/icons.tsx";
import styles from "./present.module.css";

/** The way into the deck of the week on the screen. Its key, P, is the frame's. */
export function Present({ locale, href }: { readonly locale: Locale; readonly href: string }) {
  const name = word(locale, "presentation");
  return (
    <a className={`${button["primary"]} ${styles["present"]}`} href={href} aria-keyshortcuts="P" title={`${name} (P)`}>
      <Icon name="screen" />
      <span>{name}</span>
    </a>
  );
}
