import { memo } from "react";
import { ServiceAxis, ServiceDots } from "../charts/service-dots.tsx";
import { capital } from "../i18n/format.ts";
import type { Locale } from "../i18n/locale.ts";
import { regionWord } from "../i18n/words-region.ts";
import { pageWord } from "../i18n/words-week.ts";
import type { ServiceRow } from "../view/region/region-view.ts";
import { ClassBadge } from "./class-badge.tsx";
import { MarkChip } from "./mark-chip.tsx";
import styles from "./places-table.module.css";
import { ScrollBox } from "./scroll-box.tsx";
import { StatusTag } from "./status-tag.tsx";

/** The services of one area, each against its target and the province. */
export const ServicesTable = memo(function ServicesTable(props: {
  readonly locale: Locale;
  readonly caption: string;
  readonly rows: readonly ServiceRow[];
  readonly hrefOf: (key: string) => string;
}) {
  const { locale, caption, rows, hrefOf } = props;
  const words = {
    here: regionWord(locale, "legendHere"),
    province: regionWord(locale, "legendProvince"),
    target: regionWord(locale, "legendTarget"),
  };
  return (
    <ScrollBox label={caption}>
      <table className={styles["table"]}>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{regionWord(locale, "columnIndicator")}</th>
            <th scope="col">{regionWord(locale, "columnClass")}</th>
            <th scope="col" className={styles["right"]}>
              {regionWord(locale, "columnHere")}
            </th>
            <td />
            <td className={`${styles["dot"]} ${styles["legend"]}`}>
              <ServiceAxis words={words} />
            </td>
            <th scope="col" className={styles["right"]}>
              {regionWord(locale, "columnProvince")}
            </th>
            <th scope="col">{capital(regionWord(locale, "legendTarget"))}</th>
            <th scope="col">{pageWord(locale, "columnStatus")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                <a href={hrefOf(row.key)}>{row.name}</a>
              </th>
              <td>
                <ClassBadge locale={locale} protection={row.protection} />
              </td>
              <td className={styles["value"]}>
                {row.mark === undefined ? (
                  <b className={row.status === "attention" ? styles["attention"] : undefined}>{row.value}</b>
                ) : (
                  <MarkChip mark={row.mark} text={row.value} />
                )}
              </td>
              <td className={styles["pair"]}>{row.pair}</td>
              <td className={styles["dot"]}>
                <ServiceDots row={row} />
              </td>
              <td className={styles["right"]}>{row.provinceText}</td>
              <td>{row.goal}</td>
              <td>
                {row.status === "none" ? row.statusWord : <StatusTag status={row.status} text={row.statusWord} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
});
