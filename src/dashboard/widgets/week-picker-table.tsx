import { useState } from "react";
import { type Week, weekNumber } from "../../domain/week.ts";
import type { WeekSummaryData } from "../data/manifest-data.ts";
import { integer, weekLabel } from "../i18n/format.ts";
import { shortWeekDays } from "../i18n/format-time.ts";
import type { Locale } from "../i18n/locale.ts";
import { word } from "../i18n/words.ts";
import { pickerWord } from "../i18n/words-picker.ts";
import { ReportsBar } from "./sidebar-reports.tsx";
import styles from "./week-picker.module.css";

type Props = {
  readonly locale: Locale;
  /** The week in hand. */
  readonly week: Week;
  /** Newest first, of one year. */
  readonly weeks: readonly WeekSummaryData[];
  readonly onWeek: (week: Week) => void;
};

/** One row a week. The rows are one stop of the Tab key; ↑ and ↓ move between them. */
export function WeekPickerTable({ locale, week, weeks, onWeek }: Props) {
  const [focused, setFocused] = useState<Week>();
  const stop = [focused, week].find((one) => weeks.some((summary) => summary.week === one)) ?? weeks[0]?.week;
  const expected = weeks[0]?.expected ?? 0;
  return (
    <div className={styles["list"]}>
      <table>
        <thead>
          <tr>
            <th scope="col">{word(locale, "pickerWeek")}</th>
            <th scope="col">{pickerWord(locale, "pickerDays")}</th>
            <th scope="col">{pickerWord(locale, "pickerOnTime")}</th>
            <th scope="col">{pickerWord(locale, "pickerOf", { n: integer(locale, expected) })}</th>
          </tr>
        </thead>
        <tbody>
          {weeks.map((summary) => (
            <tr
              key={summary.week}
              className={summary.week === week ? `${styles["row"]} ${styles["current"]}` : styles["row"]}
            >
              <td>
                <button
                  type="button"
                  className={styles["pick"]}
                  data-week={summary.week}
                  aria-label={weekLabel(locale, summary.week)}
                  aria-current={summary.week === week ? "true" : undefined}
                  tabIndex={summary.week === stop ? 0 : -1}
                  onFocus={() => setFocused(summary.week)}
                  onClick={() => onWeek(summary.week)}
                >
                  {pickerWord(locale, "pickerNumber", { n: weekNumber(summary.week) })}
                </button>
              </td>
              <td>{shortWeekDays(locale, summary.week)}</td>
              <td>
                <ReportsBar counts={summary} className={styles["completeness"]} />
                {summary.participantsRefreshed ? (
                  <span className={styles["refreshed"]}>{pickerWord(locale, "participantsUpdated")}</span>
                ) : null}
              </td>
              <td>{integer(locale, summary.onTime)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
