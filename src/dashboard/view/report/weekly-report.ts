import type { ManifestData } from "../../data/manifest-data.ts";
import type { QualityData } from "../../data/quality-data.ts";
import type { SeriesData } from "../../data/series-data.ts";
import { capital, weekLabel } from "../../i18n/format.ts";
import { reportFileWord } from "../../i18n/words-report-file.ts";
import type { ViewContext } from "../context.ts";
import type { FigureView } from "../figure/figure.ts";
import { THEME_PLANS } from "../theme/theme-plan.ts";
import { annex } from "./annex.ts";
import { closingChapter, followUpChapter } from "./follow-up-chapter.ts";
import { offTargetTable } from "./off-target.ts";
import { openingChapter, periodOf } from "./opening-chapter.ts";
import { problemsChapter } from "./problems-chapter.ts";
import type { ReportSection, WeeklyReport } from "./report.ts";
import { summaryChapter } from "./summary-chapter.ts";
import { themesChapter } from "./themes-chapter.ts";

const ROMAN = ["I", "II", "III", "IV", "V", "VI"];

/** Every indicator that a chapter shows: the headlines, those of the themes' pages, what is off target or to review. */
function shownIndicators(context: ViewContext): ReadonlySet<string> {
  const blocks = THEME_PLANS.flatMap(({ rows }) => rows.flat());
  return new Set([
    ...context.indicators.filter(({ headline }) => headline).map(({ key }) => key),
    ...THEME_PLANS.flatMap(({ strip }) => strip.map(({ indicator }) => indicator)),
    ...blocks.flatMap((block) => ("indicator" in block ? [block.indicator] : [])),
    ...blocks.flatMap((block) => ("indicators" in block ? block.indicators : [])),
    ...offTargetTable(context).table.rows.map(({ key }) => key.split(" ")[0] ?? ""),
    ...context.week.review.map(({ indicator }) => indicator),
  ]);
}

/**
 * The weekly report of one week of a release, in the reader's language. `series`: by indicator, those of
 * `seriesOfReport`; a history that is not there leaves out its picture. `quality`: what waits for which return; without
 * it the missing returns alone are named.
 */
export function weeklyReport(
  context: ViewContext,
  manifest: ManifestData,
  series: ReadonlyMap<string, SeriesData>,
  quality?: QualityData,
): WeeklyReport {
  const { locale, week } = context;
  const say = (key: Parameters<typeof reportFileWord>[1], fill = {}) => reportFileWord(locale, key, fill);
  const chapters = [
    openingChapter(context, manifest),
    summaryChapter(context, manifest),
    themesChapter(context, manifest, series),
    problemsChapter(context, manifest, quality),
    followUpChapter(context),
    closingChapter(context),
  ];
  return {
    agencies: manifest.agencies[locale],
    title: say("title", { name: manifest.title[locale] }),
    subtitle: periodOf(context),
    head: [
      { term: say("number"), text: say("blank") },
      { term: say("nature"), text: capital(week.classification.toLowerCase()) },
      { term: say("annexes"), text: say("annexesText") },
      { term: say("about"), text: say("aboutText", { week: weekLabel(locale, week.week, "text") }) },
    ],
    chapters: [
      ...chapters.map((chapter, i) => ({ ...chapter, heading: `${ROMAN[i]}. ${chapter.heading}` })),
      annex(context, manifest, shownIndicators(context)),
    ],
  };
}

const figuresOf = ({ blocks, parts }: ReportSection): FigureView[] => [
  ...blocks.flatMap((block) => (block.kind === "picture" ? [block.figure] : [])),
  ...parts.flatMap(figuresOf),
];

/** The figures that the report shows as pictures, in the order in which they stand; each has a name of its own. */
export function reportFigures(
  context: ViewContext,
  manifest: ManifestData,
  series: ReadonlyMap<string, SeriesData>,
): FigureView[] {
  return weeklyReport(context, manifest, series).chapters.flatMap(figuresOf);
}
