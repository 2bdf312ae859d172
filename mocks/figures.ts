import type { RegionCode } from "../src/domain/region.ts";
import { type Week, weekYear } from "../src/domain/week.ts";
import type { Breakdown, IndicatorDefinition, Sending } from "../src/indicators/definition.ts";
import { breakdownsOf, categoriesOf } from "./owed.ts";
import type { Population } from "./population/population.ts";
import type { RawFigure, Recipe } from "./recipes/recipe.ts";
import { RowAt } from "./recipes/row-at.ts";

/** The dimension whose categories are stages, each part of the one before. */
const STAGE = "tahap";

export type Figures = ReadonlyMap<Breakdown, RawFigure>;
/** Figures of one indicator, region and week; asked week by week, since a year-to-date figure may not fall. */
export type FigureMaker = (definition: IndicatorDefinition, region: RegionCode, week: Week) => Figures;

/** Asks the recipes and sees to it that the numbers obey the rules of a return whatever a recipe says. */
export function makeFigures(
  seed: string,
  population: Population,
  recipes: Readonly<Record<string, Recipe>>,
): FigureMaker {
  const before = new Map<string, RawFigure>();
  return (definition, region, week) => {
    const recipe = recipes[definition.key];
    if (recipe === undefined) throw new Error(`${definition.key} has no mock recipe`);
    if ("computed" in recipe) return new Map();
    const figures = new Map<Breakdown, RawFigure>();
    const sendings = [...definition.sendings].sort((a, b) => b.dimensions.length - a.dimensions.length);
    for (const sending of sendings) {
      const parts = finerThan(definition, sending);
      for (const breakdown of breakdownsOf(definition, sending)) {
        const asked = () =>
          whole(recipe.figure(new RowAt({ seed, key: definition.key, region, population }, week, breakdown)));
        const figure = parts === undefined ? asked() : sumOf(figures, breakdown, parts);
        figures.set(breakdown, figure);
      }
      // Only what a recipe said is put right; sums of sound parts are sound.
      if (parts !== undefined) continue;
      if (definition.nested === true) nest(definition, sending, figures);
      if (definition.yearToDate === true) keepRising(before, `${definition.key}|${region}|${weekYear(week)}`, figures);
    }
    return figures;
  };
}

/** Counts are whole numbers from 0, and a numerator is part of its denominator. */
function whole(figure: RawFigure): RawFigure {
  const count = (value: number | undefined) => (value === undefined ? undefined : Math.max(0, Math.round(value)));
  const denominator = count(figure.denominator);
  const numerator = count(figure.numerator);
  return {
    ...figure,
    ...(denominator === undefined ? {} : { denominator }),
    ...(numerator === undefined ? {} : { numerator: Math.min(numerator, denominator ?? numerator) }),
  };
}

/**
 * The sending whose rows add up to the rows of this one: finer, with the same fields, and not stages or overlapping
 * categories, which have no sum. Undefined where the recipe has to say the number.
 */
function finerThan(definition: IndicatorDefinition, sending: Sending): Sending | undefined {
  if (definition.overlapping === true || definition.shape === "median" || definition.shape === "mean") return undefined;
  return definition.sendings.find((other) => {
    const rest = other.dimensions.filter((key) => !sending.dimensions.includes(key));
    return (
      rest.length > 0 &&
      other.agency === sending.agency &&
      sending.dimensions.every((key) => other.dimensions.includes(key)) &&
      sending.fields.every((field) => other.fields.includes(field)) &&
      !(definition.nested === true && rest.includes(STAGE))
    );
  });
}

function sumOf(figures: Figures, breakdown: Breakdown, parts: Sending): RawFigure {
  const wanted = [...categoriesOf(breakdown)];
  const inside = [...figures].filter(([other]) => {
    const have = categoriesOf(other);
    return (
      have.size === parts.dimensions.length &&
      parts.dimensions.every((key) => have.has(key)) &&
      wanted.every(([key, value]) => have.get(key) === value)
    );
  });
  const add = (field: "numerator" | "denominator") =>
    inside.every(([, part]) => part[field] !== undefined)
      ? { [field]: inside.reduce((sum, [, part]) => sum + (part[field] ?? 0), 0) }
      : {};
  return { ...inside[0]?.[1], ...add("numerator"), ...add("denominator") };
}

/** No stage holds more than the one before it. */
function nest(definition: IndicatorDefinition, sending: Sending, figures: Map<Breakdown, RawFigure>): void {
  const most = new Map<string, number>();
  for (const breakdown of breakdownsOf(definition, sending)) {
    const rest = breakdown
      .split("|")
      .filter((part) => !part.startsWith(`${STAGE}=`))
      .join("|");
    const figure = figures.get(breakdown);
    const numerator = Math.min(figure?.numerator ?? 0, most.get(rest) ?? Number.POSITIVE_INFINITY);
    most.set(rest, numerator);
    figures.set(breakdown, { ...figure, numerator });
  }
}

/** A count of the year so far never falls within the year. */
function keepRising(before: Map<string, RawFigure>, place: string, figures: Map<Breakdown, RawFigure>): void {
  for (const [breakdown, figure] of figures) {
    const last = before.get(`${place}|${breakdown}`);
    const rising = (field: "numerator" | "denominator") =>
      figure[field] === undefined ? {} : { [field]: Math.max(figure[field], last?.[field] ?? 0) };
    const kept = { ...figure, ...rising("numerator"), ...rising("denominator") };
    before.set(`${place}|${breakdown}`, kept);
    figures.set(breakdown, kept);
  }
}
