import type { Status } from "../../domain/cell.ts";
import type { Locale } from "../i18n/locale.ts";
import { type PageWordKey, pageWord } from "../i18n/words-week.ts";
import { StatusGlyph } from "../ui/status-glyph.tsx";
import type { Tally } from "../view/narrative/headline.ts";
import { FirstHint } from "./first-hint.tsx";
import styles from "./week-headline.module.css";

/** The finding of the week, and how many indicators stand where. A status that nobody has is not listed. */
export function WeekHeadline(props: {
  readonly locale: Locale;
  readonly kicker: string;
  readonly headline: string;
  readonly tally: Tally;
  /** The guide of how to read the week. */
  readonly guide: string;
}) {
  const { locale, kicker, headline, tally, guide } = props;
  const unknown = tally.inconclusive + tally.none;
  const counts: readonly (readonly [Status, number, PageWordKey])[] = [
    ["attention", tally.attention, "tallyAttention"],
    ["near", tally.near, "tallyNear"],
    ["met", tally.met, "tallyMet"],
    ["none", unknown, "tallyUnknown"],
  ];
  return (
    <div className={styles["block"]}>
      <div>
        <p className={styles["kicker"]}>
          {kicker}
          <FirstHint locale={locale} href={guide} />
        </p>
        <h1 className={styles["title"]}>{headline}</h1>
      </div>
      <ul className={styles["tally"]} aria-label={pageWord(locale, "tallyLabel")}>
        {counts
          .filter(([status, count]) => status !== "none" || count > 0)
          .map(([status, count, key]) => (
            <li key={status}>
              <StatusGlyph status={status} size={20} />
              <b>{count}</b>
              <span>{pageWord(locale, key)}</span>
            </li>
          ))}
      </ul>
    </div>
  );
}
