import { agencyName, senderName } from "../../../indicators/names.ts";
import type { ReportData } from "../../data/week-data.ts";
import { capital } from "../../i18n/format.ts";
import { midSentence } from "../../i18n/names.ts";
import { sentencesOf } from "../../i18n/sentences.ts";
import type { Headline, ViewContext } from "../context.ts";

const MISSING: readonly ReportData["state"][] = ["missing", "missingFile"];
/** Up to this many returns are called by name in one sentence. */
const NAMED = 2;

/** The missing returns of one agency, and the headline totals that lack an area because of it. */
function gapsOf(context: ViewContext, headlines: readonly Headline[], agency: string) {
  const reports = context.week.reports.cells.filter((one) => one.agency === agency && MISSING.includes(one.state));
  const lacking = headlines.filter(
    ({ definition, figure }) =>
      figure.coverage.reported < figure.coverage.expected && definition.sendings.some((one) => one.agency === agency),
  );
  const least = Math.min(...lacking.map(({ figure }) => figure.coverage.reported));
  // One sentence has one coverage: that of the totals which lack most.
  const together = lacking.filter(({ figure }) => figure.coverage.reported === least);
  return { reports, together, coverage: together[0]?.figure.coverage };
}

/** "Laporan Dinsos Kota Cilegon belum masuk; …": one sentence for each agency whose silence shows in a headline total. */
export function missingSentences(context: ViewContext, headlines: readonly Headline[]): string[] {
  const { locale, week } = context;
  const agencies = [
    ...new Set(week.reports.cells.filter((one) => MISSING.includes(one.state)).map((one) => one.agency)),
  ];
  return agencies.flatMap((agency) => {
    const { reports, together, coverage } = gapsOf(context, headlines, agency);
    if (coverage === undefined) return [];
    return capital(
      sentencesOf(locale).areaMissing({
        reports: reports.slice(0, NAMED).map((one) => senderName(locale, one.agency, one.region)),
        agency: agencyName(locale, agency),
        count: reports.length,
        names: together.map(({ definition }) => midSentence(definition.name[locale])),
        reported: coverage.reported,
        expected: coverage.expected,
      }),
    );
  });
}

/** The returns that came after the deadline: each in its sentence, or their number where there are many. */
export function lateSentences({ week, locale }: ViewContext): string[] {
  const say = sentencesOf(locale);
  const late = week.lateReturns;
  if (late.length > NAMED) return [capital(say.lateMany(late.length))];
  return late.map(({ agency, region, received, waitsUntil }) =>
    capital(
      say.late({
        report: senderName(locale, agency, region),
        received,
        from: week.week,
        ...(waitsUntil === undefined ? {} : { waits: waitsUntil }),
      }),
    ),
  );
}
