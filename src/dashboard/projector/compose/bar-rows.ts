import type { Figure } from "../../../domain/cell.ts";
import { GROUPS, PROVINCE, type RegionCode } from "../../../domain/region.ts";
import type { IndicatorDefinition } from "../../../indicators/definition.ts";
import { regionName } from "../../../indicators/names.ts";
import { figureOf } from "../../data/week-data.ts";
import { deckWord } from "../../i18n/words-deck.ts";
import { countBar, hasZone, shareBar } from "../../view/bar-view.ts";
import { definitionOf, targetOf } from "../../view/context.ts";
import { markOf } from "../../view/figure-words.ts";
import { measureBar } from "../../view/indicator/measure-bar.ts";
import { partWords } from "../../view/indicator/parts-view.ts";
import { breakdownName, publishedParts } from "../../view/indicator/summary.ts";
import { factOf, longest, type PanelRow } from "../../view/panel-view.ts";
import { targetWords } from "../../view/target-words.ts";
import type { DeckContext } from "./deck-context.ts";
import type { BarsPlan } from "./deck-plan.ts";

/** One bar with the figure that it stands for. */
export type BarSource = {
  readonly key: string;
  readonly label: string;
  readonly sub?: string;
  readonly definition: IndicatorDefinition;
  readonly figure: Figure;
  readonly region: RegionCode;
  readonly breakdown: string;
};
export type SlideRow = PanelRow & { readonly attention: boolean };

/** What the bars of a plan stand for, in the order of the definitions. */
export function sourcesOf(context: DeckContext, plan: BarsPlan): BarSource[] {
  if (plan.kind === "figures") return plan.indicators.flatMap((key) => figureSource(context, key));
  const definition = definitionOf(context, plan.indicator);
  if (definition === undefined) return [];
  if (plan.kind === "groups") return GROUPS.flatMap((code) => placeSource(context, definition, code));
  const breakdowns =
    plan.kind === "seats"
      ? definition.sendings.flatMap((sending) => sending.combinations ?? [])
      : publishedParts(context, definition, plan.dimension);
  return breakdowns.flatMap((breakdown): BarSource[] => {
    const figure = figureOf(context.week, definition.key, PROVINCE, breakdown);
    if (figure === undefined) return [];
    const [label = breakdown, ...rest] = breakdownName(context.locale, definition, breakdown).split(" · ");
    const sub = [...placeOf(context, definition, breakdown), ...rest];
    const below = sub.length === 0 ? {} : { sub: sub.join(", ") };
    return [{ key: breakdown, label, ...below, definition, figure, region: PROVINCE, breakdown }];
  });
}

/** Where the school of a breakdown lies. */
function placeOf({ locale }: DeckContext, definition: IndicatorDefinition, breakdown: string): string[] {
  const [dimension, key] = breakdown.split("|")[0]?.split("=") ?? [];
  const category = definition.dimensions
    .find((one) => one.key === dimension)
    ?.categories.find((one) => one.key === key);
  return category?.region === undefined ? [] : [regionName(locale, category.region)];
}

function figureSource(context: DeckContext, key: string): BarSource[] {
  const definition = definitionOf(context, key);
  const figure = figureOf(context.week, key);
  if (definition === undefined || figure === undefined) return [];
  const target = definition.direction === "none" ? undefined : targetOf(context, key);
  const goal = target === undefined ? {} : { sub: targetWords(context, definition, target) };
  return [
    { key, label: definition.shortName[context.locale], ...goal, definition, figure, region: PROVINCE, breakdown: "" },
  ];
}

/** An area's or a group's figure as a bar. */
export function placeSource(context: DeckContext, definition: IndicatorDefinition, code: RegionCode): BarSource[] {
  const figure = figureOf(context.week, definition.key, code);
  if (figure === undefined) return [];
  return [{ key: code, label: regionName(context.locale, code), definition, figure, region: code, breakdown: "" }];
}

/**
 * Counts within their wholes on one scale, or, to compare places of different size, shares of 100; shares of 100 where only shares
 * are published; means by their interval.
 */
export function barRows(
  context: DeckContext,
  sources: readonly BarSource[],
  scale: "count" | "share" = "count",
): SlideRow[] {
  const { locale, week } = context;
  const figures = sources.map(({ figure }) => figure);
  const most = longest(figures);
  return sources.map(({ key, label, sub, definition, figure, region, breakdown }): SlideRow => {
    const target = definition.direction === "none" ? undefined : targetOf(context, definition.key, breakdown);
    // A level within its rounding is not judged by eye against a tick.
    const tick = target === undefined || hasZone(definition.protection) ? {} : { target };
    const mark = markOf(figure);
    const counted = scale === "count" && (figure.numerator.status === "value" || figure.numerator.status === "low");
    const bar =
      figure.measure !== undefined
        ? measureBar(figure, figures, target)
        : counted
          ? countBar(figure.numerator, most, {
              carried: figure.asOf !== week.week,
              zone: hasZone(definition.protection),
              ...(figure.denominator === undefined ? {} : { whole: figure.denominator }),
              ...tick,
            })
          : { ...shareBar(figure, target, definition, week.week), whole: 1 };
    const attention = figure.status === "attention";
    const words = partWords(context, definition, figure, target);
    const rest =
      figure.rate?.form === "small" && words.rest !== "" ? `${words.rest}, ${deckWord(locale, "noShare")}` : words.rest;
    return {
      key,
      label,
      ...(sub === undefined ? {} : { sub }),
      bar: { ...bar, attention },
      value: words.value,
      rest,
      ...(mark === undefined ? {} : { mark }),
      fact: factOf(week.week, definition.key, figure, { region, breakdown }),
      attention,
    };
  });
}
