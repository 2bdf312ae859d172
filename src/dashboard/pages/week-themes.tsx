import type { Locale } from "../i18n/locale.ts";
import { pageWord } from "../i18n/words-week.ts";
import type { WeekFigure } from "../view/figure/week-figures.ts";
import type { PanelView } from "../view/panel-view.ts";
import { Exportable } from "../widgets/exportable.tsx";
import { Section } from "../widgets/section.tsx";
import { ThemePanel } from "../widgets/theme-panel.tsx";
import styles from "./week-page.module.css";
import type { FigureOf } from "./week-page.tsx";

/** The four themes, one finding each. */
export function WeekThemes(props: {
  readonly locale: Locale;
  readonly panels: readonly PanelView[];
  readonly figure: FigureOf;
}) {
  const { locale, panels, figure } = props;
  if (panels.length === 0) return null;
  return (
    <Section
      title={pageWord(locale, "fourThemes")}
      lead={pageWord(locale, "fourThemesNote")}
      className={`${styles["rule"]} ${styles["newSheet"]}`}
    >
      <div className={styles["themes"]}>
        {panels.map((panel) => (
          <Exportable key={panel.key} figure={figure(panel.key as WeekFigure)}>
            <ThemePanel panel={panel} />
          </Exportable>
        ))}
      </div>
    </Section>
  );
}
