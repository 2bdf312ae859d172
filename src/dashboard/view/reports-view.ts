import { PROVINCE, REGIONS, type RegionCode } from "../../domain/region.ts";
import { dueAt } from "../../domain/week.ts";
import { regionName } from "../../indicators/names.ts";
import type { ReportData } from "../data/week-data.ts";
import { figureOf } from "../data/week-data.ts";
import { capital, countWord, weekLabelFrom } from "../i18n/format.ts";
import { rateText } from "../i18n/format-cell.ts";
import type { Locale } from "../i18n/locale.ts";
import { headName, officeName } from "../i18n/names.ts";
import { pageWord } from "../i18n/words-week.ts";
import type { ViewContext } from "./context.ts";
import { coverageNotes } from "./matrix-view.ts";

export type ReportCell = {
  readonly key: string;
  readonly state: "onTime" | "late" | "missing";
  /** Empty where the check says it: on time. */
  readonly text: string;
  readonly speech: string;
};
export type ReportsView = {
  readonly line: string;
  readonly heads: readonly { readonly code: RegionCode; readonly name: string; readonly label: string }[];
  readonly rows: readonly { readonly agency: string; readonly name: string; readonly cells: readonly ReportCell[] }[];
  readonly provincial: readonly { readonly agency: string; readonly name: string; readonly cell: ReportCell }[];
  readonly notes: readonly string[];
};

const DAY = 86_400_000;

/** "+1 hari" of a return that came within the day after the deadline counts as hours. */
function lateness(locale: Locale, received: string, due: number): string {
  const late = Date.parse(received) - due;
  if (late < DAY) return pageWord(locale, "lateHours", { n: Math.max(1, Math.round(late / 3_600_000)) });
  const n = Math.floor(late / DAY);
  return pageWord(locale, "lateDays", { n, days: pageWord(locale, n === 1 ? "day" : "days") });
}

function cellOf(context: ViewContext, report: ReportData): ReportCell {
  const { locale, week } = context;
  const key = `${report.agency} ${report.region}`;
  if (report.state === "onTime") return { key, state: "onTime", text: "", speech: pageWord(locale, "stateOnTime") };
  if (report.state === "late" && report.received !== undefined) {
    const text = lateness(locale, report.received, dueAt(week.week));
    return { key, state: "late", text, speech: text };
  }
  const text = pageWord(locale, report.state === "missingFile" ? "stateMissingFile" : "stateMissing");
  return { key, state: "missing", text, speech: text };
}

function lineOf(context: ViewContext): string {
  const { locale, week } = context;
  const { expected, onTime, late, missing, previousOnTime } = week.reports;
  if (week.reports.cells.length === 0) return pageWord(locale, "noReceiptsNote");
  const plural = (n: number) => pageWord(locale, n === 1 ? "report" : "reports");
  const share = rateText(locale, figureOf(week, "tkl_tepat_waktu")?.rate);
  const now = pageWord(locale, "reportsLine", { n: onTime, all: expected, share });
  const before =
    previousOnTime === undefined || week.previous === undefined
      ? ""
      : `; ${pageWord(locale, "reportsBefore", { week: weekLabelFrom(locale, week.previous, week.week, "cell"), n: previousOnTime })}`;
  const state = (key: "reportsMissing" | "reportsLate", n: number) =>
    n === 0 ? "" : ` ${capital(pageWord(locale, key, { n: countWord(locale, n), reports: plural(n) }))}`;
  return `${now}${before}.${state("reportsLate", late)}${state("reportsMissing", missing)}`;
}

/** The 40 + 3 returns of the week: the regional agencies by area, the provincial ones in a line of their own. */
export function reportsView(context: ViewContext): ReportsView {
  const { locale, week } = context;
  const { cells } = week.reports;
  const byPlace = new Map(cells.map((one) => [`${one.agency} ${one.region}`, one]));
  const agencies = [...new Set(cells.filter((one) => one.region !== PROVINCE).map((one) => one.agency))];
  return {
    line: lineOf(context),
    heads: REGIONS.map(({ code }) => ({ code, name: regionName(locale, code), label: headName(code) })),
    rows: agencies.map((agency) => ({
      agency,
      name: officeName(locale, agency),
      cells: REGIONS.flatMap(({ code }) => {
        const report = byPlace.get(`${agency} ${code}`);
        return report === undefined ? [] : [cellOf(context, report)];
      }),
    })),
    provincial: cells
      .filter((one) => one.region === PROVINCE)
      .map((report) => ({
        agency: report.agency,
        name: officeName(locale, report.agency),
        cell: cellOf(context, report),
      })),
    notes: [pageWord(locale, "footDeadline"), ...coverageNotes(context)],
  };
}
