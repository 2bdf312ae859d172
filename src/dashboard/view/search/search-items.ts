import { GROUPS, membersOf, REGIONS } from "../../../domain/region.ts";
import { type Week, weekNumber, weekYear } from "../../../domain/week.ts";
import type { Bilingual, IndicatorDefinition } from "../../../indicators/definition.ts";
import { regionName } from "../../../indicators/names.ts";
import { THEMES } from "../../../indicators/themes.ts";
import { weekDays, weekLabel } from "../../i18n/format.ts";
import { SEARCH_WORD_LIST, type SearchWord } from "../../i18n/words-search.ts";
import type { PagePath, ViewChange } from "../../url/view-state.ts";

/** What a result does: another view, or something that only the frame can do. */
export type SearchAct = { readonly view: ViewChange } | { readonly command: "print" };
export type SearchItem = {
  readonly id: string;
  readonly kind: "indicator" | "region" | "page" | "week" | "command";
  readonly title: Bilingual;
  /** What stands small beside the title: a code, the days of a week. */
  readonly detail: Bilingual;
  /** Words that find it and are not shown. */
  readonly words: string;
  readonly act: SearchAct;
};

/** A page of the navigation, as the frame names it. */
export type SearchPage = { readonly path: PagePath; readonly item?: string; readonly title: Bilingual };

const both = (text: string): Bilingual => ({ id: text, en: text });

function indicatorItem({ key, name, definition, numerator, theme, provider }: IndicatorDefinition): SearchItem {
  const of = THEMES.find((one) => one.key === theme)?.name;
  return {
    id: `indicator ${key}`,
    kind: "indicator",
    title: name,
    detail: both(key),
    words: [definition, numerator, of, provider].flatMap((one) => (one ? [one.id, one.en] : [])).join(" "),
    act: { view: { page: "/indikator", item: key } },
  };
}

function regionItem(code: string): SearchItem {
  const group = GROUPS.find((one) => membersOf(one).includes(code));
  return {
    id: `region ${code}`,
    kind: "region",
    title: { id: regionName("id", code), en: regionName("en", code) },
    detail: both(code),
    words: group === undefined ? "" : `${regionName("id", group)} ${regionName("en", group)}`,
    act: { view: { page: "/wilayah", item: code } },
  };
}

function weekItem(week: Week): SearchItem {
  const title = (locale: "id" | "en") => `${weekLabel(locale, week)} ${weekYear(week)}`;
  return {
    id: `week ${week}`,
    kind: "week",
    title: { id: title("id"), en: title("en") },
    detail: { id: weekDays("id", week), en: weekDays("en", week) },
    // "minggu 40", "mg 40", "W40": the number alone, however it is written before it.
    words: `${week} ${weekNumber(week)} mg W${String(weekNumber(week)).padStart(2, "0")} wk`,
    act: { view: { week } },
  };
}

const command = (id: string, word: SearchWord, act: SearchAct, words = ""): SearchItem => ({
  id: `command ${id}`,
  kind: "command",
  title: SEARCH_WORD_LIST[word],
  detail: both(""),
  words,
  act,
});

/** Everything that can be found, in the order in which equals are listed. Weeks newest first. */
export function searchItems(given: {
  readonly indicators: readonly IndicatorDefinition[];
  readonly pages: readonly SearchPage[];
  readonly weeks: readonly Week[];
  readonly locale: "id" | "en";
}): SearchItem[] {
  const { indicators, pages, weeks, locale } = given;
  const other = locale === "id" ? "en" : "id";
  return [
    ...indicators.map(indicatorItem),
    ...REGIONS.map(({ code }) => regionItem(code)),
    ...pages.map(
      ({ path, item, title }): SearchItem => ({
        id: `page ${path}${item === undefined ? "" : `/${item}`}`,
        kind: "page",
        title,
        detail: both(""),
        words: "",
        act: { view: { page: path, ...(item === undefined ? {} : { item }) } },
      }),
    ),
    command(
      "present",
      "commandPresent",
      { view: { page: "/paparan" } },
      "paparan rapat slide presentation meeting deck",
    ),
    command(
      "arrange",
      "commandArrange",
      { view: { page: "/paparan", item: "susun" } },
      "urutan rapat slide order presentation meeting",
    ),
    command("language", "commandLanguage", { view: { locale: other } }, "bahasa language english inggris indonesia"),
    command("newest", "commandNewest", { view: { week: undefined } }, "terbaru newest latest"),
    command("print", "commandPrint", { command: "print" }, "cetak print pdf kertas paper"),
    ...[...weeks].reverse().map(weekItem),
  ];
}
