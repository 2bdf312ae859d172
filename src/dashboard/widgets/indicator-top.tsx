import { memo } from "react";
import type { IndicatorDefinition } from "../../indicators/definition.ts";
import type { Locale } from "../i18n/locale.ts";
import { word } from "../i18n/words.ts";
import { indicatorWord } from "../i18n/words-indicator.ts";
import type { IndicatorHead } from "../view/indicator/headline.ts";
import { AsOfPill } from "./as-of-pill.tsx";
import { ClassBadge } from "./class-badge.tsx";
import styles from "./indicator-top.module.css";
import { StatusTag } from "./status-tag.tsx";

/** Where the reader is, what happened, how it stands, and what is measured. */
export const IndicatorTop = memo(function IndicatorTop(props: {
  readonly locale: Locale;
  readonly head: IndicatorHead;
  readonly definition: IndicatorDefinition;
  readonly theme: string;
  readonly dictionary: string;
}) {
  const { locale, head, definition, theme, dictionary } = props;
  return (
    <header className={styles["top"]}>
      <nav aria-label={indicatorWord(locale, "crumbs")} className={styles["crumbs"]}>
        <a href={dictionary}>{word(locale, "dictionary")}</a> / {theme} /{" "}
        <span aria-current="page">{definition.name[locale]}</span>
      </nav>
      <div className={styles["line"]}>
        <h1>{head.title}</h1>
        <span className={styles["status"]}>
          {head.status === "none" ? head.statusWord : <StatusTag status={head.status} text={head.statusWord} />}
        </span>
      </div>
      <p className={styles["value"]}>
        <ClassBadge locale={locale} protection={definition.protection} />
        {head.value === "" ? null : <b>{head.value}</b>}
        {head.asOf === undefined ? null : <AsOfPill text={head.asOf} />}
        {definition.headline ? <span>{indicatorWord(locale, "headlineKind")}</span> : null}
      </p>
      <p className={styles["definition"]}>{head.definition}</p>
    </header>
  );
});
