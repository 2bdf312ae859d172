import { PROVINCE, REGIONS, type RegionCode } from "../../../domain/region.ts";
import { weekNumber } from "../../../domain/week.ts";
import { regionName } from "../../../indicators/names.ts";
import type { QualityData, ReturnState, SenderData } from "../../data/quality-data.ts";
import { countWord, weekLabelFrom } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { officeName } from "../../i18n/names.ts";
import { qualityWord } from "../../i18n/words-quality.ts";
import type { TableView } from "../table-view.ts";

/** How one week of a row stands; the worst of its returns where it holds several. */
export type LatenessState = "onTime" | "late" | "missing" | "unknown";

/** The weeks of several senders, a row each. Rows stand in the order of the codes: no place is ranked. */
export type LatenessView = {
  readonly title: string;
  readonly unit: string;
  readonly head: string;
  readonly weeks: readonly { readonly key: string; readonly number: number; readonly name: string }[];
  readonly rows: readonly {
    readonly key: string;
    readonly name: string;
    readonly cells: readonly { readonly key: string; readonly state: LatenessState; readonly text: string }[];
  }[];
  readonly legend: readonly { readonly state: LatenessState; readonly text: string }[];
  readonly table: TableView;
};

/** The worst first. */
const WORST = ["missing", "late", "unknown", "onTime"] as const;

function stateOf(states: readonly ReturnState[]): LatenessState {
  const plain = states.map((state) => (state === "missingFile" ? "missing" : state));
  return WORST.find((state) => plain.includes(state)) ?? "unknown";
}

type Words = (locale: Locale, state: LatenessState) => string;
const ofOne: Words = (locale, state) => qualityWord(locale, state);
const ofSeveral: Words = (locale, state) =>
  qualityWord(
    locale,
    ({ onTime: "allOnTime", late: "someLate", missing: "someMissing", unknown: "unknown" } as const)[state],
  );

type Row = { readonly key: string; readonly name: string; readonly senders: readonly SenderData[] };

function latenessOf(
  locale: Locale,
  quality: QualityData,
  given: { readonly title: string; readonly unit: string; readonly head: string; readonly words: Words },
  rows: readonly Row[],
): LatenessView {
  const weeks = quality.weeks.map((week) => ({
    key: week,
    number: weekNumber(week),
    name: weekLabelFrom(locale, week, quality.week, "cell"),
  }));
  const made = rows.map(({ key, name, senders }) => ({
    key,
    name,
    cells: weeks.map((week, i) => {
      const state = stateOf(senders.flatMap((sender) => sender.states[i] ?? []));
      return { key: week.key, state, text: given.words(locale, state) };
    }),
  }));
  const seen = new Set(made.flatMap((row) => row.cells.map((cell) => cell.state)));
  return {
    title: given.title,
    unit: given.unit,
    head: given.head,
    weeks,
    rows: made,
    legend: (["onTime", "late", "missing", "unknown"] as const)
      .filter((state) => state !== "unknown" || seen.has(state))
      .map((state) => ({ state, text: given.words(locale, state) })),
    table: {
      caption: given.title,
      columns: [{ key: "row", name: given.head }, ...weeks.map((week) => ({ key: week.key, name: week.name }))],
      rows: made.map((row) => ({ key: row.key, cells: [{ text: row.name }, ...row.cells] })),
    },
  };
}

function spanOf(locale: Locale, quality: QualityData): { readonly from: string; readonly to: string } {
  const first = quality.weeks[0] ?? quality.week;
  return { from: weekLabelFrom(locale, first, quality.week), to: weekLabelFrom(locale, quality.week, quality.week) };
}

/** The regional agencies of every area, a row an area. */
export function latenessByArea(locale: Locale, quality: QualityData): LatenessView {
  const rows = REGIONS.map(({ code }) => ({
    key: code,
    name: regionName(locale, code),
    senders: quality.senders.filter((one) => one.region === code),
  }));
  const given = {
    title: qualityWord(locale, "latenessTitle"),
    unit: qualityWord(locale, "latenessUnit", spanOf(locale, quality)),
    head: qualityWord(locale, "placeHead"),
    words: ofSeveral,
  };
  return latenessOf(locale, quality, given, rows);
}

/** The agencies of one area, a row each. */
export function latenessByAgency(locale: Locale, quality: QualityData, code: RegionCode): LatenessView {
  const senders = quality.senders.filter((one) => one.region === code && code !== PROVINCE);
  const given = {
    title: qualityWord(locale, "agencyWeeksTitle", {
      n: countWord(locale, senders.length),
      weeks: quality.weeks.length,
    }),
    unit: qualityWord(locale, "agencyWeeksUnit", spanOf(locale, quality)),
    head: qualityWord(locale, "agencyHead"),
    words: ofOne,
  };
  const rows = senders.map((one) => ({ key: one.agency, name: officeName(locale, one.agency), senders: [one] }));
  return latenessOf(locale, quality, given, rows);
}
