import type { Figure, Status } from "../../../domain/cell.ts";
import { PROVINCE } from "../../../domain/region.ts";
import { severity } from "../../../domain/status.ts";
import type { IndicatorDefinition } from "../../../indicators/definition.ts";
import { regionName } from "../../../indicators/names.ts";
import { figureOf } from "../../data/week-data.ts";
import { listOf } from "../../i18n/names.ts";
import { reportFileWord } from "../../i18n/words-report-file.ts";
import { targetOf, type ViewContext } from "../context.ts";
import { figureText, markOf, statusWord } from "../figure-words.ts";
import { fullText } from "../indicator/history-points.ts";
import { indicatorSubject } from "../indicator/subject.ts";
import { breakdownName, hasTotal, mainParts } from "../indicator/summary.ts";
import { targetWords } from "../target-words.ts";
import type { ReportRow, ReportTable } from "./report.ts";

type Judged = { readonly definition: IndicatorDefinition; readonly breakdown: string; readonly figure: Figure };

const off = (status: Status | undefined) => status === "attention" || status === "near";

/** Every figure of the province that is held against a target: totals, or the parts of what has none. */
function judged(context: ViewContext): Judged[] {
  return context.indicators.flatMap((definition) =>
    (hasTotal(definition) ? [""] : mainParts(context, definition)).flatMap((breakdown) => {
      const figure = figureOf(context.week, definition.key, PROVINCE, breakdown);
      return figure === undefined || figure.status === "none" ? [] : [{ definition, breakdown, figure }];
    }),
  );
}

/** Which of its places are off target, each with its value, and which have not reported. */
function whereText(context: ViewContext, { definition, breakdown }: Judged): string {
  const { locale, week } = context;
  const target = targetOf(context, definition.key, breakdown);
  const codes = indicatorSubject(context, definition.key, { breakdown })?.places.filter((code) => code !== PROVINCE);
  const places = (codes ?? []).flatMap((code) => {
    const figure = figureOf(week, definition.key, code, breakdown);
    return figure === undefined ? [] : [{ name: regionName(locale, code), figure }];
  });
  if (places.length === 0) return reportFileWord(locale, "provinceOnly");
  const missed = places.filter(({ figure }) => off(figure.status));
  const silent = places.filter(({ figure }) => markOf(figure) === "notReported").map(({ name }) => name);
  const unjudged = places.every(({ figure }) => figure.status === "none");
  const text =
    missed.length === 0
      ? reportFileWord(locale, unjudged ? "noPlaceJudged" : "noPlaceOff")
      : missed.map(({ name, figure }) => `${name} ${figureText(locale, figure, target)}`).join(", ");
  return silent.length === 0 ? text : reportFileWord(locale, "placesSilent", { text, names: listOf(locale, silent) });
}

function row(context: ViewContext, one: Judged): ReportRow {
  const { locale } = context;
  const { definition, breakdown, figure } = one;
  const target = targetOf(context, definition.key, breakdown);
  const name = definition.name[locale];
  return {
    key: `${definition.key} ${breakdown}`,
    cells: [
      { text: breakdown === "" ? name : `${name}: ${breakdownName(locale, definition, breakdown)}` },
      { text: fullText(context, figure, target) },
      { text: target === undefined ? reportFileWord(locale, "noGoal") : targetWords(context, definition, target) },
      { text: statusWord(locale, figure), status: figure.status },
      { text: whereText(context, one) },
    ],
  };
}

/** What is off its target and where, the most severe first; `assessed`: whether any figure could be judged at all. */
export function offTargetTable(context: ViewContext): { readonly table: ReportTable; readonly assessed: boolean } {
  const { locale } = context;
  const all = judged(context);
  const columns = ["indicator", "value", "goal", "status", "offWhere"] as const;
  const missed = all
    .filter(({ figure }) => off(figure.status))
    .sort((a, b) => severity(a.figure.status) - severity(b.figure.status));
  return {
    assessed: all.length > 0,
    table: {
      caption: reportFileWord(locale, "offTarget"),
      columns: columns.map((key) => ({ key, name: reportFileWord(locale, key) })),
      rows: missed.map((one) => row(context, one)),
    },
  };
}
