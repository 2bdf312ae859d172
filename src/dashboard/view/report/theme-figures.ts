import type { SeriesData } from "../../data/series-data.ts";
import type { ViewContext } from "../context.ts";
import type { FigureView } from "../figure/figure.ts";
import type { Release } from "../figure/figure-base.ts";
import { historyFigure } from "../figure/history-figure.ts";
import { placesFigure } from "../figure/places-figure.ts";
import { indicatorSubject } from "../indicator/subject.ts";
import { THEME_PLANS, type ThemeBlock } from "../theme/theme-plan.ts";

/** A year, as the theme pages show it. */
const YEAR = { range: 52 } as const;

type Drawn = Extract<ThemeBlock, { readonly indicator: string }>;

/** The blocks of the theme pages that need the history of an indicator. */
const needsSeries = (block: ThemeBlock): block is Drawn =>
  block.kind === "history" || block.kind === "places" || block.kind === "versions";

/** Whose histories the report is made from; of those indicators that the catalogue knows. */
export function seriesOfReport(indicators: readonly { readonly key: string }[]): readonly string[] {
  const known = new Set(indicators.map(({ key }) => key));
  const keys = THEME_PLANS.flatMap(({ rows }) => rows.flat().filter(needsSeries)).map(({ indicator }) => indicator);
  return [...new Set(keys)].filter((key) => known.has(key));
}

/** The picture of a block: its history, or its places against the target; undefined where there is none to draw. */
export function figureOfBlock(
  context: ViewContext,
  release: Release,
  series: ReadonlyMap<string, SeriesData>,
  block: ThemeBlock,
): FigureView | undefined {
  if (block.kind !== "history" && block.kind !== "places") return undefined;
  const subject = indicatorSubject(context, block.indicator, {});
  const history = series.get(block.indicator);
  if (subject === undefined || history === undefined) return undefined;
  return block.kind === "history"
    ? historyFigure(context, release, subject, history, YEAR)
    : placesFigure(context, release, subject, history);
}
