import type { Item, Report } from "../../contract/week-file.ts";
import { cutOffAt, dueAt, jakartaTime, type Week } from "../../domain/week.ts";
import type { Context } from "./context.ts";

const DAY = 86_400_000;

function daysLate(due: string, cutOffDay: string): number {
  return Math.max(0, Math.round((Date.parse(cutOffDay) - Date.parse(due)) / DAY));
}

/**
 * What is open at a week's cut-off: meeting items, and a returning duty for every return that has not arrived.
 * Overdue first, then by due date, then in the order of the agencies in returns.md.
 */
export function openItems(context: Context, week: Week, reports: readonly Report[]): Item[] {
  const cutOffDay = jakartaTime(cutOffAt(week)).slice(0, 10);
  const { provincial, regional } = context.config.expected;
  const order = [...provincial, ...regional] as readonly string[];
  const meeting = context.folder.items
    .filter((item) => item.state !== "batal" && item.week <= week)
    .filter((item) => item.closed === undefined || item.closed > cutOffDay)
    .map(
      (item): Item => ({
        kind: item.kind === "tindakan" ? "action" : "decision",
        id: item.id,
        week: item.week,
        indicator: item.indicator,
        region: item.region,
        owner: item.owner,
        text: item.text,
        due: item.due,
        overdueDays: daysLate(item.due, cutOffDay),
        overdue: item.due < cutOffDay,
      }),
    );
  const missing = reports
    .filter((report) => report.state === "missing" || report.state === "missingFile")
    .map(
      (report): Item => ({
        kind: "return",
        region: report.region,
        owner: (provincial as readonly string[]).includes(report.agency)
          ? report.agency
          : `${report.agency}:${report.region}`,
        due: jakartaTime(dueAt(week)),
        overdueDays: 0,
        overdue: true,
      }),
    );
  const place = (item: Item) => order.indexOf(item.owner.split(":")[0] ?? "");
  return [...meeting, ...missing].sort(
    (a, b) =>
      Number(b.overdue) - Number(a.overdue) ||
      a.due.slice(0, 10).localeCompare(b.due.slice(0, 10)) ||
      place(a) - place(b) ||
      a.owner.localeCompare(b.owner) ||
      (a.id ?? "").localeCompare(b.id ?? ""),
  );
}
