import type { Locale } from "../i18n/locale.ts";
import { pageWord } from "../i18n/words-week.ts";
import { useViewState } from "../url/use-view-state.ts";
import { changeView, formatView } from "../url/view-state.ts";
import type { WeekView } from "../view/week-view.ts";
import { Exportable } from "../widgets/exportable.tsx";
import { MatrixTable, Notes } from "../widgets/matrix-table.tsx";
import { ReportsTable } from "../widgets/reports-table.tsx";
import { Section } from "../widgets/section.tsx";
import styles from "./week-page.module.css";
import type { FigureOf } from "./week-page.tsx";

/** The tables behind the first screen: areas by service, the returns, the area groups. */
export function WeekTables(props: { readonly locale: Locale; readonly view: WeekView; readonly figure: FigureOf }) {
  const { locale, view, figure } = props;
  const { matrix, reports, groups } = view;
  const [link] = useViewState();
  return (
    <div className={`${styles["tables"]} ${styles["rule"]}`}>
      <Section title={pageWord(locale, "matrixTitle")} lead={pageWord(locale, "matrixNote")}>
        <Exportable figure={figure("matrix")}>
          <MatrixTable
            caption={pageWord(locale, "matrixTitle")}
            head={pageWord(locale, "areaHead")}
            columns={matrix.columns}
            rows={matrix.rows}
            total={matrix.total}
            hrefOf={(item) => formatView(changeView(link, { page: "/wilayah", item }))}
          />
        </Exportable>
        <Notes lines={matrix.notes} />
      </Section>
      <div className={styles["aside"]}>
        <Section title={pageWord(locale, "reportsTitle")} lead={reports.line}>
          <Exportable figure={figure("reports")}>
            <ReportsTable locale={locale} view={reports} />
          </Exportable>
          <Notes lines={reports.notes} />
        </Section>
        <Section title={pageWord(locale, "groupsTitle")}>
          <Exportable figure={figure("groups")}>
            <MatrixTable
              caption={pageWord(locale, "groupsTitle")}
              head={pageWord(locale, "groupHead")}
              columns={groups.columns}
              rows={groups.rows}
              total={groups.total}
            />
          </Exportable>
        </Section>
      </div>
    </div>
  );
}
