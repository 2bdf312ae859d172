import { type KeyboardEvent, lazy, Suspense, useCallback, useRef, useState } from "react";
import { type Week, weekNumber } from "../../domain/week.ts";
import type { WeekSummaryData } from "../data/manifest-data.ts";
import { weekDays, weekLabel } from "../i18n/format.ts";
import type { Locale } from "../i18n/locale.ts";
import { word } from "../i18n/words.ts";
import { Button } from "../ui/button.tsx";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { Icon } from "../ui/icons.tsx";
import styles from "./week-picker-stepper.module.css";

/** No part of the first script: it comes as the pointer or the focus does. */
const loadPicker = () => import("./week-picker.tsx");
const WeekPicker = lazy(() => loadPicker().then((module) => ({ default: module.WeekPicker })));
/** A failure is met where the picker is opened. */
const preloadPicker = () => void loadPicker().catch(() => undefined);

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
        onPointerEnter={preloadPicker}
        onFocus={preloadPicker}
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
        <ErrorBoundary resetKey="picker" fallback={() => <Gone locale={locale} />}>
          <Suspense>
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
          </Suspense>
        </ErrorBoundary>
      ) : null}
      <span className="sr-only" role="status">
        {week === undefined ? "" : word(locale, "weekShown", { n: weekNumber(week) })}
      </span>
    </div>
  );
}

/** The picker is gone from the server, or the network is: the steps beside it still work. */
function Gone({ locale }: { readonly locale: Locale }) {
  return (
    <div role="alert" className={styles["gone"]}>
      <p>{word(locale, "outdatedText")}</p>
      <Button onPress={() => window.location.reload()}>{word(locale, "reloadPage")}</Button>
    </div>
  );
}

function lastBefore(weeks: readonly WeekSummaryData[], week: Week | undefined): WeekSummaryData | undefined {
  const before = weeks.filter((summary) => week !== undefined && summary.week < week);
  return before[before.length - 1];
}
