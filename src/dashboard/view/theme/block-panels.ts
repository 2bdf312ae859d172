import type { Figure } from "../../../domain/cell.ts";
import { GROUPS, membersOf, PROVINCE, REGIONS, type RegionCode } from "../../../domain/region.ts";
import { addWeeks } from "../../../domain/week.ts";
import type { IndicatorDefinition } from "../../../indicators/definition.ts";
import { regionName } from "../../../indicators/names.ts";
import { type SeriesData, seriesFigure } from "../../data/series-data.ts";
import { figureOf } from "../../data/week-data.ts";
import { capital, weekLabelFrom } from "../../i18n/format.ts";
import { cellText } from "../../i18n/format-cell.ts";
import { type ThemeWord, themeWord } from "../../i18n/words-theme.ts";
import { pageWord } from "../../i18n/words-week.ts";
import { countBar, hasZone, shareBar } from "../bar-view.ts";
import { definitionOf, targetOf, type ViewContext } from "../context.ts";
import { markOf } from "../figure-words.ts";
import { partWords, sharesOf } from "../indicator/parts-view.ts";
import { breakdownName, publishedParts } from "../indicator/summary.ts";
import { emptyNote, factOf, longest, markOfCell, type PanelRow, type PanelView } from "../panel-view.ts";
import type { TableView } from "../table-view.ts";
import { targetWords } from "../target-words.ts";

const asOfOf = ({ locale, week }: ViewContext, definition: IndicatorDefinition, figure: Figure | undefined) =>
  definition.refresh > 1 && figure !== undefined
    ? { asOf: pageWord(locale, "asOf", { week: weekLabelFrom(locale, figure.asOf, week.week, "cell") }) }
    : {};

/** One bar: against the target where there is one, else the level within its whole. */
function barRow(
  context: ViewContext,
  definition: IndicatorDefinition,
  given: { readonly key: string; readonly label: string; readonly figure: Figure },
  at: Parameters<typeof factOf>[3],
  most: number,
  shares: boolean,
): PanelRow {
  const { week } = context;
  const { key, label, figure } = given;
  const target = definition.direction === "none" ? undefined : targetOf(context, definition.key);
  const mark = markOf(figure);
  return {
    key,
    label,
    bar: shares
      ? shareBar(figure, target, definition, week.week)
      : countBar(figure.numerator, most, {
          carried: figure.asOf !== week.week,
          zone: hasZone(definition.protection),
          ...(figure.denominator === undefined ? {} : { whole: figure.denominator }),
          ...(target === undefined ? {} : { target }),
        }),
    ...partWords(context, definition, figure, target),
    ...(mark === undefined ? {} : { mark }),
    fact: factOf(week.week, definition.key, figure, at),
  };
}

/** The bar of a place. */
function placeRow(
  context: ViewContext,
  definition: IndicatorDefinition,
  region: RegionCode,
  figure: Figure,
  most: number,
): PanelRow {
  const given = { key: region, label: regionName(context.locale, region), figure };
  return barRow(context, definition, given, { region }, most, sharesOf(definition));
}

/** The three groups of an indicator; of a share without counts the share alone. */
export function groupsPanel(context: ViewContext, indicator: string): PanelView | undefined {
  const { locale, week } = context;
  const definition = definitionOf(context, indicator);
  if (definition === undefined) return undefined;
  const found = GROUPS.flatMap((code) => {
    const figure = figureOf(week, indicator, code);
    return figure === undefined ? [] : [{ code, figure }];
  });
  const most = longest(found.map(({ figure }) => figure));
  return {
    key: indicator,
    title: themeWord(locale, "groupsTitle", { name: definition.name[locale] }),
    subtitle: definition.shareOnlyGroups
      ? themeWord(locale, "groupsShareUnit")
      : themeWord(locale, "groupsUnit", { noun: capital(definition.countNoun[locale]) }),
    ...asOfOf(context, definition, found[0]?.figure),
    rows: found.map(({ code, figure }) => ({
      ...placeRow(context, definition, code, figure, most),
      sub: pageWord(locale, "memberAreas", { n: membersOf(code).length }),
    })),
    ...(definition.caution === undefined ? {} : { note: definition.caution[locale] }),
    empty: emptyNote(locale, figureOf(week, indicator)),
    numbers: "beside",
  };
}

/** Counts of a stock by kabupaten/kota, in the order of their codes. */
export function areasPanel(context: ViewContext, indicator: string): PanelView | undefined {
  const { locale, week } = context;
  const definition = definitionOf(context, indicator);
  if (definition === undefined) return undefined;
  const found = REGIONS.flatMap(({ code }) => {
    const figure = figureOf(week, indicator, code);
    return figure === undefined ? [] : [{ code, figure }];
  });
  const most = longest(found.map(({ figure }) => figure));
  return {
    key: indicator,
    title: definition.name[locale],
    subtitle: themeWord(locale, "areasUnit", { noun: capital(definition.countNoun[locale]) }),
    ...asOfOf(context, definition, found[0]?.figure),
    rows: found.map(({ code, figure }) => placeRow(context, definition, code, figure, most)),
    empty: emptyNote(locale, figureOf(week, indicator)),
    numbers: "beside",
  };
}

/** Several figures of the province under one head, each against its own target. */
export function figuresPanel(context: ViewContext, title: ThemeWord, indicators: readonly string[]): PanelView {
  const { locale, week } = context;
  const found = indicators.flatMap((key) => {
    const definition = definitionOf(context, key);
    const figure = figureOf(week, key);
    return definition === undefined || figure === undefined ? [] : [{ definition, figure }];
  });
  const first = found[0];
  const most = longest(found.map(({ figure }) => figure));
  // One scale for all: shares of 100, or the levels of people within their wholes.
  const shares = found.every(
    ({ definition, figure }) => !hasZone(definition.protection) && figure.denominator !== undefined,
  );
  return {
    key: indicators.join(" "),
    title: themeWord(locale, title),
    subtitle: themeWord(locale, "figuresUnit"),
    ...(first === undefined ? {} : asOfOf(context, first.definition, first.figure)),
    rows: found.map(({ definition, figure }) => {
      const target = definition.direction === "none" ? undefined : targetOf(context, definition.key);
      const row = barRow(
        context,
        definition,
        { key: definition.key, label: definition.name[locale], figure },
        {},
        most,
        shares,
      );
      return target === undefined ? row : { ...row, sub: targetWords(context, definition, target) };
    }),
    empty: emptyNote(locale, first?.figure),
    numbers: "beside",
  };
}

/** Levels by category under each version of the instrument that the history has, newest first: never side by side on a line. */
export function versionsPanels(context: ViewContext, indicator: string, series: SeriesData | undefined): PanelView[] {
  const { locale, week } = context;
  const definition = definitionOf(context, indicator);
  const dimension = definition?.dimensions[0];
  if (definition === undefined || dimension === undefined) return [];
  const parts = publishedParts(context, definition, dimension.key);
  const breaks = (series?.breaks ?? []).filter((one) => one <= week.week);
  // The last week under each version: the one before the next break, and the one shown.
  const ends = [...breaks.map((one) => addWeeks(one, -1)), week.week];
  const name = definition.name[locale];
  return ends
    .map((end, i): PanelView => {
      const figures = parts.flatMap((breakdown) => {
        const figure =
          end === week.week
            ? figureOf(week, indicator, PROVINCE, breakdown)
            : series && seriesFigure(series, end, PROVINCE, breakdown);
        return figure === undefined ? [] : [{ breakdown, figure }];
      });
      const most = longest(figures.map(({ figure }) => figure));
      const noun = capital(definition.countNoun[locale]);
      const from = breaks[i - 1];
      return {
        key: `${indicator} ${i + 1}`,
        title: breaks.length === 0 ? name : themeWord(locale, "versionTitle", { name }),
        subtitle:
          from === undefined
            ? breaks.length === 0
              ? noun
              : themeWord(locale, "versionFirst", { noun, n: i + 1, week: weekLabelFrom(locale, end, week.week) })
            : themeWord(locale, "versionUnit", { noun, n: i + 1, week: weekLabelFrom(locale, from, week.week) }),
        ...asOfOf(context, definition, figures[0]?.figure),
        rows: figures.map(({ breakdown, figure }) => ({
          ...barRow(
            context,
            definition,
            { key: breakdown, label: breakdownName(locale, definition, breakdown), figure },
            { breakdown, week: end },
            most,
            false,
          ),
          bar: countBar(figure.numerator, most, { carried: figure.asOf !== end, zone: hasZone(definition.protection) }),
        })),
        ...(definition.caution === undefined ? {} : { note: definition.caution[locale] }),
        empty: emptyNote(locale, figures[0]?.figure),
        numbers: "beside",
      };
    })
    .reverse();
}

/** Groups by category, with both totals: levels that add exactly, since they were rounded together. */
export function groupPartsTable(context: ViewContext, indicator: string, dimension: string): TableView | undefined {
  const { locale, week } = context;
  const definition = definitionOf(context, indicator);
  if (definition === undefined) return undefined;
  const parts = publishedParts(context, definition, dimension);
  const cell = (code: string, breakdown: string) => {
    const figure = figureOf(week, indicator, code, breakdown);
    const mark = figure === undefined ? { mark: "notReported" as const } : markOfCell(figure.numerator);
    const text = figure === undefined ? pageWord(locale, "notReported") : cellText(locale, figure.numerator);
    return { text, ...mark };
  };
  return {
    caption: themeWord(locale, "groupParts"),
    columns: [
      { key: "group", name: themeWord(locale, "groupHead") },
      ...parts.map((breakdown) => ({
        key: breakdown,
        name: breakdownName(locale, definition, breakdown),
        right: true as const,
      })),
      { key: "total", name: themeWord(locale, "total"), right: true },
    ],
    rows: [...GROUPS, PROVINCE].map((code) => ({
      key: code,
      cells: [{ text: regionName(locale, code) }, ...parts.map((breakdown) => cell(code, breakdown)), cell(code, "")],
    })),
  };
}
