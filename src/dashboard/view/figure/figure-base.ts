import { PROVINCE, type RegionCode } from "../../../domain/region.ts";
import type { IndicatorDefinition } from "../../../indicators/definition.ts";
import { ownerName, regionName } from "../../../indicators/names.ts";
import { THEMES } from "../../../indicators/themes.ts";
import type { ManifestData } from "../../data/manifest-data.ts";
import type { Locale } from "../../i18n/locale.ts";
import { exportWord } from "../../i18n/words-export.ts";
import { definitionOf, targetOf, type ViewContext } from "../context.ts";
import { coverageLine, sharedSourceLine, sourceLine } from "../figure-lines.ts";
import { noteSentence } from "../items-view.ts";
import type { Fact, FigureView } from "./figure.ts";

/** Whose figures: the release that the week is of. */
export type Release = Pick<ManifestData, "source">;

/** "Sumber: Dinas Sosial kabupaten/kota; laporan mingguan (diolah)"; of several indicators the release's source alone. */
export function processedSource(locale: Locale, release: Release, definition?: IndicatorDefinition): string {
  const source = definition === undefined ? sharedSourceLine(locale, release) : sourceLine(locale, definition, release);
  return exportWord(locale, "processed", { source });
}

const PROTECTION = { S: undefined, G: "protectionG", P: "protectionP", C: "protectionC" } as const;

/** How the indicators are protected, each way once; nothing of exact figures. */
export function protectionLines(
  { locale }: Pick<ViewContext, "locale">,
  definitions: readonly IndicatorDefinition[],
): string[] {
  const words = new Set(definitions.map(({ protection }) => PROTECTION[protection]));
  return [...words].flatMap((key) => (key === undefined ? [] : [exportWord(locale, key)]));
}

/** The first note of the week on one of the indicators, of the place itself where it has one. */
function noteOf({ week, locale }: ViewContext, indicators: readonly string[], region: RegionCode) {
  const notes = week.notes.filter((note) => indicators.includes(note.indicator));
  const note = notes.find((one) => one.region === region) ?? (region === PROVINCE ? notes[0] : undefined);
  return note === undefined ? {} : { note: { text: noteSentence(note), author: ownerName(locale, note.author) } };
}

/** A share that reads as its own target without being it is written finer: a file has to know the target as well. */
function withTarget(context: ViewContext, definitions: readonly IndicatorDefinition[], fact: Fact): Fact {
  const judged = definitions.find(({ key }) => key === fact.indicator)?.direction !== "none";
  const target = judged ? targetOf(context, fact.indicator, fact.breakdown) : undefined;
  return target === undefined ? fact : { ...fact, target };
}

type Given = Pick<FigureView, "name" | "short" | "title" | "unit" | "picture" | "table" | "facts"> & {
  /** Of which place; the province where nothing is said. */
  readonly region?: RegionCode;
  /** Of which part of its indicator the coverage is. */
  readonly breakdown?: string;
  /** What to know when reading it, before coverage and protection. */
  readonly notes?: readonly string[];
};

/** A figure of these indicators; what every figure says beside its picture is the same whatever it draws. */
export function figureOfIndicators(
  context: ViewContext,
  release: Release,
  keys: readonly string[],
  given: Given,
): FigureView {
  const { locale } = context;
  const { region = PROVINCE, breakdown = "", notes = [], facts, ...rest } = given;
  const definitions = keys.flatMap((key) => definitionOf(context, key) ?? []);
  const [only, second] = definitions;
  const themes = [...new Set(definitions.map(({ theme }) => theme))];
  const theme = themes.length === 1 ? THEMES.find(({ key }) => key === themes[0])?.name[locale] : undefined;
  return {
    ...rest,
    facts: facts.map((fact) => withTarget(context, definitions, fact)),
    indicators: definitions.map(({ key }) => key),
    subject: [...(theme === undefined ? [] : [theme]), regionName(locale, region)].join(" · "),
    source: processedSource(locale, release, second === undefined ? only : undefined),
    lines: [
      ...notes.map((line) => line.replace(/\.$/, "")),
      ...(only !== undefined && second === undefined ? coverageLine(context, only, breakdown, region) : []),
      ...protectionLines(context, definitions),
    ],
    ...noteOf(
      context,
      definitions.map(({ key }) => key),
      region,
    ),
  };
}
