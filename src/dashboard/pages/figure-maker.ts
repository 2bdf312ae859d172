import type { ManifestData } from "../data/manifest-data.ts";
import type { ViewContext } from "../view/context.ts";
import type { FigureView } from "../view/figure/figure.ts";
import { panelFigure } from "../view/figure/panel-figure.ts";
import type { PanelView } from "../view/panel-view.ts";
import type { FigureMaker } from "../widgets/exportables.ts";

/** The figure as the page has it, built anew in the language that is asked for. */
export function figureMaker(
  context: ViewContext,
  build: (context: ViewContext) => FigureView | undefined,
): FigureMaker {
  return async (locale) => build({ ...context, locale });
}

/** The same of a panel of bars; `indicators`: of which it is, where none of its bars says so. */
export function panelMaker(
  context: ViewContext,
  manifest: ManifestData,
  build: (context: ViewContext) => PanelView | undefined,
  indicators: readonly string[] = [],
): FigureMaker {
  return figureMaker(context, (of) => {
    const panel = build(of);
    return panel === undefined ? undefined : panelFigure(of, manifest, panel, indicators);
  });
}
