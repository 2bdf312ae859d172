import { PROVINCE } from "../../../domain/region.ts";
import { regionName } from "../../../indicators/names.ts";
import { figureOf } from "../../data/week-data.ts";
import { exportWord } from "../../i18n/words-export.ts";
import { regionWord } from "../../i18n/words-region.ts";
import { themeWord } from "../../i18n/words-theme.ts";
import { type PageWordKey, pageWord } from "../../i18n/words-week.ts";
import { BY_AREA, BY_GROUP } from "../by-place.ts";
import type { ViewContext } from "../context.ts";
import { groupsView } from "../groups-view.ts";
import { type MatrixView, matrixView } from "../matrix-view.ts";
import { headlineOf } from "../narrative/headline.ts";
import { regionView } from "../region/region-view.ts";
import { rowsView } from "../rows-view.ts";
import type { TableView } from "../table-view.ts";
import { groupPartsTable } from "../theme/block-panels.ts";
import type { Fact, FigureView } from "./figure.ts";
import { figureOfIndicators, type Release } from "./figure-base.ts";

type Given = Pick<FigureView, "name" | "title" | "unit" | "table"> & {
  readonly short?: string;
  readonly indicators?: readonly string[];
  readonly facts?: readonly Fact[];
  readonly region?: string;
  readonly notes?: readonly string[];
};

/** A figure that is a table: of returns, of services, of whatever has rows. */
export function tableFigure(context: ViewContext, release: Release, given: Given): FigureView {
  const { short = given.title, indicators = [], facts = [], ...rest } = given;
  return figureOfIndicators(context, release, indicators, { ...rest, short, facts, picture: { kind: "table" } });
}

function factsOf(
  { week }: ViewContext,
  indicators: readonly string[],
  places: readonly string[],
  breakdown = "",
): Fact[] {
  return places.flatMap((region) =>
    indicators.flatMap((indicator): Fact[] => {
      const figure = figureOf(week, indicator, region, breakdown);
      return figure === undefined ? [] : [{ indicator, region, breakdown, week: week.week, figure }];
    }),
  );
}

/** The headline indicators of the week. */
export function rowsFigure(context: ViewContext, release: Release): FigureView {
  const { locale } = context;
  const view = rowsView(context);
  const keys = view.rows.map(({ key }) => key);
  return tableFigure(context, release, {
    name: "indikator-utama",
    title: headlineOf(context).replace(/\.$/, ""),
    short: view.title,
    unit: exportWord(locale, "rowsUnit", { title: view.title }),
    indicators: keys,
    facts: factsOf(context, keys, [PROVINCE]),
    table: {
      caption: view.title,
      columns: [
        { key: "name", name: regionWord(locale, "columnIndicator") },
        { key: "value", name: pageWord(locale, "columnValue"), right: true },
        { key: "pair", name: exportWord(locale, "columnRest") },
        { key: "target", name: exportWord(locale, "columnTarget") },
        { key: "since", name: view.since },
        { key: "asOf", name: exportWord(locale, "columnAsOf") },
        { key: "status", name: pageWord(locale, "columnStatus") },
      ],
      rows: view.rows.map((row) => ({
        key: row.key,
        cells: [
          { text: row.name },
          { text: row.value, ...(row.mark === undefined ? {} : { mark: row.mark }) },
          { text: row.pair },
          { text: row.target ?? "" },
          { text: row.delta.speech },
          { text: row.asOf ?? "" },
          { text: row.statusWord, status: row.status },
        ],
      })),
    },
  });
}

function matrixTable(caption: string, head: string, { columns, rows, total }: Omit<MatrixView, "notes">): TableView {
  return {
    caption,
    columns: [
      { key: "place", name: head },
      ...columns.map(({ key, name, small }) => ({ key, name: [name, ...small].join(" · "), right: true as const })),
    ],
    rows: [...rows, total].map((row) => ({
      key: row.code,
      cells: [
        { text: row.name },
        ...row.cells.map(({ text, mark, flag }) => ({
          text,
          ...(mark === undefined ? {} : { mark }),
          ...(flag === undefined ? {} : { status: flag }),
        })),
      ],
    })),
  };
}

/** Places by indicator, the whole last. */
function placesByIndicator(
  context: ViewContext,
  release: Release,
  view: Omit<MatrixView, "notes">,
  given: { readonly name: string; readonly title: string; readonly unit: string; readonly head: string },
  notes: readonly string[] = [],
): FigureView {
  const { head, ...rest } = given;
  const keys = view.columns.map(({ key }) => key);
  const places = [...view.rows, view.total].map(({ code }) => code);
  return tableFigure(context, release, {
    ...rest,
    indicators: keys,
    facts: factsOf(context, keys, places),
    table: matrixTable(given.title, head, view),
    notes,
  });
}

/** Areas by service. */
export function matrixFigure(context: ViewContext, release: Release): FigureView {
  const word = (key: PageWordKey) => pageWord(context.locale, key);
  const view = matrixView(context, BY_AREA);
  const given = { title: word("matrixTitle"), unit: word("matrixNote"), head: word("areaHead") };
  return placesByIndicator(context, release, view, { name: "wilayah-layanan", ...given }, view.notes);
}

/** What may be shown of the area groups. */
export function groupsFigure(context: ViewContext, release: Release): FigureView {
  const word = (key: PageWordKey) => pageWord(context.locale, key);
  const head = word("groupHead");
  const given = { title: word("groupsTitle"), unit: head, head };
  return placesByIndicator(context, release, groupsView(context, BY_GROUP), { name: "kelompok-wilayah", ...given });
}

/** Groups by category; undefined where the week has none. */
export function groupPartsFigure(
  context: ViewContext,
  release: Release,
  indicator: string,
  dimension: string,
): FigureView | undefined {
  const table = groupPartsTable(context, indicator, dimension);
  if (table === undefined) return undefined;
  const places = table.rows.map(({ key }) => key);
  const parts = table.columns.slice(1).map(({ key }) => (key === "total" ? "" : key));
  return tableFigure(context, release, {
    name: `${indicator}-kelompok`,
    title: table.caption,
    unit: themeWord(context.locale, "groupPartsUnit"),
    table,
    indicators: [indicator],
    facts: parts.flatMap((breakdown) => factsOf(context, [indicator], places, breakdown)),
  });
}

/** The services of one area beside target and province; undefined for an unknown code. */
export function servicesFigure(context: ViewContext, release: Release, code: string): FigureView | undefined {
  const { locale } = context;
  const view = regionView(context, code);
  if (view === undefined) return undefined;
  const keys = view.rows.map(({ key }) => key);
  return tableFigure(context, release, {
    name: `layanan-${view.code.replace(".", "")}`,
    title: view.rowsTitle,
    unit: regionWord(locale, "rowsUnit"),
    indicators: keys,
    facts: factsOf(context, keys, [view.code, PROVINCE]),
    region: view.code,
    table: {
      caption: view.rowsTitle,
      columns: [
        { key: "name", name: regionWord(locale, "columnIndicator") },
        { key: "here", name: regionName(locale, view.code), right: true },
        { key: "pair", name: exportWord(locale, "columnRest"), right: true },
        { key: "province", name: regionWord(locale, "columnProvince"), right: true },
        { key: "target", name: exportWord(locale, "columnTarget") },
        { key: "status", name: pageWord(locale, "columnStatus") },
      ],
      rows: view.rows.map((row) => ({
        key: row.key,
        cells: [
          { text: row.name },
          { text: row.value, ...(row.mark === undefined ? {} : { mark: row.mark }) },
          { text: row.pair },
          { text: row.provinceText },
          { text: row.goal },
          { text: row.statusWord, status: row.status },
        ],
      })),
    },
    notes: view.notesOfRows,
  });
}
