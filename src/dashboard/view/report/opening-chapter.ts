import { PROVINCE } from "../../../domain/region.ts";
import { regionName } from "../../../indicators/names.ts";
import { type ManifestData, releaseCode } from "../../data/manifest-data.ts";
import { capital, dateTime, weekDays, weekLabel } from "../../i18n/format.ts";
import { listOf } from "../../i18n/names.ts";
import { reportFileWord } from "../../i18n/words-report-file.ts";
import type { ViewContext } from "../context.ts";
import { lateSentences } from "../narrative/reporting.ts";
import { type ReportCell as Arrival, reportsView } from "../reports-view.ts";
import { lettered, type ReportBlock, type ReportRow, type ReportSection, section } from "./report.ts";

/** "Minggu ke-47, 16–22 November 2026". */
export function periodOf({ locale, week }: ViewContext): string {
  return `${weekLabel(locale, week.week)}, ${weekDays(locale, week.week)}`;
}

/** Places of these arrivals; how late a return came stands behind its place. */
function namesOf({ locale }: ViewContext, cells: readonly Arrival[]): string {
  const names = cells.map(({ key, text, state }) => {
    const name = regionName(locale, key.split(" ")[1] ?? PROVINCE);
    return state === "late" ? `${name} (${text})` : name;
  });
  return names.length === 0 ? reportFileWord(locale, "nobody") : listOf(locale, names);
}

function reportsRows(context: ViewContext): ReportRow[] {
  const { locale } = context;
  const view = reportsView(context);
  const rows = [...view.rows, ...view.provincial.map(({ cell, ...one }) => ({ ...one, cells: [cell] }))];
  return rows.map(({ agency, name, cells }) => {
    const of = (state: Arrival["state"]) => cells.filter((cell) => cell.state === state);
    return {
      key: agency,
      cells: [
        { text: name },
        { text: reportFileWord(locale, "ofAll", { n: of("onTime").length, all: cells.length }) },
        { text: namesOf(context, of("late")) },
        { text: namesOf(context, of("missing")) },
      ],
    };
  });
}

/** Which returns are in, agency by agency; a sentence where nobody noted when they came. */
function reportsBlocks(context: ViewContext): ReportBlock[] {
  const { locale, week } = context;
  const { line, notes } = reportsView(context);
  const late = lateSentences(context);
  if (week.reports.cells.length === 0) return [{ kind: "text", text: line }];
  const columns = ["agency", "onTime", "late", "notIn"] as const;
  return [
    { kind: "text", text: reportFileWord(locale, "completeness", { line }) },
    // Of many it would only be said how many, which the line says.
    ...(late.length === week.lateReturns.length ? late : []).map((text): ReportBlock => ({ kind: "text", text })),
    {
      kind: "table",
      table: {
        caption: reportFileWord(locale, "reportsCaption"),
        columns: columns.map((key) => ({ key, name: reportFileWord(locale, key) })),
        rows: reportsRows(context),
      },
      lines: notes,
    },
  ];
}

/** I: on what the report stands, what it is for, which week it is of, and whose returns are in it. */
export function openingChapter(context: ViewContext, manifest: ManifestData): ReportSection {
  const { locale, week } = context;
  const say = (key: Parameters<typeof reportFileWord>[1]) => reportFileWord(locale, key);
  const text = (key: "basisText" | "basisBlank" | "purposeText"): ReportBlock => ({ kind: "text", text: say(key) });
  const facts = [
    { term: say("periodTerm"), text: periodOf(context) },
    { term: say("cutOff"), text: dateTime(locale, week.cutOff) },
    { term: say("release"), text: releaseCode(manifest) },
    { term: say("source"), text: capital(manifest.source[locale]) },
  ];
  return section(
    say("opening"),
    [],
    lettered([
      section(say("basis"), [text("basisText"), text("basisBlank")]),
      section(say("purpose"), [text("purposeText")]),
      section(say("period"), [{ kind: "facts", facts }, ...reportsBlocks(context)]),
    ]),
  );
}
