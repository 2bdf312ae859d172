import type { Locale } from "../i18n/locale.ts";
import { themeWord } from "../i18n/words-theme.ts";
import type { StripFigure } from "../view/theme/theme-view.ts";
import { AsOfPill } from "./as-of-pill.tsx";
import { DeltaMark } from "./delta-mark.tsx";
import { MarkChip } from "./mark-chip.tsx";
import styles from "./theme-strip.module.css";

/** Five figures of a theme, each the way to its indicator's page. */
export function ThemeStrip(props: {
  readonly locale: Locale;
  readonly figures: readonly StripFigure[];
  readonly hrefOf: (indicator: string) => string;
}) {
  const { locale, figures, hrefOf } = props;
  return (
    <ul className={styles["strip"]} aria-label={themeWord(locale, "strip")}>
      {figures.map((figure) => (
        <li key={figure.key} className={figure.attention ? styles["attention"] : undefined}>
          <a href={hrefOf(figure.indicator)}>{figure.name}</a>
          <p className={styles["value"]}>
            {figure.mark === undefined ? <b>{figure.value}</b> : <MarkChip mark={figure.mark} text={figure.value} />}{" "}
            <small>{figure.beside}</small>
          </p>
          <p className={styles["more"]}>
            {figure.delta === undefined ? null : <DeltaMark delta={figure.delta} full />}
            {figure.goal === "" ? null : <span>{figure.goal}</span>}
            {figure.asOf === undefined ? null : <AsOfPill text={figure.asOf} />}
          </p>
        </li>
      ))}
    </ul>
  );
}
