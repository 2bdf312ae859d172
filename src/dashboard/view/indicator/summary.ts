import type { Figure, ProtectionClass } from "../../../domain/cell.ts";
import { codesOf, type Geography, PROVINCE, type RegionCode } from "../../../domain/region.ts";
import type { IndicatorDefinition } from "../../../indicators/definition.ts";
import { figureOf } from "../../data/week-data.ts";
import { integer, percent } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { catalogueWord } from "../../i18n/words-catalogue.ts";
import { pageWord } from "../../i18n/words-week.ts";
import { targetOf, type ViewContext } from "../context.ts";
import { figureText } from "../figure-words.ts";

/** Whether the indicator has a figure over all its categories. */
export function hasTotal({ tables }: Pick<IndicatorDefinition, "tables">): boolean {
  return tables.some((table) => table.dimensions.length === 0);
}

/** The category under which a breakdown is shown: "Pemantauan", "Disalurkan · UEP". The key where nobody knows it. */
export function breakdownName(locale: Locale, definition: IndicatorDefinition, breakdown: string): string {
  return breakdown
    .split("|")
    .map((part) => {
      const [dimension, key] = part.split("=");
      const of = definition.dimensions.find((one) => one.key === dimension);
      return of?.categories.find((one) => one.key === key)?.label[locale] ?? part;
    })
    .join(" · ");
}

/** The breakdowns of one dimension that the week publishes for a place, in the order of the definition. */
export function publishedParts(
  context: ViewContext,
  definition: IndicatorDefinition,
  dimension: string,
  code: RegionCode = PROVINCE,
): string[] {
  const categories = definition.dimensions.find((one) => one.key === dimension)?.categories ?? [];
  return categories
    .map((one) => `${dimension}=${one.key}`)
    .filter((breakdown) => figureOf(context.week, definition.key, code, breakdown) !== undefined);
}

/** What stands for an indicator without a total: its first dimension's parts. */
export function mainParts(context: ViewContext, definition: IndicatorDefinition): string[] {
  const dimension = definition.tables.find((one) => one.dimensions.length === 1)?.dimensions[0];
  return dimension === undefined ? [] : publishedParts(context, definition, dimension);
}

/** The one figure that a line about the indicator shows: the total, or the first category with its name. */
export function mainFigure(
  context: ViewContext,
  definition: IndicatorDefinition,
): { readonly figure: Figure; readonly breakdown: string } | undefined {
  const breakdown = hasTotal(definition) ? "" : (mainParts(context, definition)[0] ?? "");
  const figure = figureOf(context.week, definition.key, PROVINCE, breakdown);
  return figure === undefined ? undefined : { figure, breakdown };
}

/** "≈ 87%", "Usulan ≈ 2.115", "Verifikasi 6–10 hari": what the province's figure reads in a narrow place. */
export function mainText(context: ViewContext, definition: IndicatorDefinition): string {
  const { locale } = context;
  const main = mainFigure(context, definition);
  if (main === undefined) return pageWord(locale, "notReported");
  const text = figureText(locale, main.figure, targetOf(context, definition.key, main.breakdown));
  const days = main.figure.measure?.form === "range" || main.figure.measure?.form === "median";
  const valued = days ? `${text} ${pageWord(locale, "days")}` : text;
  return main.breakdown === "" ? valued : `${breakdownName(locale, definition, main.breakdown)} ${valued}`;
}

/** "≥ 85%", "≤ 20%", "≤ 14 · 5 · 30 · 30 hari"; undefined where nobody set a target. */
export function goalText(context: ViewContext, definition: IndicatorDefinition): string | undefined {
  const all = (hasTotal(definition) ? [""] : mainParts(context, definition)).flatMap((one) => {
    const goal = targetOf(context, definition.key, one);
    return goal === undefined ? [] : [goal];
  });
  return goalsText(context.locale, definition, all);
}

/** Goals in the order of what they are of, each once where they are one; undefined without any, or without a judgement. */
export function goalsText(
  locale: Locale,
  definition: Pick<IndicatorDefinition, "direction" | "shape">,
  all: readonly number[],
): string | undefined {
  if (definition.direction === "none" || all.length === 0) return undefined;
  const sign = definition.direction === "up" ? "≥" : "≤";
  const days = definition.shape === "median";
  const set = new Set(all).size === 1 ? all.slice(0, 1) : all;
  const said = set.map((goal) => (days ? integer(locale, goal) : percent(locale, goal))).join(" · ");
  return days ? `${sign} ${said} ${pageWord(locale, "days")}` : `${sign} ${said}`;
}

const FINENESS: readonly Geography[] = ["P", "R", "K"];

/** The finest geography that any of the indicator's tables is published at. */
export function finestOf({ tables, shareOnlyGroups }: IndicatorDefinition): Geography {
  const all = tables.map((table) => table.geography);
  if (shareOnlyGroups === true) all.push("R");
  return FINENESS.reduce((finest, one) => (all.includes(one) ? one : finest), "P");
}

/** "8 kab/kota", "3 kelompok", "provinsi". */
export function placesWord(locale: Locale, geography: Geography): string {
  const word = ({ K: "placesK", R: "placesR", P: "placesP" } as const)[geography];
  return catalogueWord(locale, word, { n: codesOf(geography).length - 1 });
}

const CLASS_NAMES = { S: "classS", G: "classG", P: "classP", C: "classC" } as const;
const CLASS_TEXTS = { S: "classSText", G: "classGText", P: "classPText", C: "classCText" } as const;

/** "Layanan", "Umum", "Peserta", "Anak". */
export function className(locale: Locale, protection: ProtectionClass): string {
  return catalogueWord(locale, CLASS_NAMES[protection]);
}

/** What the class means for its figures. */
export function classText(locale: Locale, protection: ProtectionClass): string {
  return catalogueWord(locale, CLASS_TEXTS[protection]);
}
