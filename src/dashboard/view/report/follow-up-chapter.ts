import { addWeeks, dueAt } from "../../../domain/week.ts";
import { ownerName } from "../../../indicators/names.ts";
import { longTime } from "../../../returns/wib-time.ts";
import type { ItemData } from "../../data/week-data.ts";
import { dateTime, weekLabel, weekLabelFrom } from "../../i18n/format.ts";
import { datedDay } from "../../i18n/format-time.ts";
import { listOf, midSentence } from "../../i18n/names.ts";
import { reportFileWord } from "../../i18n/words-report-file.ts";
import { pageWord } from "../../i18n/words-week.ts";
import type { ViewContext } from "../context.ts";
import { reviewView } from "../review-view.ts";
import {
  lettered,
  type ReportBlock,
  type ReportCell,
  type ReportRow,
  type ReportSection,
  section,
  tableOr,
} from "./report.ts";

function stateText({ locale }: ViewContext, { overdue, overdueDays: n }: ItemData): string {
  if (!overdue) return reportFileWord(locale, "notDue");
  if (n === 0) return reportFileWord(locale, "overdue");
  return reportFileWord(locale, "overdueDays", { n, days: pageWord(locale, n === 1 ? "day" : "days") });
}

/** Text, owner, due date with its year, and status; a decision with the id that the meeting knows it by. */
function itemRow(context: ViewContext, item: ItemData, i: number): ReportRow {
  const { locale, week } = context;
  const { id, kind, owner, due } = item;
  const own = kind === "return" || item.text === undefined;
  const text = own ? pageWord(locale, "sendReport", { week: weekLabel(locale, week.week, "text") }) : (item.text ?? "");
  const what: ReportCell = {
    text: id === undefined ? text : reportFileWord(locale, "item", { text, id }),
    ...(own ? {} : { foreign: true }),
  };
  return {
    key: String(i),
    cells: [
      what,
      { text: ownerName(locale, owner) },
      { text: due.length === 10 ? datedDay(locale, due) : dateTime(locale, due) },
      { text: stateText(context, item), ...(item.overdue ? { status: "attention" as const } : {}) },
    ],
  };
}

function itemsBlock(context: ViewContext, decisions: boolean): ReportBlock {
  const { locale, week } = context;
  const columns = [decisions ? "decision" : "activity", "owner", "due", "status"] as const;
  const rows = week.items.filter(({ kind }) => (kind === "decision") === decisions);
  const table = {
    caption: reportFileWord(locale, decisions ? "decisions" : "actions"),
    columns: columns.map((key) => ({ key, name: reportFileWord(locale, key) })),
    rows: rows.map((item, i) => itemRow(context, item, i)),
  };
  return tableOr(table, [], decisions ? reportFileWord(locale, "noDecisions") : pageWord(locale, "noActions"));
}

/** What the week itself calls for, and room for what people have to say. */
function advice(context: ViewContext): ReportBlock {
  const { locale, week } = context;
  const { items } = week;
  const review = reviewView(context).map(({ name }) => midSentence(name));
  const decisions = items.flatMap(({ kind, id }) => (kind === "decision" && id !== undefined ? [id] : []));
  const said = [
    ...(items.some(({ overdue, kind }) => overdue && kind === "action")
      ? [reportFileWord(locale, "adviseOverdue")]
      : []),
    ...(decisions.length > 0 ? [reportFileWord(locale, "adviseDecisions", { names: listOf(locale, decisions) })] : []),
    ...(review.length > 0
      ? [reportFileWord(locale, "adviseReview", { names: listOf(locale, [...new Set(review)]) })]
      : []),
    ...(items.some(({ kind }) => kind === "return") ? [reportFileWord(locale, "adviseReports")] : []),
  ];
  const texts = said.length > 0 ? said : [reportFileWord(locale, "adviseNothing")];
  return { kind: "points", items: [...texts, reportFileWord(locale, "adviseBlank")].map((text) => ({ text })) };
}

/** V: who does what by when, what has to be decided, and what the week calls for. */
export function followUpChapter(context: ViewContext): ReportSection {
  const { locale } = context;
  return section(
    reportFileWord(locale, "followUp"),
    [],
    lettered([
      section(reportFileWord(locale, "actions"), [itemsBlock(context, false)]),
      section(reportFileWord(locale, "decisions"), [itemsBlock(context, true)]),
      section(reportFileWord(locale, "recommendations"), [advice(context)]),
    ]),
  );
}

/** VI: what comes next, thanks, and where it is signed; place, date and name are the agency's to fill in. */
export function closingChapter(context: ViewContext): ReportSection {
  const { locale, week } = context;
  const next = addWeeks(week.week, 1);
  const coming = reportFileWord(locale, "nextReports", {
    week: weekLabelFrom(locale, next, week.week),
    due: longTime(locale, dueAt(next)),
    people: weekLabelFrom(locale, week.participants.next, week.week),
  });
  const blank = reportFileWord(locale, "blank");
  const signed = ["placeAndDate", "nameAndPosition", "signature"] as const;
  return section(reportFileWord(locale, "closing"), [
    { kind: "text", text: coming },
    { kind: "text", text: reportFileWord(locale, "thanks") },
    { kind: "facts", facts: signed.map((key) => ({ term: reportFileWord(locale, key), text: blank })) },
  ]);
}
