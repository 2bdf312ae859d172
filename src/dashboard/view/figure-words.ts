import { cellValue, type Figure, type Status } from "../../domain/cell.ts";
import { pairText, shareOrPair } from "../i18n/format-cell.ts";
import type { Locale } from "../i18n/locale.ts";
import { type PageWordKey, pageWord } from "../i18n/words-week.ts";

/** Under this many a full count says more than its percentage: "4 dari 5". */
const FEW = 10;

export function isFew(figure: Figure): boolean {
  const total = cellValue(figure.denominator);
  return figure.rate?.form === "exact" && total !== undefined && total < FEW;
}

/** How a figure stands in a narrow place: its share, the pair where the total is small, or its mark. */
export function figureText(locale: Locale, figure: Figure, target?: number, wording: "cell" | "text" = "cell"): string {
  return isFew(figure) ? pairText(locale, figure, wording) : shareOrPair(locale, figure, wording, target);
}

const STATUS_WORDS: Readonly<Record<Status, PageWordKey>> = {
  met: "statusMet",
  near: "statusNear",
  attention: "statusAttention",
  inconclusive: "statusInconclusive",
  none: "statusNone",
};

/** "Perlu perhatian"; a figure without a status because nothing came in says that. */
export function statusWord(locale: Locale, figure: Figure): string {
  if (figure.status !== "none") return pageWord(locale, STATUS_WORDS[figure.status]);
  if (figure.numerator.status === "notReported") return pageWord(locale, "statusNotReported");
  const elsewhere = figure.numerator.status === "notApplicable" && figure.rate?.form === "none";
  return pageWord(locale, elsewhere ? "statusNotApplicable" : STATUS_WORDS.none);
}

/** Which of the marks stands for a figure that has no number; undefined where it has one. */
export type Mark = "low" | "confidential" | "notReported" | "notApplicable";
export function markOf(figure: Figure): Mark | undefined {
  if (figure.measure?.form === "confidential" || figure.measure?.form === "notReported") return figure.measure.form;
  if (figure.measure !== undefined) return undefined;
  // A share published without its counts has no numerator to show, but it has a number.
  if (figure.rate !== undefined && figure.rate.form !== "none" && figure.rate.form !== "small") return undefined;
  return figure.numerator.status === "value" ? undefined : figure.numerator.status;
}
