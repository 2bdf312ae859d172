import type { Report } from "../../contract/week-file.ts";
import { PROVINCE, REGIONS, type RegionCode } from "../../domain/region.ts";
import { dueAt, jakartaTime, type Week } from "../../domain/week.ts";
import type { Agency } from "../../indicators/definition.ts";
import { owedRows } from "../../returns/owed-rows.ts";
import type { Context } from "./context.ts";

/** One sender: an agency with the region it sends for. */
export type Sender = { readonly agency: Agency; readonly region: RegionCode };

/** The returns expected every week: the regional agencies of each region, then the provincial ones. */
export function expectedSenders(context: Context): Sender[] {
  const { regional, provincial } = context.config.expected;
  return [
    ...regional.flatMap((agency) => REGIONS.map((row) => ({ agency, region: row.code }))),
    ...provincial.map((agency) => ({ agency, region: PROVINCE })),
  ];
}

/** Whether the folder says when returns arrived at all; without it nothing is called late or on time. */
export function hasReceipts(context: Context): boolean {
  return !context.folder.absent.includes("penerimaan.csv");
}

/** Asked for by every rule that looks back over weeks: made once a week and publication. */
const MADE = new WeakMap<Context, Map<Week, Report[]>>();

/** How every expected return of a week stands. A receipt whose rows were due and are not there is no return. */
export function reportsOf(context: Context, week: Week): Report[] {
  const made = MADE.get(context) ?? new Map<Week, Report[]>();
  MADE.set(context, made);
  const known = made.get(week) ?? makeReports(context, week);
  made.set(week, known);
  return known;
}

const FAILED = new WeakMap<readonly Report[], ReadonlySet<string>>();

/** Whether a sender's return of a week is missing or late. Asked for every service of every region: looked up. */
export function failedToReport(context: Context, week: Week, agency: string, region: RegionCode): boolean {
  const reports = reportsOf(context, week);
  const known =
    FAILED.get(reports) ??
    new Set(reports.filter((one) => one.state !== "onTime").map((one) => `${one.agency}|${one.region}`));
  FAILED.set(reports, known);
  return known.has(`${agency}|${region}`);
}

function makeReports(context: Context, week: Week): Report[] {
  if (!hasReceipts(context)) return [];
  const received = new Map(
    context.folder.receipts
      .filter((receipt) => receipt.week === week)
      .map((receipt) => [`${receipt.agency}|${receipt.region}`, receipt.received]),
  );
  // A file with the header alone is a return too: it says that nothing took place.
  const seen = new Set(
    context.folder.returnsSeen.filter((one) => one.week === week).map((one) => `${one.agency}|${one.region}`),
  );
  return expectedSenders(context).map((sender) => {
    const at = received.get(`${sender.agency}|${sender.region}`);
    if (at === undefined) return { ...sender, state: "missing" };
    const owes = owedRows(week, sender.agency, sender.region, { refreshAnchor: context.anchor }).length > 0;
    const came =
      context.index.hasRows(week, sender.agency, sender.region) || seen.has(`${sender.agency}|${sender.region}`);
    if (owes && !came) {
      return { ...sender, state: "missingFile", received: jakartaTime(at) };
    }
    return at <= dueAt(week) ? { ...sender, state: "onTime" } : { ...sender, state: "late", received: jakartaTime(at) };
  });
}

/** How many returns stand in each state. */
export function countReports(reports: readonly Report[]): {
  expected: number;
  onTime: number;
  late: number;
  missing: number;
} {
  const count = (state: Report["state"]) => reports.filter((report) => report.state === state).length;
  return {
    expected: reports.length,
    onTime: count("onTime"),
    late: count("late"),
    missing: count("missing") + count("missingFile"),
  };
}
