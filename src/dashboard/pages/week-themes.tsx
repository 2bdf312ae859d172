import type { Locale } from "../i18n/locale.ts";
import { pageWord } from "../i18n/words-week.ts";
import type { PanelView } from "../view/panel-view.ts";
import { Section } from "../widgets/section.tsx";
import { ThemePanel } from "../widgets/theme-panel.tsx";
import styles from "./week-page.module.css";

/** The four themes, one finding each. */
export function WeekThemes({ locale, panels }: { readonly locale: Locale; readonly panels: readonly PanelView[] }) {
  if (panels.length === 0) return null;
  return (
    <Section
      title={pageWord(locale, "fourThemes")}
      lead={pageWord(locale, "fourThemesNote")}
      className={`${styles["rule"]} ${styles["newSheet"]}`}
    >
      <div className={styles["themes"]}>
        {panels.map((panel) => (
          <ThemePanel key={panel.key} panel={panel} />
        ))}
      </div>
    </Section>
  );
}
