import { PROVINCE } from "../../../domain/region.ts";
import { weekNumber } from "../../../domain/week.ts";
import { regionName } from "../../../indicators/names.ts";
import type { SeriesData } from "../../data/series-data.ts";
import { capital, weekLabelFrom } from "../../i18n/format.ts";
import { midSentence } from "../../i18n/names.ts";
import { type IndicatorWord, indicatorWord } from "../../i18n/words-indicator.ts";
import { compareWeeks, yearBefore } from "../compare.ts";
import type { ViewContext } from "../context.ts";
import { figureText } from "../figure-words.ts";
import type { TableView } from "../table-view.ts";
import { axisText } from "./axis.ts";
import type { HistoryBeside, HistoryPoint, HistoryView } from "./history.ts";
import type { IndicatorSubject, Scale } from "./subject.ts";
import { breakdownName } from "./summary.ts";

/** What the picture shows, as a sentence that is true of its points. */
export function historyTitle(
  context: ViewContext,
  subject: IndicatorSubject,
  series: SeriesData,
  points: readonly HistoryPoint[],
  scale: Scale,
): string {
  const { locale, week } = context;
  const { definition, breakdown, region, target } = subject;
  const plain =
    breakdown === ""
      ? definition.name[locale]
      : `${definition.name[locale]}, ${midSentence(breakdownName(locale, definition, breakdown))}`;
  const name = region === PROVINCE ? plain : `${plain}, ${regionName(locale, region)}`;
  const n = points.length;
  const former = yearBefore(week.week);
  const year = former && compareWeeks({ definition, breakdown, series, code: region }, week.week, former);
  if (year !== undefined && year.basis !== "none" && points.at(-1)?.mark === undefined) {
    return indicatorWord(locale, "historyYear", {
      name,
      before: figureText(locale, year.before, target, "text"),
      week: weekLabelFrom(locale, year.against, week.week),
      now: figureText(locale, year.now, target, "text"),
    });
  }
  const whole = points.filter((point) => !point.partial).flatMap((point) => point.value ?? []);
  if (points.every((point) => point.value === undefined && point.lo === undefined))
    return indicatorWord(locale, "historyNone", { name, n });
  if (whole.length < 2 || scale === "score") return indicatorWord(locale, "historyPlain", { name, n });
  const about = definition.protection === "S" ? "" : `${indicatorWord(locale, "about")} `;
  const [lo, hi] = [Math.min(...whole), Math.max(...whole)].map((one) => `${about}${axisText(locale, scale, one)}`);
  const partial = points.some((point) => point.partial && point.value !== undefined);
  return indicatorWord(locale, partial ? "historyBetweenWhole" : "historyBetween", {
    name,
    lo: lo ?? "",
    hi: hi ?? "",
    n,
  });
}

/** What the marks of the picture mean; only those that it has. */
export function historyNotes(
  context: ViewContext,
  view: Pick<HistoryView, "points" | "stepped" | "axis" | "beside" | "breaks">,
  scale: Scale,
  subject: IndicatorSubject,
): string[] {
  const { locale } = context;
  const { points, stepped, axis, beside, breaks } = view;
  const word = (key: IndicatorWord, fill = {}) => indicatorWord(locale, key, fill);
  const drawn = (point: HistoryPoint) => point.value !== undefined || point.lo !== undefined;
  const lastYear = beside !== undefined && subject.beside === undefined;
  return [
    ...(stepped ? [word("noteSteps")] : []),
    ...(!stepped && points.some((point) => point.partial && drawn(point)) ? [word("notePartial")] : []),
    ...(points.some((point) => point.mark === "notReported") ? [word("noteGap")] : []),
    ...(points.some((point) => point.mark === "confidential" || point.mark === "low") ? [word("noteWithheld")] : []),
    ...(scale === "score"
      ? [word("noteInterval")]
      : points.some((point) => point.lo !== undefined)
        ? [word("noteBands")]
        : []),
    ...(breaks.length > 0 ? [word("noteBreak")] : []),
    ...(lastYear ? [word("noteFormer")] : beside === undefined ? [] : [word("noteBeside", { name: beside.name })]),
    ...(lastYear && beside.points.some((point, i) => weekNumber(points[i]?.week ?? point.week) === 53)
      ? [word("noteLongYear")]
      : []),
    ...(axis.from > 0 ? [word("noteAxis", { n: axisText(locale, scale, axis.from) })] : []),
    ...(points.some((point) => point.revised === true) ? [word("noteRevised")] : []),
  ];
}

/** "% dari usulan", "jumlah peserta", "median hari kerja". */
export function unitOf(
  { locale }: Pick<ViewContext, "locale">,
  { definition }: IndicatorSubject,
  scale: Scale,
): string {
  if (scale === "days") return indicatorWord(locale, "unitDays");
  if (scale === "score") return indicatorWord(locale, "unitScore");
  return indicatorWord(locale, scale === "share" ? "unitShare" : "unitCount", { noun: definition.countNoun[locale] });
}

/** Newest first, as one looks for it. */
export function historyTable(
  { locale, week }: ViewContext,
  caption: string,
  points: readonly HistoryPoint[],
  beside: HistoryBeside | undefined,
): TableView {
  return {
    caption,
    columns: [
      { key: "week", name: capital(indicatorWord(locale, "columnWeek")) },
      { key: "value", name: indicatorWord(locale, "columnValue"), right: true },
      ...(beside === undefined ? [] : [{ key: "beside", name: beside.name, right: true as const }]),
    ],
    rows: points
      .map((point, i) => {
        const other = beside?.points[i];
        const cell = (one: HistoryPoint) => ({ text: one.text, ...(one.mark === undefined ? {} : { mark: one.mark }) });
        return {
          key: point.week,
          cells: [
            { text: capital(weekLabelFrom(locale, point.week, week.week, "cell")) },
            cell(point),
            ...(other === undefined ? [] : [cell(other)]),
          ],
        };
      })
      .reverse(),
  };
}
