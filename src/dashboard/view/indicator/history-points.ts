import { cellValue, type Figure } from "../../../domain/cell.ts";
import { PROVINCE, type RegionCode } from "../../../domain/region.ts";
import type { Week } from "../../../domain/week.ts";
import { type SeriesData, seriesFigure } from "../../data/series-data.ts";
import { integer } from "../../i18n/format.ts";
import { cellText, measureText, pairText, rateText } from "../../i18n/format-cell.ts";
import { numberText } from "../../i18n/number-text.ts";
import { indicatorWord } from "../../i18n/words-indicator.ts";
import { pageWord } from "../../i18n/words-week.ts";
import type { ViewContext } from "../context.ts";
import { markOf } from "../figure-words.ts";
import { shownText } from "../shown-text.ts";
import type { HistoryPoint } from "./history.ts";
import { type IndicatorSubject, type Scale, sizeIn } from "./subject.ts";

/** Everything of one figure in words, pair and share: "191 dari 883 (22%)", "≈ 40 dari ≈ 60 (50–75%)", "6–10 hari". */
export function fullText(
  { locale }: Pick<ViewContext, "locale">,
  figure: Figure,
  target?: number,
  wording: "cell" | "text" = "cell",
): string {
  const { measure, rate, numerator } = figure;
  if (measure !== undefined) {
    const text = measureText(locale, measure);
    if (measure.form === "mean") {
      const [value, lo, hi] = [measure.value, measure.lo, measure.hi].map((one) => numberText(locale, one, 2, 3));
      return `${value} (${lo} … ${hi})`;
    }
    return measure.form === "median" || measure.form === "range" ? `${text} ${pageWord(locale, "days")}` : text;
  }
  const share = rateText(locale, rate, wording, target);
  if (numerator.status === "low") return cellText(locale, numerator, wording);
  // Published without its counts: the share is all there is.
  if (numerator.status !== "value") return share === "" ? cellText(locale, numerator, wording) : share;
  const pair = pairText(locale, figure, wording);
  return share === "" ? pair : `${pair} (${share})`;
}

/** What a week's figure was when it was published first, where the release knows that it has changed since. */
function firstText(context: ViewContext, subject: IndicatorSubject, code: RegionCode, week: Week): string | undefined {
  const { locale, week: shown, revisions } = context;
  if (subject.breakdown !== "") return undefined;
  const { key } = subject.definition;
  const revision = revisions?.find((one) => one.indicator === key && one.week === week && one.region === code);
  if (revision !== undefined) return shownText(context, revision.before);
  const correction = shown.corrections.find((one) => one.indicator === key && one.week === week);
  return correction === undefined || code !== PROVINCE ? undefined : integer(locale, correction.before);
}

/** The weeks of one place, oldest first; a week that the series does not hold is not reported. */
export function historyPoints(
  context: ViewContext,
  subject: IndicatorSubject,
  series: SeriesData,
  weeks: readonly Week[],
  code: RegionCode,
  scale: Scale,
): HistoryPoint[] {
  const { locale } = context;
  const { definition, breakdown, target } = subject;
  const missing = pageWord(locale, "notReported");
  return weeks.map((week): HistoryPoint => {
    const figure = seriesFigure(series, week, code, breakdown);
    if (figure === undefined) {
      return { week, mark: "notReported", partial: false, updated: false, text: missing, spoken: missing };
    }
    const mark = markOf(figure);
    const size = mark === undefined ? sizeIn(figure, scale) : undefined;
    const first = firstText(context, subject, code, week);
    const revised =
      first === undefined || cellValue(figure.numerator) === undefined
        ? ""
        : ` (${indicatorWord(locale, "revisedFrom", { n: first })})`;
    return {
      ...size,
      week,
      ...(mark === undefined ? {} : { mark }),
      partial: figure.coverage.reported < figure.coverage.expected,
      updated: definition.refresh === 1 || figure.asOf === week,
      ...(revised === "" ? {} : { revised: true as const }),
      text: `${fullText(context, figure, target)}${revised}`,
      spoken: `${fullText(context, figure, target, "text")}${revised}`,
    };
  });
}
