import { weekNumber } from "../../domain/week.ts";
import { senderName } from "../../indicators/names.ts";
import type { SentReport } from "../../returns/check-sent.ts";
import type { Excerpt } from "../../returns/excerpt.ts";
import { rejects } from "../../returns/finding.ts";
import { renderHead, renderPlace } from "../../returns/render-finding.ts";
import type { Finding } from "../../returns/types.ts";
import { integer } from "../i18n/format.ts";
import type { Locale } from "../i18n/locale.ts";
import { checkWord } from "../i18n/words-check.ts";

export type CheckFindingView = {
  readonly place: string;
  readonly indicator?: string;
  readonly text: string;
  /** The cell of the excerpt that it is about: row and column there. */
  readonly target?: string;
};

/** One checked file before it is drawn. */
export type CheckFileView = {
  readonly name: string;
  /** Whose it is, of which week, rows and size. */
  readonly facts: string;
  readonly tone: "ok" | "near" | "act";
  readonly title: string;
  readonly text: string;
  readonly findings: readonly CheckFindingView[];
  readonly excerpt?: Excerpt;
  /** All of it as text, for a message to a colleague. */
  readonly copy: string;
};

/** The id of a cell within its excerpt: line and place among the columns. */
export function excerptCell(line: number, column: number): string {
  return `${line}-${column}`;
}

function sizeOf(locale: Locale, bytes: number): string {
  return bytes < 1_000_000
    ? `${integer(locale, Math.ceil(bytes / 1000))} KB`
    : `${integer(locale, bytes / 1_000_000, 1)} MB`;
}

function factsOf(locale: Locale, report: SentReport): string {
  const [only, more] = report.returns;
  const whose =
    only === undefined || more !== undefined
      ? []
      : [senderName(locale, only.agency, only.region), checkWord(locale, "weekOf", { n: weekNumber(only.week) })];
  return [...whose, checkWord(locale, "rowsOf", { n: integer(locale, report.rows) }), sizeOf(locale, report.size)].join(
    " · ",
  );
}

/** What is said above the findings, in the page's language. */
function headOf(locale: Locale, report: SentReport): Pick<CheckFileView, "tone" | "title" | "text"> {
  const { findings } = report;
  if (findings.some((one) => one.severity === "personal")) {
    return { tone: "act", title: checkWord(locale, "personalTitle"), text: checkWord(locale, "personalText") };
  }
  const head = renderHead(findings, locale);
  if (head !== undefined) {
    const good = report.rows - report.refusedLines;
    const whole = good <= 0 || findings.some((one) => rejects(one) && one.lines.length === 0);
    const text = whole
      ? checkWord(locale, "refusedWhole")
      : checkWord(locale, "refusedText", { good: integer(locale, good) });
    return { tone: "act", title: head.replace(/\.$/, ""), text };
  }
  const text = checkWord(locale, findings.length === 0 ? "goodText" : "noticeText");
  return { tone: findings.length === 0 ? "ok" : "near", title: checkWord(locale, "goodTitle"), text };
}

function findingView(finding: Finding, excerpt: Excerpt | undefined, locale: Locale): CheckFindingView {
  const place = renderPlace(finding, locale);
  const name = finding.file.replace(/^laporan\//, "");
  const line = excerpt?.lines.find((one) => one !== "gap" && finding.lines.includes(one.line));
  const names = excerpt?.columns.map((column) => column.name) ?? [];
  const indicator = line === undefined || line === "gap" ? "" : (line.cells[names.indexOf("indikator")]?.text ?? "");
  const column = names.findIndex((one) => finding.columns?.includes(one) === true);
  return {
    place: place === undefined ? name : `${name} · ${place}`,
    ...(indicator === "" ? {} : { indicator }),
    text: finding.message[locale],
    ...(line === undefined || line === "gap" ? {} : { target: excerptCell(line.line, column) }),
  };
}

/** A report in words. `findingsIn` may differ from the page's language: findings are forwarded to others. */
export function checkView(report: SentReport, locale: Locale, findingsIn: Locale): CheckFileView {
  const head = headOf(findingsIn, report);
  const findings = report.findings.map((one) => findingView(one, report.excerpt, findingsIn));
  const lines = findings.map((one) => `${one.place}: ${one.text}`);
  return {
    name: report.name,
    facts: factsOf(locale, report),
    ...head,
    findings,
    ...(report.excerpt === undefined ? {} : { excerpt: report.excerpt }),
    copy: [report.name, head.title, ...lines].join("\n"),
  };
}
