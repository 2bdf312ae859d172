import { type Figure, percentOf } from "../../../domain/cell.ts";
import { codesOf, type Geography, PROVINCE, type RegionCode } from "../../../domain/region.ts";
import type { IndicatorDefinition } from "../../../indicators/definition.ts";
import type { IndicatorChange } from "../../url/indicator-state.ts";
import { definitionOf, targetOf, type ViewContext } from "../context.ts";
import { hasTotal, mainParts, publishedParts } from "./summary.ts";

/** What the numbers of a history are: shares in per cent, counts, days, or standard scores. */
export type Scale = "share" | "count" | "days" | "score";

/** One indicator, one breakdown of it, and the place whose history is shown. */
export type IndicatorSubject = {
  readonly definition: IndicatorDefinition;
  readonly breakdown: string;
  /** What can be chosen in its place; "" is the total. */
  readonly breakdowns: readonly string[];
  readonly geography: Geography;
  /** Everywhere this breakdown is published, the province last. */
  readonly places: readonly RegionCode[];
  readonly region: RegionCode;
  readonly beside?: RegionCode;
  readonly target?: number;
};

/** How fine a breakdown is published; a share without counts reaches the groups. */
function geographyOf({ tables, shareOnlyGroups }: IndicatorDefinition, breakdown: string): Geography {
  const dimensions = breakdown === "" ? [] : breakdown.split("|").map((part) => part.split("=")[0]);
  const table = tables.find(
    (one) => one.dimensions.length === dimensions.length && one.dimensions.every((key) => dimensions.includes(key)),
  );
  if (shareOnlyGroups === true && breakdown === "" && table?.geography === "P") return "R";
  return table?.geography ?? "P";
}

/** What of the choices a subject depends on. */
type Asked = Pick<IndicatorChange, "breakdown" | "region" | "beside">;

/** Undefined where the catalogue has no such indicator. A choice that this one does not have is the default. */
export function indicatorSubject(context: ViewContext, key: string, state: Asked): IndicatorSubject | undefined {
  const definition = definitionOf(context, key);
  if (definition === undefined) return undefined;
  const single = definition.tables.filter((one) => one.dimensions.length === 1).map((one) => one.dimensions[0] ?? "");
  const parts = [...new Set(single)].flatMap((dimension) => publishedParts(context, definition, dimension));
  const breakdowns = hasTotal(definition) ? ["", ...parts] : parts;
  const first = hasTotal(definition) ? "" : (mainParts(context, definition)[0] ?? "");
  const breakdown = breakdowns.find((one) => one === state.breakdown) ?? first;
  const geography = geographyOf(definition, breakdown);
  const places = codesOf(geography);
  const region = places.find((one) => one === state.region) ?? PROVINCE;
  const beside = places.find((one) => one === state.beside && one !== region);
  const target = definition.direction === "none" ? undefined : targetOf(context, key, breakdown);
  return {
    definition,
    breakdown,
    breakdowns,
    geography,
    places,
    region,
    ...(beside === undefined ? {} : { beside }),
    ...(target === undefined ? {} : { target }),
  };
}

/** The scale of a history, by its newest figure that has a number: a total under 50 has counts and no share. */
export function scaleOf(figures: readonly (Figure | undefined)[]): Scale {
  const newest = [...figures].reverse().find((one) => one !== undefined && sizeOf(one) !== undefined);
  if (newest?.measure?.form === "mean") return "score";
  if (newest?.measure !== undefined) return "days";
  const { rate } = newest ?? {};
  return rate === undefined || rate.form === "none" || rate.form === "small" ? "count" : "share";
}

/** What of a figure can be drawn: a number, a published range, or a number within its interval. */
export type Size = { readonly value?: number; readonly lo?: number; readonly hi?: number };

/** The size of a figure in its own scale; undefined where it has no number. */
function sizeOf(figure: Figure): Size | undefined {
  return sizeIn(figure, "score") ?? sizeIn(figure, "days") ?? sizeIn(figure, "share") ?? sizeIn(figure, "count");
}

/** The size of a figure in a scale; undefined where it has none in it. */
export function sizeIn(figure: Figure, scale: Scale): Size | undefined {
  const { measure, rate, numerator } = figure;
  switch (scale) {
    case "score":
      return measure?.form === "mean" ? { value: measure.value, lo: measure.lo, hi: measure.hi } : undefined;
    case "days":
      if (measure?.form === "median") return { value: measure.value };
      return measure?.form === "range" ? { lo: measure.from, hi: measure.to } : undefined;
    case "share": {
      if (rate?.form === "band") return { lo: rate.from, hi: rate.from + 25 };
      const value = percentOf(rate);
      return value === undefined ? undefined : { value };
    }
    case "count":
      if (measure !== undefined) return undefined;
      return numerator.status === "value" ? { value: numerator.value } : undefined;
  }
}
