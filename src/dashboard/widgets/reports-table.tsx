import type { Locale } from "../i18n/locale.ts";
import { pageWord } from "../i18n/words-week.ts";
import type { ReportCell, ReportsView } from "../view/reports-view.ts";
import styles from "./reports-table.module.css";
import { ScrollBox } from "./scroll-box.tsx";

function Box({ cell }: { readonly cell: ReportCell }) {
  return (
    <span className={`${styles["box"]} ${styles[cell.state]}`}>
      {cell.state === "onTime" ? (
        <>
          <svg width="14" height="12" viewBox="0 0 14 12" aria-hidden="true" focusable="false">
            <path d="M1.8 6.2l3.8 3.8 6.8-8" fill="none" stroke="#fff" strokeWidth="2" />
          </svg>
          <span className="sr-only">{cell.speech}</span>
        </>
      ) : (
        <span>{cell.text}</span>
      )}
    </span>
  );
}

/** The returns of the week: five agencies in eight areas, and the three of the province. */
export function ReportsTable({ locale, view }: { readonly locale: Locale; readonly view: ReportsView }) {
  if (view.rows.length === 0) return null;
  const caption = pageWord(locale, "reportsTitle");
  return (
    <>
      <ScrollBox label={caption}>
        <table className={styles["table"]}>
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              <th scope="col" className={styles["first"]}>
                <span className="sr-only">{pageWord(locale, "agencyHead")}</span>
              </th>
              {view.heads.map((head) => (
                <th key={head.code} scope="col" aria-label={head.name}>
                  {head.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.rows.map((row) => (
              <tr key={row.agency}>
                <th scope="row">{row.name}</th>
                {row.cells.map((cell) => (
                  <td key={cell.key}>
                    <Box cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <div className={styles["provincial"]}>
        <span>{pageWord(locale, "provincialLevel")}</span>
        <ul>
          {view.provincial.map(({ agency, name, cell }) => (
            <li key={agency}>
              <Box cell={cell} />
              {name}
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
