import { membersOf, PROVINCE, type RegionCode } from "../../domain/region.ts";
import type { IndicatorDefinition } from "../../indicators/definition.ts";
import type { ManifestData } from "../data/manifest-data.ts";
import { figureOf } from "../data/week-data.ts";
import { capital } from "../i18n/format.ts";
import type { Locale } from "../i18n/locale.ts";
import { figureWord } from "../i18n/words-figure.ts";
import type { ViewContext } from "./context.ts";

/** "Sumber: Dinas Sosial kabupaten/kota, laporan mingguan". */
export function sourceLine(
  locale: Locale,
  definition: IndicatorDefinition,
  manifest: Pick<ManifestData, "source">,
): string {
  return figureWord(locale, "source", { source: `${definition.provider[locale]}; ${manifest.source[locale]}` });
}

/** The same where several indicators stand together: "Sumber: laporan mingguan". */
export function sharedSourceLine(locale: Locale, manifest: Pick<ManifestData, "source">): string {
  return figureWord(locale, "source", { source: manifest.source[locale] });
}

/** "Cakupan 7 dari 8 wilayah" of a place's figure this week; none where nothing, or the place itself alone, was expected. */
export function coverageLine(
  context: ViewContext,
  definition: IndicatorDefinition,
  breakdown: string,
  code: RegionCode = PROVINCE,
): string[] {
  const { locale, week } = context;
  const coverage = figureOf(week, definition.key, code, breakdown)?.coverage;
  const alone = membersOf(code).length === 1;
  if (coverage === undefined || coverage.expected === 0 || (alone && coverage.returns === undefined)) return [];
  const { reported, expected, carried, returns } = coverage;
  const lines = [
    definition.refresh > 1 && carried !== undefined
      ? figureWord(locale, "coverageCarried", { n: expected - carried, all: expected })
      : figureWord(locale, "coverage", {
          n: reported,
          all: expected,
          parts: figureWord(locale, expected === membersOf(code).length ? "partsAreas" : "partsReports"),
        }),
    ...(returns === undefined
      ? []
      : [figureWord(locale, "coverageReturns", { n: returns.reported, all: returns.expected })]),
  ];
  return [capital(lines.join("; "))];
}
