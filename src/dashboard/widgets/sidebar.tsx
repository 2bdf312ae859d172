import { type ReactNode, type RefObject, useId } from "react";
import type { Status } from "../../domain/cell.ts";
import { type Week, weekNumber } from "../../domain/week.ts";
import { integer } from "../i18n/format.ts";
import type { Locale } from "../i18n/locale.ts";
import { word } from "../i18n/words.ts";
import { BrandMark, Icon, type IconName } from "../ui/icons.tsx";
import { SimulatedTag } from "../ui/simulated-tag.tsx";
import { StatusGlyph } from "../ui/status-glyph.tsx";
import styles from "./sidebar.module.css";
import { type ReportCounts, ReportsBar } from "./sidebar-reports.tsx";

/** One entry of the navigation, here and in the bottom bar. */
export type NavItem = {
  readonly href: string;
  readonly icon: IconName;
  readonly label: string;
  readonly current: boolean;
  /** The heading above this entry and those that follow it. */
  readonly group?: string;
  readonly status?: Status;
  /** Also in the phone's bar. */
  readonly phone?: true;
};

type Props = {
  readonly locale: Locale;
  readonly title: string;
  /** Absent while loading: its line is kept free. */
  readonly agencies: string | undefined;
  readonly items: readonly NavItem[];
  readonly week: Week | undefined;
  readonly reports: ReportCounts | undefined;
  readonly simulated: boolean;
  readonly language: ReactNode;
  readonly open: boolean;
  readonly id: string;
  readonly panel: RefObject<HTMLElement | null>;
};

/** Brand, pages, how complete the week is, and the stamp. A rail under 1280 px, a drawer under 1024. */
export function Sidebar(props: Props) {
  const { locale, items, simulated, open } = props;
  return (
    <aside
      ref={props.panel}
      id={props.id}
      className={open ? `${styles["side"]} ${styles["open"]}` : styles["side"]}
      aria-label={word(locale, "sideArea")}
    >
      <div className={styles["brand"]}>
        <BrandMark />
        <div>
          <b>{props.title}</b>
          <small>{props.agencies}</small>
        </div>
      </div>
      <nav aria-label={word(locale, "mainNavigation")}>
        <ul>
          {items.map((item) => (
            <li key={item.href}>
              {item.group === undefined ? null : <span className={styles["heading"]}>{item.group}</span>}
              <a
                className={styles["link"]}
                href={item.href}
                title={item.label}
                aria-current={item.current ? "page" : undefined}
              >
                <Icon name={item.icon} />
                <span className={styles["label"]}>{item.label}</span>
                {item.status === undefined ? null : (
                  <span className={styles["status"]}>
                    <StatusGlyph status={item.status} size={12} />
                  </span>
                )}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles["language"]}>
        <span aria-hidden="true">{word(locale, "language")}</span>
        {props.language}
      </div>
      <Reports locale={locale} week={props.week} counts={props.reports} />
      {simulated ? (
        <div className={styles["foot"]}>
          <span className={styles["wideTag"]}>
            <SimulatedTag locale={locale} />
          </span>
          <span className={styles["narrowTag"]}>
            <SimulatedTag locale={locale} narrow />
          </span>
          <p>{word(locale, "simulatedNote")}</p>
        </div>
      ) : null}
    </aside>
  );
}

function Reports(props: {
  readonly locale: Locale;
  readonly week: Week | undefined;
  readonly counts: ReportCounts | undefined;
}) {
  const { locale, week, counts } = props;
  const heading = useId();
  if (week === undefined || counts === undefined) return <div className={styles["reports"]} />;
  return (
    <section className={styles["reports"]} aria-labelledby={heading}>
      <h2 className={styles["reportsTitle"]} id={heading}>
        {word(locale, "reportsOfWeek", { n: weekNumber(week) })}
      </h2>
      {counts.expected === 0 ? (
        <p className={styles["rest"]}>{word(locale, "noReceipts")}</p>
      ) : (
        <>
          <p className={styles["count"]}>
            <b>{integer(locale, counts.onTime)}</b>
            <span className={styles["countWords"]}>
              {" "}
              {word(locale, "onTimeOf", { n: integer(locale, counts.expected) })}
            </span>
          </p>
          <ReportsBar counts={counts} />
          <p className={styles["rest"]}>
            {word(locale, "lateAndMissing", { late: counts.late, missing: counts.missing })}
          </p>
        </>
      )}
    </section>
  );
}
