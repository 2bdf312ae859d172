import type { IndicatorDefinition } from "../../../indicators/definition.ts";
import { integer, signed } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { pageWord } from "../../i18n/words-week.ts";
import type { Mark } from "../figure-words.ts";

/**
 * How an area is filled: one of five steps of the blue family, one of five between worse and better, the flat colour of
 * levels, nothing where a number has no class, or the pattern of what stands in place of a number.
 */
export type Fill =
  | { readonly kind: "step" | "gap"; readonly level: 0 | 1 | 2 | 3 | 4 }
  | { readonly kind: "flat" }
  | { readonly kind: "plain" }
  | { readonly kind: "mark"; readonly mark: Mark };

/** Which side of a border a value on it belongs to: below it, above it, or away from zero. */
type Edge = "below" | "above" | "outward";

export type MapScale = {
  readonly classes: readonly { readonly label: string; readonly fill: Fill }[];
  readonly fillOf: (value: number) => Fill;
};

const EPSILON = 1e-9;

/** 0…4: how many of four ascending borders a value has passed. */
export function stepOf(value: number, breaks: readonly number[], edge: Edge): 0 | 1 | 2 | 3 | 4 {
  const passed = breaks.filter((border) => {
    const inner = edge === "below" || (edge === "outward" && border < 0);
    return inner ? value > border + EPSILON : value >= border - EPSILON;
  }).length;
  return Math.min(4, passed) as 0 | 1 | 2 | 3 | 4;
}

type Labels = {
  readonly breaks: readonly number[];
  readonly edge: Edge;
  readonly write: (value: number) => string;
  /** Between the ends of a class; a dash would be lost among signs. */
  readonly to?: string;
};

function labelsOf({ breaks, edge, write, to: dash = "–" }: Labels): string[] {
  const [first = 0] = breaks;
  const last = breaks[breaks.length - 1] ?? first;
  const between = breaks.slice(1).map((to, i) => `${write(breaks[i] ?? 0)}${dash}${write(to)}`);
  return [
    `${edge === "above" ? "<" : "≤"} ${write(first)}`,
    ...between,
    `${edge === "below" ? ">" : "≥"} ${write(last)}`,
  ];
}

function scale(
  labels: readonly string[],
  breaks: readonly number[],
  edge: Edge,
  paint: (level: number) => Fill,
): MapScale {
  return {
    classes: labels.map((label, level) => ({ label, fill: paint(level) })),
    fillOf: (value) => paint(stepOf(value, breaks, edge)),
  };
}

const step = (level: number): Fill => ({ kind: "step", level: level as 0 | 1 | 2 | 3 | 4 });
const gap = (level: number): Fill => ({ kind: "gap", level: level as 0 | 1 | 2 | 3 | 4 });

/** The indicator's own classes: offsets from the target, one border being the target, which itself is met. */
export function valueScale(
  locale: Locale,
  definition: IndicatorDefinition,
  target: number | undefined,
): MapScale | undefined {
  if (target === undefined || definition.mapOffsets === undefined) return undefined;
  const breaks = definition.mapOffsets.map((offset) => target + offset);
  const edge = definition.direction === "up" ? "above" : "below";
  return scale(labelsOf({ breaks, edge, write: (value) => integer(locale, value) }), breaks, edge, step);
}

/** Fixed borders of the counts, the same in every week. */
export function countScale(locale: Locale, definition: IndicatorDefinition): MapScale | undefined {
  const breaks = definition.mapBreaks;
  if (breaks === undefined) return undefined;
  return scale(labelsOf({ breaks, edge: "above", write: (value) => integer(locale, value) }), breaks, "above", step);
}

/** Worse is orange whichever way it points: where less is better, the highest class is the worst. */
function turned(definition: Pick<IndicatorDefinition, "direction">): (level: number) => Fill {
  if (definition.direction === "none") return step;
  return definition.direction === "down" ? (level) => gap(4 - level) : gap;
}

/** Points within which a figure is near its target; of days, a fifth of the limit. */
function nearness(definition: IndicatorDefinition, target: number): number {
  return definition.shape === "median" ? target * 0.2 : 5;
}

/** The distance from the target: two classes beyond it (near, attention), the target itself met, two better ones. */
export function targetScale(locale: Locale, definition: IndicatorDefinition, target: number): MapScale {
  const near = nearness(definition, target);
  const down = definition.direction === "down";
  const breaks = [-near, 0, near, 2 * near].map((border) => (down ? -border : border)).sort((a, b) => a - b);
  const edge = down ? "below" : "above";
  const labels = labelsOf({ breaks, edge, write: (value) => signed(locale, value), to: "…" });
  return scale(labels, breaks, edge, turned(definition));
}

/** The change since the time before, in points, days or counts; what is less than one has not moved. */
export function changeScale(locale: Locale, definition: IndicatorDefinition, unit: "points" | "counts"): MapScale {
  const breaks = unit === "points" ? [-5, -1, 1, 5] : [-10, -1, 1, 10];
  const write = (value: number) => signed(locale, value);
  const labels = labelsOf({ breaks, edge: "outward", write, to: "…" });
  labels[2] = pageWord(locale, "unchanged");
  return scale(labels, breaks, "outward", turned(definition));
}
