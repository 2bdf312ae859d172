import { pageWord } from "../../i18n/words-week.ts";
import { assessmentPanel } from "../assessment-panel.ts";
import type { ViewContext } from "../context.ts";
import { itemViews } from "../items-view.ts";
import type { PanelView } from "../panel-view.ts";
import { pipelinePanel } from "../pipeline-panel.ts";
import { seatsPanel } from "../seats-panel.ts";
import { stagesPanel } from "../stages-panel.ts";
import type { FigureView } from "./figure.ts";
import type { Release } from "./figure-base.ts";
import { whereFigure } from "./map-figure.ts";
import { panelFigure } from "./panel-figure.ts";
import { itemsFigure, reportsFigure } from "./report-figures.ts";
import { groupsFigure, matrixFigure, rowsFigure } from "./table-figures.ts";

/** The figures of the weekly page, by the place where they stand. */
export type WeekFigure = "rows" | "where" | "actions" | "decisions" | PanelKey | "matrix" | "reports" | "groups";
/** The four theme panels, by the key of their view. */
type PanelKey = "rei" | "ban" | "asm" | "srk";

const PANELS: Readonly<Record<PanelKey, readonly [string, typeof stagesPanel]>> = {
  rei: ["rei_peserta_tahap", stagesPanel],
  ban: ["ban_alur", pipelinePanel],
  asm: ["asm_cakupan", assessmentPanel],
  srk: ["srk_kursi_terisi", seatsPanel],
};

function bars(context: ViewContext, release: Release, key: PanelKey): FigureView | undefined {
  const [indicator, build] = PANELS[key];
  const panel: PanelView | undefined = build(context, indicator);
  return panel === undefined ? undefined : panelFigure(context, release, { ...panel, key: indicator }, [indicator]);
}

/** One figure of the weekly page; undefined where the week has nothing of it. */
export function weekFigure(context: ViewContext, release: Release, which: WeekFigure): FigureView | undefined {
  const { locale } = context;
  switch (which) {
    case "rows":
      return rowsFigure(context, release);
    case "where":
      return whereFigure(context, release);
    case "matrix":
      return matrixFigure(context, release);
    case "reports":
      return reportsFigure(context, release);
    case "groups":
      return groupsFigure(context, release);
    case "actions": {
      const items = itemViews(context, ({ kind }) => kind !== "decision");
      const given = { name: "tindakan", title: pageWord(locale, "whoActs"), what: "action" } as const;
      return items.length === 0 ? undefined : itemsFigure(context, release, items, given);
    }
    case "decisions": {
      const items = itemViews(context, ({ kind }) => kind === "decision");
      const given = { name: "keputusan", title: pageWord(locale, "decisionsNeeded"), what: "decision" } as const;
      return items.length === 0 ? undefined : itemsFigure(context, release, items, given);
    }
    default:
      return bars(context, release, which);
  }
}
