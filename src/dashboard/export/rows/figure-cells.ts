import type { Cell, Figure, Measure, Rate } from "../../../domain/cell.ts";
import { cellText, measureText, rateText } from "../../i18n/format-cell.ts";
import type { Locale } from "../../i18n/locale.ts";
import { dataWord } from "../../i18n/words-data-file.ts";
import { type NumberForm, numberCell, type RowCell, textCell } from "./row-cell.ts";

/** A value with the bounds that are published of it; where there is no number all three say so. */
export type Bounded = { readonly value: RowCell; readonly lo: RowCell; readonly hi: RowCell };

const all = (cell: RowCell): Bounded => ({ value: cell, lo: cell, hi: cell });
const words = (text: string) => all(textCell(text));
const exact = (value: number, form: NumberForm) => all(numberCell(value, form));
const within = (value: RowCell, lo: number, hi: number, form: NumberForm): Bounded => ({
  value,
  lo: numberCell(lo, form),
  hi: numberCell(hi, form),
});

/** A count or a level; "< 5", "dirahasiakan", "belum lapor", "tidak berlaku" where it has no number. */
export function countCells(locale: Locale, cell: Cell): Bounded {
  if (cell.status === "low") return words(cellText(locale, cell));
  if (cell.status !== "value") return words(cellText(locale, cell, "text"));
  if (!("rounded" in cell)) return exact(cell.value, "count");
  return within(numberCell(cell.value, "level"), cell.rounded.lo, cell.rounded.hi, "count");
}

/** What stands under the fraction: nothing does for a count; for a mean the pairs that it is of. */
export function denominatorCells(locale: Locale, { denominator, measure }: Figure): Bounded {
  if (measure?.form === "mean") {
    const bounds = textCell(dataWord(locale, "noBounds"));
    return { value: numberCell(measure.pairs, "level"), lo: bounds, hi: bounds };
  }
  return countCells(locale, denominator ?? { status: "notApplicable" });
}

/** Per cent of an exact pair to four digits: more are the machine's, fewer would move it onto its target. */
const perCent = (share: number) => Math.round(share * 1e6) / 1e4;

/** Why there is no percentage: the state of a part, "dilindungi", a small total, or nothing that was due. */
function withoutShare(locale: Locale, { numerator, denominator, rate }: Figure): string {
  const marked = [numerator, denominator].find((cell) => cell !== undefined && cell.status !== "value");
  if (marked?.status === "low") return dataWord(locale, "protectedValue");
  if (marked !== undefined) return cellText(locale, marked, "text");
  return dataWord(locale, rate?.form === "small" ? "noShareSmall" : "noShareZero");
}

function shareCells(locale: Locale, figure: Figure, rate: Rate): Bounded {
  // The unit stands in a column of its own.
  const text = textCell(rateText(locale, rate).replace("%", ""));
  switch (rate.form) {
    case "exact":
      return exact(perCent(rate.value), "share");
    case "rounded": {
      const bounds = textCell(dataWord(locale, "noBounds"));
      return { value: numberCell(rate.percent, "roundedShare"), lo: bounds, hi: bounds };
    }
    case "bound":
      return rate.side === "atMost5" ? within(text, 0, 5, "share") : within(text, 95, 100, "share");
    case "band":
      return within(text, rate.from, rate.from + 25, "share");
    default:
      return words(withoutShare(locale, figure));
  }
}

function measureCells(locale: Locale, measure: Measure): Bounded {
  switch (measure.form) {
    case "median":
      return exact(measure.value, "measure");
    case "range":
      if (measure.from === measure.to) return exact(measure.from, "measure");
      return within(textCell(measureText(locale, measure)), measure.from, measure.to, "measure");
    case "mean":
      return within(numberCell(measure.value, "measure"), measure.lo, measure.hi, "measure");
    default:
      return words(measureText(locale, measure));
  }
}

/** The figure itself, in its indicator's unit: days or a mean, a share in the form that is published, or the count. */
export function valueCells(locale: Locale, figure: Figure): Bounded {
  if (figure.measure !== undefined) return measureCells(locale, figure.measure);
  if (figure.rate !== undefined) return shareCells(locale, figure, figure.rate);
  return countCells(locale, figure.numerator);
}
