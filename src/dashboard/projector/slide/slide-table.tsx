import type { Locale } from "../../i18n/locale.ts";
import { deckWord } from "../../i18n/words-deck.ts";
import type { TableView } from "../../view/table-view.ts";
import styles from "./slide-sheet.module.css";

/** What fits at its size; the rest of a longer table is on the page of its indicator. */
const ROWS = 13;

/** The same as the slide, as a table. */
export function SlideTable({ table, locale }: { readonly table: TableView; readonly locale: Locale }) {
  const left = table.rows.length - ROWS;
  return (
    <>
      <table className={styles["table"]}>
        <thead>
          <tr>
            {table.columns.map(({ key, name, right }) => (
              <th key={key} scope="col" className={right === true ? styles["right"] : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.slice(0, left > 0 ? ROWS - 1 : ROWS).map(({ key, cells }) => (
            <tr key={key}>
              {table.columns.map((column, i) => {
                const className = column.right === true ? styles["right"] : undefined;
                const text = cells[i]?.text ?? "";
                return i === 0 ? (
                  <th key={column.key} scope="row" className={className}>
                    {text}
                  </th>
                ) : (
                  <td key={column.key} className={className}>
                    {text}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 ? <p className={styles["more"]}>{deckWord(locale, "others", { n: left + 1 })}</p> : null}
    </>
  );
}
