import { weekLabel } from "../../i18n/format.ts";
import { exportWord } from "../../i18n/words-export.ts";
import { reportFileWord } from "../../i18n/words-report-file.ts";
import { pageWord } from "../../i18n/words-week.ts";
import type { ViewContext } from "../context.ts";
import { protectionLines, type Release } from "../figure/figure-base.ts";
import { sharedSourceLine } from "../figure-lines.ts";
import type { StripFigure } from "../theme/theme-view.ts";
import { type ReportBlock, tableOr } from "./report.ts";

/** The main figures of a theme: value, target, change and the week that it is of. */
export function stripBlock(
  context: ViewContext,
  release: Release,
  theme: string,
  strip: readonly StripFigure[],
): ReportBlock {
  const { locale, week, indicators } = context;
  const columns = ["figure", "value", "goal", "change", "position"] as const;
  const keys = strip.map(({ indicator }) => indicator);
  const table = {
    caption: reportFileWord(locale, "mainFigures", { theme }),
    columns: columns.map((key) => ({ key, name: reportFileWord(locale, key) })),
    rows: strip.map(({ key, name, value, mark, beside, goal, delta, asOf }) => ({
      key,
      cells: [
        { text: name },
        { text: beside === "" ? value : `${value}\n${beside}`, ...(mark === undefined ? {} : { mark }) },
        { text: goal === "" ? reportFileWord(locale, "noGoal") : goal },
        { text: delta === undefined || delta.speech === "" ? reportFileWord(locale, "notCompared") : delta.speech },
        { text: asOf ?? pageWord(locale, "asOf", { week: weekLabel(locale, week.week, "cell") }) },
      ],
    })),
  };
  const shown = indicators.filter(({ key }) => keys.includes(key));
  const source = exportWord(locale, "processed", { source: sharedSourceLine(locale, release) });
  return tableOr(table, [...protectionLines(context, shown), source], reportFileWord(locale, "notPublished"));
}
