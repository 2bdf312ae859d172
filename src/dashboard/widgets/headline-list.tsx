import { Bullet } from "../charts/bullet.tsx";
import type { Locale } from "../i18n/locale.ts";
import { pageWord } from "../i18n/words-week.ts";
import type { RowsView } from "../view/rows-view.ts";
import { AsOfPill } from "./as-of-pill.tsx";
import { DeltaMark } from "./delta-mark.tsx";
import styles from "./headline-list.module.css";
import { RowValue } from "./row-value.tsx";
import { StatusTag } from "./status-tag.tsx";

/** The headline indicators on a phone: two lines each, the same facts as the table but the thirteen weeks. */
export function HeadlineList(props: {
  readonly locale: Locale;
  readonly view: RowsView;
  /** The page of an indicator. */
  readonly hrefOf: (key: string) => string;
}) {
  const { locale, view, hrefOf } = props;
  return (
    <ul className={styles["list"]} aria-label={pageWord(locale, "rowsCaption")}>
      {view.rows.map((row) => (
        <li key={row.key}>
          <div className={styles["head"]}>
            <b>
              <a href={hrefOf(row.key)}>{row.name}</a>
            </b>
            <StatusTag status={row.status} text={row.statusWord} />
          </div>
          <div className={styles["body"]}>
            <span className={`${styles["value"]} ${row.phrase ? styles["words"] : ""}`}>
              <RowValue locale={locale} row={row} />
            </span>
            <div className={styles["facts"]}>
              {row.pair === "" ? null : <span>{row.pair}</span>}
              <DeltaMark delta={row.delta} full />
              {row.asOf === undefined ? null : <AsOfPill text={row.asOf} />}
            </div>
            <div className={styles["bullet"]}>
              <Bullet view={row.bar} {...(row.target === undefined ? {} : { target: row.target })} />
              {row.target === undefined ? null : <span className="sr-only">{row.target}</span>}
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}
