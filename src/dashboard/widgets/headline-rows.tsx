import { Bullet } from "../charts/bullet.tsx";
import { Sparkline } from "../charts/sparkline.tsx";
import type { Locale } from "../i18n/locale.ts";
import { pageWord } from "../i18n/words-week.ts";
import type { RowsView, RowView } from "../view/rows-view.ts";
import { AsOfPill } from "./as-of-pill.tsx";
import { DeltaMark } from "./delta-mark.tsx";
import styles from "./headline-rows.module.css";
import { RowValue } from "./row-value.tsx";
import { StatusTag } from "./status-tag.tsx";

type Props = {
  readonly locale: Locale;
  /** The page of an indicator. */
  readonly hrefOf: (key: string) => string;
};

function Row({ locale, row, hrefOf }: Props & { readonly row: RowView }) {
  return (
    <tr>
      <th scope="row" className={styles["name"]}>
        <b>
          <a href={hrefOf(row.key)}>{row.name}</a>
        </b>
        {row.pair === "" ? null : <small>{row.pair}</small>}
      </th>
      <td className={`${styles["value"]} ${styles["right"]} ${row.phrase ? styles["words"] : ""}`}>
        <RowValue locale={locale} row={row} />
      </td>
      <td>
        <div className={styles["bullet"]}>
          <Bullet view={row.bar} {...(row.target === undefined ? {} : { target: row.target })} />
        </div>
        {row.target === undefined ? null : <span className="sr-only">{row.target}</span>}
      </td>
      <td className={styles["weeks"]}>
        <div className={styles["spark"]}>
          <Sparkline view={row.spark} />
        </div>
      </td>
      <td className={styles["delta"]}>
        <DeltaMark delta={row.delta} />
        {row.asOf === undefined ? null : <AsOfPill text={row.asOf} />}
      </td>
      <td>
        <StatusTag status={row.status} text={row.statusWord} />
      </td>
    </tr>
  );
}

/** The headline indicators, most severe first. */
export function HeadlineRows({ locale, view, hrefOf }: Props & { readonly view: RowsView }) {
  return (
    <table className={styles["table"]}>
      <caption className="sr-only">{pageWord(locale, "rowsCaption")}</caption>
      <thead>
        <tr>
          <th scope="col">{view.title}</th>
          <th scope="col" className={styles["right"]}>
            {pageWord(locale, "columnValue")}
          </th>
          <th scope="col">{pageWord(locale, "columnTarget")}</th>
          <th scope="col" className={styles["weeks"]}>
            {pageWord(locale, "columnWeeks")}
          </th>
          <th scope="col">{view.since}</th>
          <th scope="col">{pageWord(locale, "columnStatus")}</th>
        </tr>
      </thead>
      <tbody>
        {view.rows.map((row) => (
          <Row key={row.key} locale={locale} row={row} hrefOf={hrefOf} />
        ))}
      </tbody>
    </table>
  );
}
