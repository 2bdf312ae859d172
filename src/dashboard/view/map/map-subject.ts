import { codesOf, type Geography, PROVINCE, type RegionCode } from "../../../domain/region.ts";
import type { Category, IndicatorDefinition } from "../../../indicators/definition.ts";
import { THEMES } from "../../../indicators/themes.ts";
import { type MapWord, mapWord } from "../../i18n/words-map.ts";
import { hasZone } from "../bar-view.ts";
import { definitionOf, targetOf, type ViewContext } from "../context.ts";

/** What the map is of: one indicator, at the finest places that it may be shown for, and one category where it has no total. */
export type MapSubject = {
  readonly definition: IndicatorDefinition;
  readonly geography: Exclude<Geography, "P">;
  readonly places: readonly RegionCode[];
  readonly breakdown: string;
  readonly category?: Category;
  /** The categories to choose from; empty where there is a total. */
  readonly categories: readonly Category[];
  readonly target?: number;
  /** Counts of people: flat colours, pairs instead of shares, no order by value. */
  readonly people: boolean;
  /** A share without the counts behind it. */
  readonly shareOnly: boolean;
};

/** The indicator of an undated, unchosen map. */
export const DEFAULT_MAP = "ban_lewat_tenggat";

function mapTable(definition: IndicatorDefinition) {
  const { tables } = definition;
  const total = tables.find((table) => table.dimensions.length === 0);
  if (total !== undefined && definition.shareOnlyGroups === true) return { ...total, geography: "R" as const };
  const table = total ?? tables.find((one) => one.dimensions.length === 1);
  return table === undefined || table.geography === "P" ? undefined : { ...table, geography: table.geography };
}

/** Undefined where the indicator is published for the province alone, or not at all. */
export function mapSubject(context: ViewContext, indicator: string, category?: string): MapSubject | undefined {
  const definition = definitionOf(context, indicator);
  const table = definition === undefined ? undefined : mapTable(definition);
  if (definition === undefined || table === undefined) return undefined;
  const dimension = definition.dimensions.find((one) => one.key === table.dimensions[0]);
  const published = (one: Category) =>
    context.week.figures.some(
      (entry) => entry.indicator === indicator && entry.breakdown === `${dimension?.key}=${one.key}`,
    );
  const categories = (dimension?.categories ?? []).filter(published);
  const chosen = categories.find((one) => one.key === category) ?? categories[0];
  const breakdown = dimension === undefined || chosen === undefined ? "" : `${dimension.key}=${chosen.key}`;
  const target = definition.direction === "none" ? undefined : targetOf(context, indicator, breakdown);
  return {
    definition,
    geography: table.geography,
    places: codesOf(table.geography).filter((code) => code !== PROVINCE),
    breakdown,
    categories,
    people: hasZone(definition.protection),
    shareOnly: definition.shareOnlyGroups === true,
    ...(chosen === undefined ? {} : { category: chosen }),
    ...(target === undefined ? {} : { target }),
  };
}

/** "Tindak lanjut lewat tenggat", "Alur bantuan: Usulan". */
export function subjectName({ locale }: ViewContext, { definition, category }: MapSubject): string {
  const name = definition.name[locale];
  return category === undefined ? name : `${name}: ${category.label[locale]}`;
}

const REASONS: Readonly<Record<IndicatorDefinition["protection"], MapWord>> = {
  S: "noMapService",
  G: "noMapGeneral",
  P: "noMapPeople",
  C: "noMapChildren",
};

/** Why an indicator has no map; undefined where it has one. */
export function noMapReason(context: ViewContext, definition: IndicatorDefinition): string | undefined {
  if (mapTable(definition) !== undefined) return undefined;
  return mapWord(context.locale, REASONS[definition.protection]);
}

export type IndicatorGroup = {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
};

/** Every indicator of the catalogue by theme; one without a map says so behind its name. */
export function indicatorGroups(context: ViewContext): IndicatorGroup[] {
  const { locale } = context;
  return THEMES.map(({ key, name }) => ({
    label: name[locale],
    options: context.indicators
      .filter((definition) => definition.theme === key)
      .map((definition) => ({
        value: definition.key,
        text:
          mapTable(definition) === undefined
            ? mapWord(locale, "provinceOnly", { name: definition.name[locale] })
            : definition.name[locale],
      })),
  })).filter((group) => group.options.length > 0);
}
