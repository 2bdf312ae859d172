import { lazy, Suspense, useMemo } from "react";
import { PROVINCE } from "../../domain/region.ts";
import { regionName } from "../../indicators/names.ts";
import { dataOf } from "../data/use-release-file.ts";
import { capital } from "../i18n/format.ts";
import { indicatorWord } from "../i18n/words-indicator.ts";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { Segments } from "../ui/segments.tsx";
import { Options, Select } from "../ui/select.tsx";
import { historyFigure } from "../view/figure/history-figure.ts";
import { coverageLine, sourceLine } from "../view/figure-lines.ts";
import type { HistoryView } from "../view/indicator/history.ts";
import { historyView, LONG } from "../view/indicator/history-view.ts";
import { breakdownName } from "../view/indicator/summary.ts";
import { DataTable } from "../widgets/data-table.tsx";
import type { FigureMaker } from "../widgets/exportables.ts";
import { FigureFrame } from "../widgets/figure-frame.tsx";
import { HistoryWait } from "../widgets/history-wait.tsx";
import { useSize } from "../widgets/use-size.ts";
import { figureMaker } from "./figure-maker.ts";
import type { IndicatorFrame } from "./indicator-frame.ts";
import styles from "./indicator-page.module.css";

const HistoryChart = lazy(() =>
  import("../charts/history-chart.tsx").then((module) => ({ default: module.HistoryChart })),
);

const HEIGHT = 320;
/** A narrow chart is lower, so that its slopes stay readable. */
const PHONE = 560;
const PHONE_HEIGHT = 240;

/** Which history is shown: how long, of which part and place, and what lies behind it. */
function HistoryChoices({ context, subject, state, onChange }: IndicatorFrame) {
  const { locale } = context;
  const { definition, breakdown, breakdowns, places, region } = subject;
  const areas = places.map((code) => ({ value: code, text: regionName(locale, code) }));
  return (
    <div className={styles["controls"]}>
      <Segments
        label={indicatorWord(locale, "range")}
        value={String(state.range ?? LONG)}
        options={[LONG, 52].map((n) => ({ value: String(n), text: indicatorWord(locale, "rangeWeeks", { n }) }))}
        onChoose={(value) => onChange({ range: value === "52" ? 52 : undefined })}
      />
      <label className={styles["switch"]}>
        <input
          type="checkbox"
          checked={state.lastYear === true && subject.beside === undefined}
          onChange={(event) => onChange({ lastYear: event.currentTarget.checked || undefined, beside: undefined })}
        />
        {indicatorWord(locale, "lastYear")}
      </label>
      {breakdowns.length < 2 ? null : (
        <Select
          label={indicatorWord(locale, "chooseBreakdown")}
          value={breakdown}
          onChoose={(value) => onChange({ breakdown: value || undefined, region: undefined, beside: undefined })}
        >
          <Options
            of={breakdowns.map((one) => ({
              value: one,
              text: one === "" ? indicatorWord(locale, "total") : breakdownName(locale, definition, one),
            }))}
          />
        </Select>
      )}
      {places.length < 2 ? null : (
        <>
          <Select
            label={indicatorWord(locale, "choosePlace")}
            value={region}
            onChoose={(value) => onChange({ region: value === PROVINCE ? undefined : value })}
          >
            <Options of={areas} />
          </Select>
          <Select
            label={indicatorWord(locale, "chooseBeside")}
            value={subject.beside ?? ""}
            onChoose={(value) => onChange({ beside: value || undefined, lastYear: undefined })}
          >
            <option value="">{indicatorWord(locale, "nothingBeside")}</option>
            <Options of={areas.filter((one) => one.value !== region)} />
          </Select>
        </>
      )}
    </div>
  );
}

/** Two years of the indicator, with its target, its events and its gaps. */
export function IndicatorHistory(frame: IndicatorFrame) {
  const { context, subject, history, state } = frame;
  const { locale } = context;
  const series = dataOf(history);
  const view = useMemo(() => series && historyView(context, subject, series, state), [context, subject, series, state]);
  if (view === undefined || series === undefined) return <HistoryWait locale={locale} history={history} />;
  return (
    <div>
      <HistoryChoices {...frame} />
      <HistoryFigure
        {...frame}
        view={view}
        figure={figureMaker(context, (of) => historyFigure(of, frame.manifest, subject, series, state))}
      />
    </div>
  );
}

/** The history itself, in the frame of every figure. */
export function HistoryFigure({
  context,
  subject,
  manifest,
  link,
  view,
  figure,
}: Pick<IndicatorFrame, "context" | "subject" | "manifest" | "link"> & {
  readonly view: HistoryView;
  readonly figure: FigureMaker;
}) {
  const { locale } = context;
  const [box, size] = useSize<HTMLDivElement>();
  const height = size !== undefined && size.width < PHONE ? PHONE_HEIGHT : HEIGHT;
  const lines = [
    ...view.notes,
    ...coverageLine(context, subject.definition, subject.breakdown, subject.region),
    sourceLine(locale, subject.definition, manifest),
  ];
  return (
    <FigureFrame
      locale={locale}
      title={view.title}
      unit={view.unit}
      table={view.table}
      lines={lines.map(capital)}
      link={link}
      figure={figure}
      ready={size !== undefined}
    >
      <div ref={box} style={{ minHeight: height }}>
        {size === undefined ? null : (
          // The numbers do not depend on the library that draws them.
          <ErrorBoundary resetKey={view.title} fallback={() => <DataTable view={view.table} />}>
            <Suspense fallback={<p className={styles["waiting"]}>{indicatorWord(locale, "historyLoading")}</p>}>
              <HistoryChart view={view} width={size.width} height={height} hint={indicatorWord(locale, "keysHint")} />
            </Suspense>
          </ErrorBoundary>
        )}
      </div>
      {view.events.length === 0 ? null : (
        <ol className={styles["events"]}>
          {view.events.map((event) => (
            <li key={event.n}>
              <b>{event.n}</b>
              <bdi>{event.text}</bdi>
            </li>
          ))}
        </ol>
      )}
    </FigureFrame>
  );
}
