import { Bullet } from "../../charts/bullet.tsx";
import { Sparkline } from "../../charts/sparkline.tsx";
import type { Locale } from "../../i18n/locale.ts";
import { pageWord } from "../../i18n/words-week.ts";
import type { RowsView, RowView } from "../../view/rows-view.ts";
import { AsOfPill } from "../../widgets/as-of-pill.tsx";
import { DeltaMark } from "../../widgets/delta-mark.tsx";
import { StatusTag } from "../../widgets/status-tag.tsx";
import { SheetMark } from "./sheet-mark.tsx";
import styles from "./sheet-rows.module.css";

function Row({ row }: { readonly row: RowView }) {
  return (
    <tr>
      <th scope="row" className={styles["name"]}>
        <b>{row.name}</b>
        {row.pair === "" ? null : <small>{row.pair}</small>}
      </th>
      <td className={row.phrase ? `${styles["value"]} ${styles["words"]}` : styles["value"]}>
        {row.mark === undefined ? row.value : <SheetMark mark={row.mark} text={row.value} />}
      </td>
      <td className={styles["bullet"]}>
        <Bullet view={row.bar} {...(row.target === undefined ? {} : { target: row.target })} />
      </td>
      <td>
        <Sparkline view={row.spark} width={59} />
      </td>
      <td className={styles["delta"]}>
        <DeltaMark delta={row.delta} />
        {row.asOf === undefined ? null : <AsOfPill text={row.asOf} />}
      </td>
      <td className={styles["status"]}>
        <StatusTag status={row.status} text={row.statusWord} />
      </td>
    </tr>
  );
}

/** The headline indicators, most severe first: the rows of the weekly page, without its links and explanations. */
export function SheetRows({ locale, view }: { readonly locale: Locale; readonly view: RowsView }) {
  return (
    <table className={styles["table"]}>
      <thead>
        <tr>
          <th scope="col">{view.title}</th>
          <th scope="col" className={styles["right"]}>
            {pageWord(locale, "columnValue")}
          </th>
          <th scope="col">{pageWord(locale, "columnTarget")}</th>
          <th scope="col">{pageWord(locale, "columnWeeks")}</th>
          <th scope="col">{view.since}</th>
          <th scope="col">{pageWord(locale, "columnStatus")}</th>
        </tr>
      </thead>
      <tbody>
        {view.rows.map((row) => (
          <Row key={row.key} row={row} />
        ))}
      </tbody>
    </table>
  );
}
