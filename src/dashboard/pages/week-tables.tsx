import type { Locale } from "../i18n/locale.ts";
import { word } from "../i18n/words.ts";
import type { WeekView } from "../view/week-view.ts";
import { MatrixTable, Notes } from "../widgets/matrix-table.tsx";
import { ReportsTable } from "../widgets/reports-table.tsx";
import { Section } from "../widgets/section.tsx";
import styles from "./week-page.module.css";

/** The tables behind the first screen: areas by service, the returns, the area groups. */
export function WeekTables({ locale, view }: { readonly locale: Locale; readonly view: WeekView }) {
  const { matrix, reports, groups } = view;
  return (
    <div className={`${styles["tables"]} ${styles["rule"]}`}>
      <Section title={word(locale, "matrixTitle")} lead={word(locale, "matrixNote")}>
        <MatrixTable
          caption={word(locale, "matrixTitle")}
          head={word(locale, "areaHead")}
          columns={matrix.columns}
          rows={matrix.rows}
          total={matrix.total}
        />
        <Notes lines={matrix.notes} />
      </Section>
      <div className={styles["aside"]}>
        <Section title={word(locale, "reportsTitle")} lead={reports.line}>
          <ReportsTable locale={locale} view={reports} />
          <Notes lines={reports.notes} />
        </Section>
        <Section title={word(locale, "groupsTitle")}>
          <MatrixTable
            caption={word(locale, "groupsTitle")}
            head={word(locale, "groupHead")}
            columns={groups.columns}
            rows={groups.rows}
            total={groups.total}
          />
        </Section>
      </div>
    </div>
  );
}
