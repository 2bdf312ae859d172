import { type KeyboardEvent, useCallback, useRef, useState } from "react";
import { type Week, weekNumber } from "../../domain/week.ts";
import type { WeekSummaryData } from "../data/manifest-data.ts";
import { weekDays, weekLabel } from "../i18n/format.ts";
import type { Locale } from "../i18n/locale.ts";
import { word } from "../i18n/words.ts";
import { Icon } from "../ui/icons.tsx";
import { WeekPicker } from "./week-picker.tsx";
import styles from "./week-picker-stepper.module.css";

type Props = {
  readonly locale: Locale;
  readonly week: Week | undefined;
  /** Oldest first; empty while loading. */
  readonly weeks: readonly WeekSummaryData[];
  readonly onWeek: (week: Week) => void;
};

/** ‹ week and days › : a step to the neighbours, ← and → too; the middle opens the picker. */
export function WeekStepper({ locale, week, weeks, onWeek }: Props) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = useCallback(() => {
    setOpen(false);
    button.current?.focus();
  }, []);
  const previous = lastBefore(weeks, week);
  const next = weeks.find((summary) => week !== undefined && summary.week > week);
  const step = (to: WeekSummaryData | undefined) => to !== undefined && onWeek(to.week);
  const onKeyDown = (event: KeyboardEvent) => {
    if (open || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "ArrowLeft") step(previous);
    else if (event.key === "ArrowRight") step(next);
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as one control in the oldest browsers
    <div
      className={open ? `${styles["stepper"]} ${styles["open"]}` : styles["stepper"]}
      role="group"
      aria-label={word(locale, "chooseWeek")}
      onKeyDown={onKeyDown}
    >
      <button
        type="button"
        className={styles["step"]}
        aria-label={word(locale, "previousWeek")}
        disabled={previous === undefined}
        onClick={() => step(previous)}
      >
        <Icon name="previous" />
      </button>
      <button
        ref={button}
        type="button"
        className={styles["week"]}
        aria-haspopup="dialog"
        aria-expanded={open}
        disabled={weeks.length === 0}
        onClick={() => setOpen(!open)}
      >
        {week === undefined ? (
          <b>{word(locale, "pickerWeek")}</b>
        ) : (
          <>
            <b>{weekLabel(locale, week)}</b> <span>{weekDays(locale, week)}</span>
          </>
        )}
        <Icon name="down" size={14} />
      </button>
      <button
        type="button"
        className={styles["step"]}
        aria-label={word(locale, "nextWeek")}
        disabled={next === undefined}
        onClick={() => step(next)}
      >
        <Icon name="next" />
      </button>
      {open && week !== undefined ? (
        <WeekPicker
          locale={locale}
          week={week}
          weeks={weeks}
          onClose={close}
          onWeek={(chosen) => {
            close();
            onWeek(chosen);
          }}
        />
      ) : null}
      <span className="sr-only" role="status">
        {week === undefined ? "" : word(locale, "weekShown", { n: weekNumber(week) })}
      </span>
    </div>
  );
}

function lastBefore(weeks: readonly WeekSummaryData[], week: Week | undefined): WeekSummaryData | undefined {
  const before = weeks.filter((summary) => week !== undefined && summary.week < week);
  return before[before.length - 1];
}
