import type { Breakdown, IndicatorDefinition } from "../../indicators/definition.ts";
import type { PublisherConfig } from "../config.ts";

/**
 * Merging of categories is decided in the configuration and versioned there; it never follows this week's counts.
 * A published category is a merged one, or one that no merge takes.
 */
export function publishedCategories(
  definition: IndicatorDefinition,
  dimension: string,
  config: PublisherConfig,
): { readonly key: string; readonly sent: readonly string[] }[] {
  const merges = config.merges[definition.key]?.[dimension] ?? {};
  const taken = new Set(Object.values(merges).flat());
  const all = definition.dimensions.find((one) => one.key === dimension)?.categories ?? [];
  const published = all
    .filter((category) => category.merged !== true && !taken.has(category.key))
    .map((category) => ({ key: category.key, sent: [category.key] }));
  return [...published, ...Object.entries(merges).map(([key, sent]) => ({ key, sent }))];
}

/** One published breakdown and the sent breakdowns that it is the sum of. */
export type BreakdownRecipe = { readonly breakdown: Breakdown; readonly sent: readonly Breakdown[] };

/** "tahap=disalurkan|jenis=uep" of parallel lists of dimensions and categories; "" of empty ones. */
function join(dimensions: readonly string[], categories: readonly string[]): Breakdown {
  return dimensions.map((dimension, i) => `${dimension}=${categories[i]}`).join("|");
}

function product<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>((sofar, list) => sofar.flatMap((head) => list.map((item) => [...head, item])), [[]]);
}

/** All published breakdowns over these dimensions, each with its sent parts. */
export function crossedBreakdowns(
  definition: IndicatorDefinition,
  dimensions: readonly string[],
  config: PublisherConfig,
): BreakdownRecipe[] {
  const lists = dimensions.map((dimension) => publishedCategories(definition, dimension, config));
  return product(lists).map((chosen) => ({
    breakdown: join(
      dimensions,
      chosen.map((category) => category.key),
    ),
    sent: product(chosen.map((category) => category.sent)).map((categories) => join(dimensions, categories)),
  }));
}
