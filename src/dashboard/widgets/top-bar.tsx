import type { ReactNode, RefObject } from "react";
import { dateTime, shortDateTime } from "../i18n/format.ts";
import type { Locale } from "../i18n/locale.ts";
import { word } from "../i18n/words.ts";
import { BrandMark, Icon } from "../ui/icons.tsx";
import { SimulatedTag } from "../ui/simulated-tag.tsx";
import styles from "./top-bar.module.css";

type Props = {
  readonly locale: Locale;
  readonly title: string;
  readonly stepper: ReactNode;
  readonly search: ReactNode;
  readonly language: ReactNode;
  /** The cut-off of the week shown. */
  readonly cutOff: string | undefined;
  readonly simulated: boolean;
  readonly menu: {
    readonly open: boolean;
    readonly controls: string;
    readonly toggle: () => void;
    readonly button: RefObject<HTMLButtonElement | null>;
  };
};

/** Which week, as of when, in which language. On a phone two rows, of which the week's stays in sight. */
export function TopBar({ locale, title, stepper, search, language, cutOff, simulated, menu }: Props) {
  return (
    <header className={styles["bar"]}>
      <div className={styles["brand"]}>
        <BrandMark size={24} />
        <b>{title}</b>
      </div>
      <div className={styles["week"]}>{stepper}</div>
      {cutOff === undefined ? null : (
        <p className={styles["fresh"]}>
          <Icon name="clock" size={14} />
          <span className={styles["long"]}>{word(locale, "dataAsOf", { time: dateTime(locale, cutOff) })}</span>
          <span className={styles["short"]}>{shortDateTime(locale, cutOff)}</span>
        </p>
      )}
      <div className={styles["tools"]}>
        {simulated ? <SimulatedTag locale={locale} /> : null}
        {search}
        <div className={styles["language"]}>{language}</div>
        <button
          ref={menu.button}
          type="button"
          className={styles["menu"]}
          aria-label={word(locale, menu.open ? "closeMenu" : "menu")}
          aria-expanded={menu.open}
          aria-controls={menu.controls}
          onClick={menu.toggle}
        >
          <Icon name={menu.open ? "close" : "menu"} size={20} />
        </button>
      </div>
    </header>
  );
}
