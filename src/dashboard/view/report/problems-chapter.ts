import { senderName } from "../../../indicators/names.ts";
import type { QualityData } from "../../data/quality-data.ts";
import { listOf } from "../../i18n/names.ts";
import { reportFileWord } from "../../i18n/words-report-file.ts";
import { pageWord } from "../../i18n/words-week.ts";
import { headlinesOf, type ViewContext } from "../context.ts";
import { processedSource, type Release } from "../figure/figure-base.ts";
import { whereFigure } from "../figure/map-figure.ts";
import { notesView } from "../items-view.ts";
import { missingSentences } from "../narrative/reporting.ts";
import { findingsTable } from "../quality/findings-table.ts";
import { reviewView } from "../review-view.ts";
import { offTargetTable } from "./off-target.ts";
import { lettered, pictureOr, type ReportBlock, type ReportSection, section, tableOr } from "./report.ts";

function offTargetBlocks(context: ViewContext, release: Release): ReportBlock[] {
  const { locale } = context;
  const { table, assessed } = offTargetTable(context);
  const source = processedSource(locale, release);
  const figure = whereFigure(context, release);
  const empty = reportFileWord(locale, assessed ? "noneOffTarget" : "notAssessed");
  return [tableOr(table, [source], empty), ...(figure === undefined ? [] : [pictureOr(figure)])];
}

function reviewBlocks(context: ViewContext): ReportBlock[] {
  const { locale } = context;
  const columns = ["service", "value", "rule", "owner"] as const;
  const rows = reviewView(context).map(({ name, value, why, owner }, i) => ({
    // One service can be listed for several places.
    key: String(i),
    cells: [{ text: name }, { text: value }, { text: why }, { text: owner }],
  }));
  if (rows.length === 0) return [{ kind: "text", text: pageWord(locale, "noReview") }];
  const caption = reportFileWord(locale, "review");
  return [
    { kind: "text", text: reportFileWord(locale, "reviewText") },
    {
      kind: "table",
      table: { caption, columns: columns.map((key) => ({ key, name: reportFileWord(locale, key) })), rows },
      lines: [],
    },
  ];
}

/** Which returns are missing and what waits for them; with `quality` also which entries were left blank. */
function missingBlocks(context: ViewContext, quality: QualityData | undefined): ReportBlock[] {
  const { locale, week } = context;
  const cells = week.reports.cells.filter(({ state }) => state === "missing" || state === "missingFile");
  const names = listOf(
    locale,
    cells.map(({ agency, region }) => senderName(locale, agency, region)),
  );
  const said =
    week.reports.cells.length === 0
      ? pageWord(locale, "noReceiptsNote")
      : cells.length === 0
        ? reportFileWord(locale, "allIn")
        : reportFileWord(locale, "missingOnly", { names });
  const gaps = missingSentences(context, headlinesOf(context)).map((text) => ({ text }));
  const findings = quality === undefined ? undefined : findingsTable(context, quality);
  return [
    { kind: "text", text: said },
    ...(gaps.length === 0 ? [] : [{ kind: "points", items: gaps } as const]),
    ...(findings === undefined || findings.table.rows.length === 0
      ? []
      : [{ kind: "table", table: findings.table, lines: [findings.unit] } as const]),
  ];
}

function notesBlocks(context: ViewContext): ReportBlock[] {
  const { locale } = context;
  const notes = notesView(context);
  if (notes.length === 0) return [{ kind: "text", text: reportFileWord(locale, "noNotes") }];
  // The analyst writes in Indonesian; who it was stands behind it.
  return [
    {
      kind: "points",
      items: notes.map(({ text, author }) => ({
        text: reportFileWord(locale, "noteBy", { text, author }),
        foreign: true,
      })),
    },
  ];
}

/** IV: what is off target and where, which services stand out by a rule, what is missing, and what analysts say of it. */
export function problemsChapter(
  context: ViewContext,
  release: Release,
  quality: QualityData | undefined,
): ReportSection {
  const { locale } = context;
  return section(
    reportFileWord(locale, "problems"),
    [],
    lettered([
      section(reportFileWord(locale, "offTarget"), offTargetBlocks(context, release)),
      section(reportFileWord(locale, "review"), reviewBlocks(context)),
      section(reportFileWord(locale, "missing"), missingBlocks(context, quality)),
      section(reportFileWord(locale, "notes"), notesBlocks(context)),
    ]),
  );
}
