import { type Cell, type Figure, type Measure, percentOf, type Rate } from "../../domain/cell.ts";
import { countWord, integer, percent } from "./format.ts";
import type { Locale } from "./locale.ts";

/**
 * How the one formatter of all seven value forms words them: cell "≈ 1.510" (tables, charts) · text "sekitar 1.510"
 * (sentences, speech). No component ever receives a bare number of a protected class.
 */
export type Wording = "cell" | "text";

const MARKS = {
  id: { confidential: "dirahasiakan", notReported: "belum lapor", notApplicable: "tidak berlaku" },
  en: { confidential: "withheld", notReported: "not reported", notApplicable: "not applicable" },
};
const PARTS = {
  id: {
    about: "sekitar",
    of: "dari",
    under: "di bawah",
    above: "di atas",
    most: "paling tinggi",
    least: "paling rendah",
    safe: "dilindungi",
  },
  en: {
    about: "about",
    of: "of",
    under: "under",
    above: "above",
    most: "at most",
    least: "at least",
    safe: "protected",
  },
};
const BANDS = { 0: ["<", 25], 25: ["", 50], 50: ["", 75], 75: [">", 75] } as const;

/** One published count: "191", "≈ 1.510", "< 5", "dirahasiakan", "belum lapor", "–". Zero is "0" and nothing else is. */
export function cellText(locale: Locale, cell: Cell, wording: Wording = "cell"): string {
  const parts = PARTS[locale];
  if (cell.status === "value") {
    const digits = integer(locale, cell.value);
    if (!("rounded" in cell)) return digits;
    return wording === "cell" ? `≈ ${digits}` : `${parts.about} ${digits}`;
  }
  if (cell.status === "low") {
    if (wording === "cell") return `< ${cell.below}`;
    return `${parts.under} ${countWord(locale, cell.below)}, ${parts.safe}`;
  }
  if (cell.status === "notApplicable" && wording === "cell") return "–";
  return MARKS[locale][cell.status];
}

/** "191 dari 883", "≈ 1.510 dari ≈ 1.745"; where there is no numerator to show, its mark alone. */
export function pairText(locale: Locale, figure: Figure, wording: Wording = "cell"): string {
  const { numerator, denominator } = figure;
  const top = cellText(locale, numerator, wording);
  if (denominator === undefined || (numerator.status !== "value" && numerator.status !== "low")) return top;
  return `${top} ${PARTS[locale].of} ${cellText(locale, denominator, wording)}`;
}

/**
 * Whole per cent, unless it would say what is not so: a share that reads 0, 100 or its own target without being it
 * keeps one digit, on the side where it is.
 */
function shownExact(share: number, target: number | undefined): { readonly value: number; readonly decimals: 0 | 1 } {
  const value = Number((share * 100).toFixed(9));
  const whole = Math.round(value);
  if (whole === value || (whole !== 0 && whole !== 100 && whole !== target)) return { value: whole, decimals: 0 };
  const near = Math.round(value * 10) / 10;
  return { value: whole < value ? Math.max(near, whole + 0.1) : Math.min(near, whole - 0.1), decimals: 1 };
}

/** The per cent that the reader sees, for whatever is judged by eye: a class of the map. Undefined for bands. */
export function shownPercent(rate: Rate | undefined, target?: number): number | undefined {
  return rate?.form === "exact" ? shownExact(rate.value, target).value : percentOf(rate);
}

/** "87%", "≈ 87%", "50–75%", "> 75%", "≤ 5%", "≥ 95%"; "" where the denominator allows none or nothing was due. */
export function rateText(locale: Locale, rate: Rate | undefined, wording: Wording = "cell", target?: number): string {
  const parts = PARTS[locale];
  const cell = wording === "cell";
  switch (rate?.form) {
    case "exact": {
      const { value, decimals } = shownExact(rate.value, target);
      return percent(locale, value, decimals);
    }
    case "rounded":
      return `${cell ? "≈" : parts.about} ${percent(locale, rate.percent)}`;
    case "bound": {
      const most = rate.side === "atMost5";
      return `${cell ? (most ? "≤" : "≥") : most ? parts.most : parts.least} ${percent(locale, most ? 5 : 95)}`;
    }
    case "band": {
      const [side, end] = BANDS[rate.from];
      if (side === "") return `${rate.from}–${percent(locale, end)}`;
      return `${cell ? side : side === "<" ? parts.under : parts.above} ${percent(locale, end)}`;
    }
    default:
      return "";
  }
}

/** A median, range or mean in the indicator's unit, without its noun. */
export function measureText(locale: Locale, measure: Measure): string {
  switch (measure.form) {
    case "median":
      return integer(locale, measure.value);
    case "range":
      return measure.from === measure.to
        ? integer(locale, measure.from)
        : `${integer(locale, measure.from)}–${integer(locale, measure.to)}`;
    case "mean":
      return integer(locale, measure.value);
    default:
      return MARKS[locale][measure.form];
  }
}

/** The share where there is one, else the pair, else the mark: never blank. */
export function shareOrPair(locale: Locale, figure: Figure, wording: Wording = "cell", target?: number): string {
  if (figure.measure !== undefined) return measureText(locale, figure.measure);
  // Under the threshold the mark says all: "< 5 of 50" would only say how much is left.
  if (figure.numerator.status === "low") return cellText(locale, figure.numerator, wording);
  const share = rateText(locale, figure.rate, wording, target);
  return share === "" ? pairText(locale, figure, wording) : share;
}
