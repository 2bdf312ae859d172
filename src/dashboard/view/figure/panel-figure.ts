import { PROVINCE } from "../../../domain/region.ts";
import type { ViewContext } from "../context.ts";
import { panelTable } from "../panel-table.ts";
import type { PanelView } from "../panel-view.ts";
import type { FigureView } from "./figure.ts";
import { figureOfIndicators, type Release } from "./figure-base.ts";

const plain = (text: string) => text.replaceAll(/[^A-Za-z0-9_]+/g, "-").toLowerCase();

/** The bars of a panel; `indicators`: of which it is, where it has no bar that says so. */
export function panelFigure(
  context: ViewContext,
  release: Release,
  panel: PanelView,
  indicators: readonly string[] = [],
): FigureView {
  const keys = [...new Set([...indicators, ...panel.rows.map(({ fact }) => fact.indicator)])];
  const places = new Set(panel.rows.map(({ fact }) => fact.region));
  const [place = PROVINCE] = places;
  const [key = ""] = keys;
  const part = plain(panel.key);
  return figureOfIndicators(context, release, keys, {
    name: part.includes(key) && part.length <= 60 ? part : `${key}-${part}`.slice(0, 60),
    short: panel.title,
    title: panel.title,
    unit: panel.asOf === undefined ? panel.subtitle : `${panel.subtitle} · ${panel.asOf}`,
    picture: { kind: "bars", view: panel },
    table: panelTable(context.locale, panel),
    facts: panel.rows.map(({ fact }) => fact),
    // Bars of several places are of the province that they make up.
    region: places.size === 1 ? place : PROVINCE,
    breakdown: panel.rows[0]?.fact.breakdown ?? "",
    notes: panel.note === undefined || panel.rows.length === 0 ? [] : [panel.note],
  });
}
