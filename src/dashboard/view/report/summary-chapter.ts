import type { ManifestData } from "../../data/manifest-data.ts";
import { capital } from "../../i18n/format.ts";
import { reportFileWord } from "../../i18n/words-report-file.ts";
import { pageWord } from "../../i18n/words-week.ts";
import type { ViewContext } from "../context.ts";
import { processedSource } from "../figure/figure-base.ts";
import { coverageNotes } from "../matrix-view.ts";
import { changesOf } from "../narrative/changes.ts";
import { headlineOf } from "../narrative/headline.ts";
import { type RowView, rowsView } from "../rows-view.ts";
import { positionText } from "./position.ts";
import { lettered, type ReportBlock, type ReportRow, type ReportSection, section, tableOr } from "./report.ts";

/** Value and pair, each in a line; what is withheld says so alone. */
function valueText({ value, pair, mark }: RowView): string {
  return mark !== undefined || pair === "" ? value : `${value}\n${pair}`;
}

function headlineRow(context: ViewContext, row: RowView): ReportRow {
  const { locale } = context;
  return {
    key: row.key,
    cells: [
      { text: row.name },
      { text: valueText(row), ...(row.mark === undefined ? {} : { mark: row.mark }) },
      { text: row.target ?? reportFileWord(locale, "noGoal") },
      { text: row.delta.speech === "" ? reportFileWord(locale, "notCompared") : row.delta.speech },
      { text: positionText(context, row.key) },
      { text: row.statusWord, status: row.status },
    ],
  };
}

/** What happened since the week before; a sentence where nothing may be compared. */
function changes(context: ViewContext): ReportBlock {
  const { locale, week } = context;
  const items = changesOf(context).map(({ text }) => ({ text }));
  if (items.length > 0) return { kind: "points", items };
  const why = week.previous === undefined ? "nothingToCompare" : "unchanged";
  return { kind: "text", text: reportFileWord(locale, why) };
}

/** II: the week in one sentence, what changed, and the headline indicators. */
export function summaryChapter(context: ViewContext, manifest: Pick<ManifestData, "source">): ReportSection {
  const { locale } = context;
  const { title, rows } = rowsView(context);
  const columns = ["indicator", "value", "goal", "change", "position", "status"] as const;
  const table = {
    caption: title,
    columns: columns.map((key) => ({
      key,
      name: reportFileWord(locale, key),
      ...(key === "position" ? { whole: true as const } : {}),
    })),
    rows: rows.map((row) => headlineRow(context, row)),
  };
  const lines = [
    ...coverageNotes(context),
    reportFileWord(locale, "signs", { text: pageWord(locale, "footRounded") }),
    processedSource(locale, manifest),
  ];
  return section(
    reportFileWord(locale, "summary"),
    [{ kind: "text", tone: "lead", text: capital(headlineOf(context)) }],
    lettered([
      section(reportFileWord(locale, "changed"), [changes(context)]),
      section(reportFileWord(locale, "headlines"), [tableOr(table, lines, reportFileWord(locale, "noHeadlines"))]),
    ]),
  );
}
