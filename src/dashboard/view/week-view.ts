import type { ManifestData } from "../data/manifest-data.ts";
import { dateTime, weekLabel } from "../i18n/format.ts";
import { pageWord } from "../i18n/words-week.ts";
import { assessmentPanel } from "./assessment-panel.ts";
import { BY_AREA, BY_GROUP } from "./by-place.ts";
import type { ViewContext } from "./context.ts";
import { type GroupsView, groupsView } from "./groups-view.ts";
import { actionsView, decisionsView, type ItemsView, type NoteView, notesView } from "./items-view.ts";
import { type MatrixView, matrixView } from "./matrix-view.ts";
import { type Change, changesOf } from "./narrative/changes.ts";
import { headlineOf, type Tally, tallyOf } from "./narrative/headline.ts";
import type { PanelView } from "./panel-view.ts";
import { pipelinePanel } from "./pipeline-panel.ts";
import { type ReportsView, reportsView } from "./reports-view.ts";
import { type ReviewView, reviewView } from "./review-view.ts";
import { type RowsView, rowsView } from "./rows-view.ts";
import { seatsPanel } from "./seats-panel.ts";
import { stagesPanel } from "./stages-panel.ts";
import { WHERE, type WhereView, whereView } from "./where-view.ts";

/** Everything that the weekly page says, in the reader's language: plain objects, nothing left to compute. */
export type WeekView = {
  readonly kicker: string;
  readonly headline: string;
  readonly tally: Tally;
  readonly rows: RowsView;
  readonly where?: WhereView;
  readonly actions: ItemsView;
  readonly decisions: ItemsView;
  readonly changes: readonly Change[];
  readonly review: readonly ReviewView[];
  readonly notes: readonly NoteView[];
  readonly panels: readonly PanelView[];
  readonly matrix: MatrixView;
  readonly reports: ReportsView;
  readonly groups: GroupsView;
  readonly source: readonly string[];
};

export function weekView(context: ViewContext, manifest: Pick<ManifestData, "source">): WeekView {
  const { locale, week } = context;
  const where = whereView(context, WHERE);
  const panels = [
    stagesPanel(context, "rei_peserta_tahap"),
    pipelinePanel(context, "ban_alur"),
    assessmentPanel(context, "asm_cakupan"),
    seatsPanel(context, "srk_kursi_terisi"),
  ];
  return {
    kicker: pageWord(locale, "overviewOfWeek", { n: Number(week.week.slice(6)) }),
    headline: headlineOf(context),
    tally: tallyOf(context),
    rows: rowsView(context),
    ...(where === undefined ? {} : { where }),
    actions: actionsView(context),
    decisions: decisionsView(context),
    changes: changesOf(context),
    review: reviewView(context),
    notes: notesView(context),
    panels: panels.filter((panel) => panel !== undefined),
    matrix: matrixView(context, BY_AREA),
    reports: reportsView(context),
    groups: groupsView(context, BY_GROUP),
    source: [
      pageWord(locale, "source", { source: manifest.source[locale], week: weekLabel(locale, week.week, "text") }),
      pageWord(locale, "dataTime", { time: dateTime(locale, week.cutOff) }),
    ],
  };
}
