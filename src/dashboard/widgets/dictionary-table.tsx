import type { Locale } from "../i18n/locale.ts";
import { catalogueWord } from "../i18n/words-catalogue.ts";
import { ToolIcon } from "../ui/tool-icon.tsx";
import type { DictionaryGroup, DictionaryRow } from "../view/dictionary-view.ts";
import { AsOfPill } from "./as-of-pill.tsx";
import { ClassBadge } from "./class-badge.tsx";
import styles from "./dictionary-table.module.css";
import { StatusTag } from "./status-tag.tsx";

type Props = {
  readonly locale: Locale;
  readonly groups: readonly DictionaryGroup[];
  readonly hrefOf: (key: string) => string;
};

function Row({ locale, row, hrefOf }: { readonly row: DictionaryRow } & Pick<Props, "locale" | "hrefOf">) {
  return (
    <tr>
      <th scope="row" className={styles["name"]}>
        <a href={hrefOf(row.key)}>{row.name}</a>
        {row.headline ? (
          <span className={styles["star"]}>
            <ToolIcon name="star" size={12} />
            <span className="sr-only">{catalogueWord(locale, "headlineMark")}</span>
          </span>
        ) : null}
        <code>{row.key}</code>
      </th>
      <td className={styles["formula"]}>{row.formula}</td>
      <td className={styles["class"]}>
        <ClassBadge locale={locale} protection={row.protection} />
      </td>
      <td className={styles["places"]}>{row.places}</td>
      <td className={styles["right"]}>{row.goal}</td>
      <td className={styles["cycle"]}>{row.cycle}</td>
      <td className={styles["value"]}>
        <b>{row.value}</b>
        {row.asOf === undefined ? null : <AsOfPill text={row.asOf} />}
      </td>
      <td className={styles["status"]}>
        {row.status === "none" ? row.statusWord : <StatusTag status={row.status} text={row.statusWord} />}
      </td>
    </tr>
  );
}

/** The catalogue by theme, one table: the heads stand once, the themes between the rows. */
export function DictionaryTable(props: Props & { readonly caption: string; readonly week: string }) {
  const { locale, groups, hrefOf, caption, week } = props;
  const head = (key: Parameters<typeof catalogueWord>[1]) => catalogueWord(locale, key);
  return (
    <table className={styles["table"]}>
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head("columnIndicator")}</th>
          <th scope="col" className={styles["formula"]}>
            {head("columnFormula")}
          </th>
          <th scope="col">{head("columnClass")}</th>
          <th scope="col" className={styles["places"]}>
            {head("columnPlaces")}
          </th>
          <th scope="col" className={styles["right"]}>
            {head("columnGoal")}
          </th>
          <th scope="col" className={styles["cycle"]}>
            {head("columnCycle")}
          </th>
          <th scope="col" className={styles["value"]}>
            {week}
          </th>
          <th scope="col">{head("columnStatus")}</th>
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.theme}>
          <tr>
            <th scope="rowgroup" colSpan={8} className={styles["theme"]}>
              {group.name}{" "}
              <small>
                {group.rows.length === 1
                  ? catalogueWord(locale, "oneOfTheme")
                  : catalogueWord(locale, "indicatorsOfTheme", { n: group.rows.length })}
              </small>
            </th>
          </tr>
          {group.rows.map((row) => (
            <Row key={row.key} locale={locale} row={row} hrefOf={hrefOf} />
          ))}
        </tbody>
      ))}
    </table>
  );
}
