import { GROUPS, PROVINCE, type RegionCode } from "../../domain/region.ts";
import { regionName } from "../../indicators/names.ts";
import { figureOf } from "../data/week-data.ts";
import { weekLabelFrom } from "../i18n/format.ts";
import { pairText, rateText } from "../i18n/format-cell.ts";
import { pageWord } from "../i18n/words-week.ts";
import { definitionOf, targetOf, type ViewContext } from "./context.ts";
import { type MatrixCell, type MatrixColumn, type MatrixRow, matrixCell } from "./matrix-view.ts";
import { targetWords } from "./target-words.ts";

export type GroupsView = {
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  readonly total: MatrixRow;
};

/** Levels stand as their pair, with the band where one is printed; a share without counts as the share alone. */
function cellOf(context: ViewContext, indicator: string, region: RegionCode): MatrixCell {
  const { locale, week } = context;
  const figure = figureOf(week, indicator, region);
  const cell = matrixCell(context, indicator, figure, false);
  if (figure === undefined || figure.denominator === undefined || cell.mark !== undefined) return cell;
  const pair = pairText(locale, figure);
  // A full count speaks for itself; a level that has a percentage is that percentage; a band needs its pair.
  if (figure.rate?.form === "exact") return { ...cell, text: pair };
  if (figure.rate?.form !== "band") return cell;
  return { ...cell, text: `${pair} · ${rateText(locale, figure.rate)}` };
}

/** What may be shown of the three area groups. */
export function groupsView(context: ViewContext, indicators: readonly string[]): GroupsView {
  const { locale, week } = context;
  const definitions = indicators.flatMap((key) => definitionOf(context, key) ?? []);
  const row = (code: RegionCode): MatrixRow => ({
    code,
    name: regionName(locale, code),
    cells: definitions.map(({ key }) => cellOf(context, key, code)),
  });
  return {
    columns: definitions.map((definition) => {
      const target = targetOf(context, definition.key);
      const position = figureOf(week, definition.key)?.asOf ?? week.week;
      const scope = definition.shareOnlyGroups
        ? pageWord(locale, "shareToFive")
        : pageWord(locale, "asOf", { week: weekLabelFrom(locale, position, week.week, "cell") });
      const goal = target === undefined ? [] : [targetWords(context, definition, target)];
      return { key: definition.key, name: definition.shortName[locale], small: [...goal, scope] };
    }),
    rows: GROUPS.map(row),
    total: row(PROVINCE),
  };
}
