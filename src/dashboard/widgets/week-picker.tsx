import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import {
  addWeeks,
  cutOffAt,
  jakartaTime,
  toWeek,
  type Week,
  weekNumber,
  weeksInYear,
  weekYear,
} from "../../domain/week.ts";
import type { WeekSummaryData } from "../data/manifest-data.ts";
import { dateTime } from "../i18n/format.ts";
import { lastDayOf } from "../i18n/format-time.ts";
import type { Locale } from "../i18n/locale.ts";
import { word } from "../i18n/words.ts";
import { pickerWord } from "../i18n/words-picker.ts";
import { Segments } from "../ui/segments.tsx";
import { ToolIcon } from "../ui/tool-icon.tsx";
import styles from "./week-picker.module.css";
import { WeekPickerTable } from "./week-picker-table.tsx";

type Props = {
  readonly locale: Locale;
  readonly week: Week;
  /** Oldest first, at least one. */
  readonly weeks: readonly WeekSummaryData[];
  readonly onWeek: (week: Week) => void;
  readonly onClose: () => void;
};

const ROWS = "[data-week]";

/** Weeks of one year with their completeness, newest first; the focus stays inside until it closes. */
export function WeekPicker({ locale, week, weeks, onWeek, onClose }: Props) {
  const years = [...new Set(weeks.map((summary) => weekYear(summary.week)))];
  const newest = weeks[weeks.length - 1];
  const [year, setYear] = useState(() =>
    years.includes(weekYear(week)) ? weekYear(week) : (years[years.length - 1] ?? 0),
  );
  const shown = weeks.filter((summary) => weekYear(summary.week) === year).reverse();
  const dialog = useRef<HTMLDivElement>(null);
  const heading = useId();

  // Opening moves the focus to the week in hand, as a list box would.
  useEffect(() => {
    const rows = dialog.current;
    const start =
      rows?.querySelector<HTMLElement>('[data-week][aria-current="true"]') ?? rows?.querySelector<HTMLElement>(ROWS);
    start?.focus();
  }, []);

  useEffect(() => {
    const outside = (event: PointerEvent) => {
      const target = event.target instanceof Node ? event.target : null;
      // A press on the stepper is the stepper's own: it closes the dialog by itself.
      if (!dialog.current?.parentElement?.contains(target)) onClose();
    };
    document.addEventListener("pointerdown", outside);
    return () => document.removeEventListener("pointerdown", outside);
  }, [onClose]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") onClose();
    else if (event.key === "Tab") keepInside(event, dialog.current);
    else if (!moveRow(event.key, dialog.current)) return;
    else event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      ref={dialog}
      className={styles["dialog"]}
      role="dialog"
      aria-modal="true"
      aria-labelledby={heading}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <div className={styles["head"]}>
        <h2 id={heading}>{word(locale, "chooseWeek")}</h2>
        <Segments
          label={pickerWord(locale, "year")}
          options={years.map((one) => ({ value: String(one), text: String(one) }))}
          value={String(year)}
          onChoose={(chosen) => setYear(Number(chosen))}
        />
      </div>
      <WeekPickerTable locale={locale} week={week} weeks={shown} onWeek={onWeek} />
      <div className={styles["foot"]}>
        {newest === undefined ? null : <NextPublication locale={locale} newest={newest.week} />}
        <span className={styles["keys"]} aria-hidden="true">
          <kbd>
            <ToolIcon name="up" size={10} />
          </kbd>
          <kbd>
            <ToolIcon name="arrowDown" size={10} />
          </kbd>{" "}
          {pickerWord(locale, "keyMove")} <kbd>Enter</kbd> {pickerWord(locale, "keyOpen")} <kbd>Esc</kbd>{" "}
          {pickerWord(locale, "keyClose")}
        </span>
        {weeksInYear(year) === 53 ? (
          <p>{pickerWord(locale, "longYear", { year, day: lastDayOf(locale, toWeek(`${year}-W53`)) })}</p>
        ) : null}
      </div>
    </div>
  );
}

function NextPublication({ locale, newest }: { readonly locale: Locale; readonly newest: Week }) {
  const next = addWeeks(newest, 1);
  // The zone stands in the top bar already, and the line has the keys beside it.
  const time = dateTime(locale, jakartaTime(cutOffAt(next))).replace(/ WIB$/, "");
  return <span>{pickerWord(locale, "nextPublication", { n: weekNumber(next), time })}</span>;
}

/** ↑ ↓ Home End between the rows; false where the key is another's. */
function moveRow(key: string, dialog: HTMLElement | null): boolean {
  const rows = [...(dialog?.querySelectorAll<HTMLElement>(ROWS) ?? [])];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[key];
  if (to === undefined || rows.length === 0) return false;
  rows[Math.min(rows.length - 1, Math.max(0, to))]?.focus();
  return true;
}

function keepInside(event: KeyboardEvent, dialog: HTMLElement | null): void {
  const stops = [...(dialog?.querySelectorAll<HTMLElement>('button:not([tabindex="-1"])') ?? [])];
  const first = stops[0];
  const last = stops[stops.length - 1];
  const leaving = event.shiftKey ? first : last;
  if (document.activeElement !== leaving && stops.includes(document.activeElement as HTMLElement)) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}
