import type { ShownData } from "../data/quality-data.ts";
import { cellText } from "../i18n/format-cell.ts";
import { qualityWord } from "../i18n/words-quality.ts";
import type { ViewContext } from "./context.ts";

/** A figure as it stood: "431 dari 513", and what it covered where that was not all. */
export function shownText({ locale }: Pick<ViewContext, "locale">, shown: ShownData): string {
  const top = cellText(locale, shown.numerator);
  const pair =
    shown.denominator === undefined || shown.numerator.status !== "value"
      ? top
      : qualityWord(locale, "ofAll", { n: top, all: cellText(locale, shown.denominator) });
  return shown.reported === shown.expected
    ? pair
    : qualityWord(locale, "covers", { text: pair, n: shown.reported, all: shown.expected });
}
