import { type ReactNode, Suspense } from "react";
import { cutOffAt, dueAt, type Week, weekNumber, weekYear } from "../../domain/week.ts";
import { longTime } from "../../returns/wib-time.ts";
import { type Fault, isRefused, type LoadError, mayPass } from "../data/load-error.ts";
import { type ManifestData, newestWeek } from "../data/manifest-data.ts";
import type { PageData } from "../data/page-data.ts";
import { faultCode, faultDetails, faultSentence } from "../i18n/fault-text.ts";
import { weekDays } from "../i18n/format.ts";
import type { Locale } from "../i18n/locale.ts";
import { type WordKey, word } from "../i18n/words.ts";
import { Button } from "../ui/button.tsx";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { WeekSkeleton } from "../ui/skeleton.tsx";
import { StatePanel } from "../ui/state-panel.tsx";
import type { PagePath } from "../url/view-state.ts";
import { Crash } from "./crash.tsx";
import { type Frame, frameOf } from "./frame.ts";
// Every page has a table that scrolls: in the first script, and not two requests of its own.
import "../widgets/scroll-box.tsx";
import { ChunkError, DataPage, DeckPart, PlainPage, preloadPage } from "./lazy-pages.tsx";
import type { DataPath, DeckProps } from "./page-parts.ts";
import { ROUTES, routeLabel } from "./routes.ts";
import styles from "./shell.module.css";

type Props = {
  readonly page: PagePath;
  readonly locale: Locale;
  readonly frame: Frame;
  readonly data: PageData;
  readonly onRetry: () => void;
  readonly onWeek: (week: Week) => void;
};

/** The page, or what stands in its place: one state, one picture, each with a way on. */
export function PageBody({ page, locale, frame, data, onRetry, onWeek }: Props) {
  if (page === "/periksa" || page === "/panduan") {
    return (
      <Safely page={page} locale={locale} resetKey={`${page} ${locale}`}>
        <PlainPage page={page} locale={locale} manifest={frame.manifest} simulated={frame.simulated} />
      </Safely>
    );
  }
  switch (data.kind) {
    case "loading":
      return <WeekSkeleton title={skeletonTitle(page, locale)} note={loadingNote(locale, data)} />;
    case "empty":
      return (
        <StatePanel
          title={word(locale, "emptyTitle")}
          text={word(locale, "emptyText")}
          actions={<Button onPress={onRetry}>{word(locale, "tryAgain")}</Button>}
        />
      );
    case "noWeek":
      return <NoWeek locale={locale} week={data.week} manifest={data.manifest} onWeek={onWeek} />;
    case "error":
      if (data.error.fault.kind === "part") {
        return <Crash locale={locale} error={new ChunkError(data.error.file)} onAgain={onRetry} />;
      }
      return (
        <LoadFailure locale={locale} error={data.error} manifest={data.manifest} onRetry={onRetry} onWeek={onWeek} />
      );
    case "ready":
      return (
        <Safely
          page={page}
          locale={locale}
          resetKey={`${page} ${data.pair.manifest.snapshotId} ${data.pair.week.week} ${locale}`}
        >
          <DataPage page={page as DataPath} locale={locale} week={data.pair.week} manifest={data.pair.manifest} />
        </Safely>
      );
  }
}

/** The deck in place of frame and page; where there are no data for it, what says so on every page. */
export function Deck(props: Omit<DeckProps, "instead" | "preload">) {
  const { view, data, navigate, onRetry } = props;
  const { page, locale } = view;
  const onWeek = (week: Week) => navigate({ week });
  const body = { page, locale, frame: frameOf(data, view.week), data, onRetry, onWeek };
  return (
    <main className={styles["main"]}>
      <Safely page={page} locale={locale} resetKey="">
        <DeckPart {...props} page="/paparan" instead={<PageBody {...body} />} preload={preloadPage} />
      </Safely>
    </main>
  );
}

function skeletonTitle(page: PagePath, locale: Locale): string {
  return word(locale, routeLabel(ROUTES[page]));
}

/** A page whose part is still on its way, or that breaks, takes nothing of the frame with it. */
function Safely(props: {
  readonly page: PagePath;
  readonly locale: Locale;
  readonly resetKey: string;
  readonly children: ReactNode;
}) {
  const { page, locale, resetKey, children } = props;
  return (
    <ErrorBoundary
      resetKey={resetKey}
      fallback={(error, again) => <Crash locale={locale} error={error} onAgain={again} />}
    >
      <Suspense fallback={<WeekSkeleton title={skeletonTitle(page, locale)} note={word(locale, "loading")} />}>
        {children}
      </Suspense>
    </ErrorBoundary>
  );
}

function loadingNote(locale: Locale, data: Extract<PageData, { kind: "loading" }>): string {
  if (data.retrying !== undefined) return `${faultSentence(locale, data.retrying)} ${word(locale, "retrying")}`;
  return data.week === undefined ? word(locale, "loading") : word(locale, "loadingWeek", { n: weekNumber(data.week) });
}

function NewestButton(props: {
  readonly locale: Locale;
  readonly manifest: ManifestData;
  readonly onWeek: (week: Week) => void;
}) {
  const newest = newestWeek(props.manifest)?.week;
  if (newest === undefined) return null;
  return (
    <Button primary onPress={() => props.onWeek(newest)}>
      {word(props.locale, "seeWeek", { n: weekNumber(newest) })}
    </Button>
  );
}

/** A week after the newest is still to come; one before the first, or in a gap, is not there at all. */
function NoWeek(props: {
  readonly locale: Locale;
  readonly week: Week;
  readonly manifest: ManifestData;
  readonly onWeek: (week: Week) => void;
}) {
  const { locale, week, manifest, onWeek } = props;
  const first = manifest.weeks[0]?.week;
  const last = newestWeek(manifest)?.week;
  const n = weekNumber(week);
  const toCome = last !== undefined && week > last;
  const label = (one: Week | undefined) => (one === undefined ? "" : `${weekNumber(one)} (${weekYear(one)})`);
  return (
    <StatePanel
      title={
        toCome ? word(locale, "weekNotOutTitle", { n }) : word(locale, "weekMissingTitle", { n, year: weekYear(week) })
      }
      text={
        toCome
          ? word(locale, "weekNotOutText", {
              n,
              days: weekDays(locale, week),
              due: longTime(locale, dueAt(week)),
              time: longTime(locale, cutOffAt(week)),
            })
          : word(locale, "weekMissingText", { first: label(first), last: label(last) })
      }
      actions={<NewestButton locale={locale} manifest={manifest} onWeek={onWeek} />}
    />
  );
}

/** A refused file is the data unit's, a missing right or file too; everything else may be the connection. */
function nextStep(fault: Fault): WordKey {
  if (isRefused(fault)) return "errorRefusedNext";
  return mayPass(fault) ? "errorNetworkNext" : "errorDeniedNext";
}

function LoadFailure(props: {
  readonly locale: Locale;
  readonly error: LoadError;
  readonly manifest: ManifestData | undefined;
  readonly onRetry: () => void;
  readonly onWeek: (week: Week) => void;
}) {
  const { locale, error, manifest, onRetry, onWeek } = props;
  const week = /(\d{4})-W(\d{2})\.json$/.exec(error.file)?.[2];
  const next = word(locale, nextStep(error.fault), { code: faultCode(error.fault) });
  return (
    <StatePanel
      urgent
      title={week === undefined ? word(locale, "errorTitle") : word(locale, "errorWeekTitle", { n: Number(week) })}
      text={`${faultSentence(locale, error)} ${next}`}
      detail={faultDetails(error)}
      actions={
        <>
          <Button primary onPress={onRetry}>
            {word(locale, "tryAgain")}
          </Button>
          {error.fault.kind === "version" ? (
            <Button onPress={() => window.location.reload()}>{word(locale, "reloadPage")}</Button>
          ) : null}
          {manifest !== undefined && week !== undefined ? (
            <NewestButton locale={locale} manifest={manifest} onWeek={onWeek} />
          ) : null}
        </>
      }
    />
  );
}
