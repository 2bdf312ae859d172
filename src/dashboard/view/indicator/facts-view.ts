import { PROVINCE } from "../../../domain/region.ts";
import { toWeek, type Week } from "../../../domain/week.ts";
import type { Bilingual, IndicatorDefinition } from "../../../indicators/definition.ts";
import { agencyName, regionName, senderName } from "../../../indicators/names.ts";
import { type ManifestData, releaseCode } from "../../data/manifest-data.ts";
import type { SeriesData } from "../../data/series-data.ts";
import { capital, dateTime, integer, weekLabel, weekLabelFrom } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { listOf } from "../../i18n/names.ts";
import { type CatalogueWord, catalogueWord } from "../../i18n/words-catalogue.ts";
import { indicatorWord } from "../../i18n/words-indicator.ts";
import type { ViewContext } from "../context.ts";
import { shownText } from "../shown-text.ts";
import { classText, goalText, hasTotal, mainParts, placesWord } from "./summary.ts";

/** One line of a definition list; that of the class carries its badge. */
export type Fact = { readonly key: string; readonly term: string; readonly text: string; readonly isClass?: true };

const LIMITS = { S: "limitClassS", G: "limitClassG", P: "limitClassP", C: "limitClassC" } as const;
const DIRECTIONS = { up: "higherBetter", down: "lowerBetter", none: "noJudgement" } as const;

const factIn =
  (locale: Locale) =>
  (key: string, word: CatalogueWord, text: string): Fact => ({ key, term: catalogueWord(locale, word), text });

function placesOf({ locale }: ViewContext, { tables, dimensions, shareOnlyGroups }: IndicatorDefinition): string {
  const label = (key: string) => dimensions.find((one) => one.key === key)?.label[locale].toLowerCase() ?? key;
  const lines = tables.map((table) => {
    const name =
      table.dimensions.length === 0 ? catalogueWord(locale, "factTotal") : table.dimensions.map(label).join(" × ");
    return catalogueWord(locale, "factPlacesBy", { breakdown: name, places: placesWord(locale, table.geography) });
  });
  return [
    ...lines,
    ...(shareOnlyGroups === true ? [catalogueWord(locale, "factShareOnly", { places: placesWord(locale, "R") })] : []),
  ].join("; ");
}

function targetFact(context: ViewContext, definition: IndicatorDefinition): Fact[] {
  const { locale, week } = context;
  const goal = goalText(context, definition);
  if (goal === undefined) return [];
  const parts = hasTotal(definition) ? [""] : mainParts(context, definition);
  const basis = [
    ...new Set(
      week.targets
        .filter((one) => one.indicator === definition.key && (parts.includes(one.breakdown) || one.breakdown === ""))
        .map((one) => one.basis),
    ),
  ].join("; ");
  const term = catalogueWord(locale, definition.direction === "down" ? "factLimit" : "factTarget");
  return [{ key: "target", term, text: catalogueWord(locale, "factBasis", { goal, basis }) }];
}

function windowFact({ locale, week }: ViewContext, { window, yearToDate, since }: IndicatorDefinition): Fact[] {
  const lines = [
    ...(window === undefined
      ? []
      : "weeks" in window
        ? [catalogueWord(locale, "windowWeeks", { n: window.weeks })]
        : [catalogueWord(locale, "windowRefreshes", { n: window.refreshes })]),
    ...(yearToDate === true ? [catalogueWord(locale, "yearToDate")] : []),
  ];
  const fact = factIn(locale);
  return [
    ...(lines.length === 0 ? [] : [fact("window", "factWindow", lines.join("; "))]),
    ...(since === undefined ? [] : [fact("since", "factSince", weekLabelFrom(locale, toWeek(since), week.week))]),
  ];
}

function limitsOf({ locale }: ViewContext, definition: IndicatorDefinition): string {
  const { protection, shape, leastN, overlapping, denominator, caution } = definition;
  return [
    catalogueWord(locale, LIMITS[protection]),
    ...(protection !== "S" && denominator !== undefined ? [catalogueWord(locale, "limitSmall")] : []),
    ...(shape === "median" && leastN !== undefined ? [catalogueWord(locale, "limitMedian", { n: leastN })] : []),
    ...(shape === "mean" && leastN !== undefined ? [catalogueWord(locale, "limitMean", { n: leastN })] : []),
    ...(overlapping === true ? [catalogueWord(locale, "limitOverlap")] : []),
    ...(caution === undefined ? [] : [caution[locale]]),
  ].join(" ");
}

/** What the figure means, by the definition and the targets of the release. */
export function definitionFacts(context: ViewContext, definition: IndicatorDefinition): Fact[] {
  const { locale } = context;
  const both = (text: Bilingual) => text[locale];
  const fact = factIn(locale);
  const { dimensions, refresh, sendings, protection, denominator } = definition;
  const senders = [...new Set(sendings.map((one) => agencyName(locale, one.agency)))];
  return [
    fact("code", "factCode", definition.key),
    fact("numerator", denominator === undefined ? "factCount" : "factNumerator", both(definition.numerator)),
    ...(denominator === undefined ? [] : [fact("denominator", "factDenominator", both(denominator))]),
    fact("unit", "factUnit", `${both(definition.unit)}; ${catalogueWord(locale, DIRECTIONS[definition.direction])}`),
    ...targetFact(context, definition),
    { ...fact("class", "factClass", classText(locale, protection)), isClass: true },
    fact("places", "factPlaces", placesOf(context, definition)),
    ...(dimensions.length === 0
      ? []
      : [
          fact(
            "parts",
            "factParts",
            listOf(
              locale,
              dimensions.map((one) => one.label[locale].toLowerCase()),
            ),
          ),
        ]),
    ...windowFact(context, definition),
    fact("owner", "factOwner", both(definition.provider)),
    fact("sender", "factSender", senders.length === 0 ? catalogueWord(locale, "factSystem") : listOf(locale, senders)),
    fact(
      "cycle",
      "factCycle",
      refresh === 1 ? catalogueWord(locale, "cycleWeekly") : catalogueWord(locale, "cycleWords", { n: refresh }),
    ),
    fact("limits", "factLimits", limitsOf(context, definition)),
  ];
}

/** Which figures of an indicator changed since they were published, and from what; of the last weeks. */
function revisionsText(context: ViewContext, definition: IndicatorDefinition): string {
  const { locale, week, revisions } = context;
  const label = (one: Week) => capital(weekLabelFrom(locale, one, week.week));
  const all =
    revisions === undefined
      ? week.corrections
          .filter((one) => one.indicator === definition.key)
          .map((one) => ({
            week: label(one.week),
            before: integer(locale, one.before),
            after: integer(locale, one.after),
          }))
      : revisions
          .filter((one) => one.indicator === definition.key)
          .map((one) => ({
            week: one.region === PROVINCE ? label(one.week) : `${label(one.week)}, ${regionName(locale, one.region)}`,
            before: shownText(context, one.before),
            after: shownText(context, one.after),
          }));
  if (all.length > 0) return all.map((one) => indicatorWord(locale, "originRevision", one)).join("; ");
  return indicatorWord(locale, revisions === undefined ? "originNoRevisions" : "originNoneRevised");
}

/** Which release the figure is from, whose reports are in it, what was corrected, and how to quote it. */
export function originFacts(
  context: ViewContext,
  definition: IndicatorDefinition,
  manifest: ManifestData,
  series: SeriesData | undefined,
): Fact[] {
  const { locale, week } = context;
  const code = releaseCode(manifest);
  const label = weekLabel(locale, week.week, "text");
  const word = (key: Parameters<typeof indicatorWord>[1], fill = {}) => indicatorWord(locale, key, fill);
  const agencies = new Set(definition.sendings.map((one) => one.agency as string));
  const owed = week.reports.cells.filter((one) => agencies.has(one.agency));
  const missing = owed.filter((one) => one.state === "missing" || one.state === "missingFile");
  const count = { n: owed.length - missing.length, all: owed.length };
  const names = listOf(
    locale,
    missing.map((one) => senderName(locale, one.agency, one.region)),
  );
  const late = week.lateReturns.filter((one) => agencies.has(one.agency));
  return [
    {
      key: "release",
      term: word("originRelease"),
      text: word("originReleaseText", { code, week: label, time: dateTime(locale, week.cutOff) }),
    },
    ...(owed.length === 0
      ? []
      : [
          {
            key: "reports",
            term: word("originReports"),
            text:
              missing.length === 0 ? word("originWhole", count) : word("originCoverage", { ...count, missing: names }),
          },
        ]),
    ...(late.length === 0
      ? []
      : [
          {
            key: "late",
            term: word("originLate"),
            text: listOf(
              locale,
              late.map((one) => `${senderName(locale, one.agency, one.region)} (${dateTime(locale, one.received)})`),
            ),
          },
        ]),
    { key: "revisions", term: word("originRevisions"), text: revisionsText(context, definition) },
    ...(definition.versionBreak === true && series !== undefined
      ? [
          {
            key: "versions",
            term: word("originVersions"),
            text:
              series.breaks.length === 0
                ? word("originOneVersion")
                : series.breaks
                    .map((one) => word("originVersion", { week: weekLabelFrom(locale, one, week.week) }))
                    .join("; "),
          },
        ]
      : []),
    {
      key: "quote",
      term: word("originQuote"),
      text: word("originQuoteText", { key: definition.key, week: week.week, code }),
    },
  ];
}
