import { reportFileWord } from "../../i18n/words-report-file.ts";
import { definitionOf, targetOf, type ViewContext } from "../context.ts";
import { processedSource, protectionLines, type Release } from "../figure/figure-base.ts";
import { targetWords } from "../target-words.ts";
import type { StripFigure } from "../theme/theme-view.ts";
import { positionText } from "./position.ts";
import { type ReportBlock, tableOr } from "./report.ts";

/** The target of a count's share, which the page leaves out beside a count. */
function goalOf(context: ViewContext, indicator: string): string {
  const definition = definitionOf(context, indicator);
  const target = targetOf(context, indicator);
  return definition === undefined || target === undefined || definition.direction === "none"
    ? reportFileWord(context.locale, "noGoal")
    : targetWords(context, definition, target);
}

/** The main figures of a theme: value, target and the week that it is of. */
export function stripBlock(
  context: ViewContext,
  release: Release,
  theme: string,
  strip: readonly StripFigure[],
): ReportBlock {
  const { locale, indicators } = context;
  const columns = ["figure", "value", "detail", "goal", "position"] as const;
  const keys = strip.map(({ indicator }) => indicator);
  const table = {
    caption: reportFileWord(locale, "mainFigures", { theme }),
    columns: columns.map((key) => ({
      key,
      name: reportFileWord(locale, key),
      ...(key === "value" ? { right: true as const } : key === "position" ? { whole: true as const } : {}),
    })),
    rows: strip.map(({ key, indicator, name, value, mark, beside, goal }) => ({
      key,
      cells: [
        { text: name },
        { text: value, ...(mark === undefined ? {} : { mark }) },
        { text: beside === "" ? "–" : beside },
        { text: goal === "" ? goalOf(context, indicator) : goal },
        { text: positionText(context, indicator) },
      ],
    })),
  };
  const shown = indicators.filter(({ key }) => keys.includes(key));
  const source = processedSource(locale, release);
  return tableOr(table, [...protectionLines(context, shown), source], reportFileWord(locale, "notPublished"));
}
