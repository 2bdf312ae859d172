import { weekRange } from "../../../domain/week.ts";
import type { Releases } from "../../data/load-index.ts";
import type { ExportRows } from "./read-export.ts";
import { readReleaseText } from "./read-release-text.ts";
import { type Dictionary, noCodeView, type ReleaseView, releaseView } from "./release-view.ts";
import { type ReleaseVerdict, verdictOf } from "./verdict.ts";

/** More codes than anybody pastes at once. */
const MOST_CODES = 10;

const WHOLE = /^[0-9a-f]{8,64}$/;

/** The answers to a text, one a code; `noCode`: the text holds none, and the one view says so. */
export function answersToText(
  dictionary: Dictionary,
  releases: Releases,
  text: string,
): { readonly views: readonly ReleaseView[]; readonly noCode: boolean } {
  const ends = releases.known.flatMap((one) => [one.firstWeek, one.lastWeek]).sort();
  const [first] = ends;
  const last = ends[ends.length - 1];
  const { found, malformed } = readReleaseText(text, {
    indicators: dictionary.indicators.map((one) => one.key),
    weeks: first === undefined || last === undefined ? [] : weekRange(first, last),
  });
  if (found.length === 0) return { views: [noCodeView(dictionary.locale, malformed)], noCode: true };
  const views = found.slice(0, MOST_CODES).map(({ code, indicators, weeks }) => {
    const concerns = (indicator: string, week: (typeof weeks)[number]) =>
      (indicators.length === 0 || indicators.includes(indicator)) && (weeks.length === 0 || weeks.includes(week));
    const scope = { from: "text", indicators, weeks } as const;
    return releaseView(dictionary, verdictOf(releases, code, concerns), releases, scope);
  });
  return { views, noCode: false };
}

const pairOf = (indicator: string, week: string | undefined) => `${indicator} ${week ?? ""}`;

/** The answers to a file's rows, one a release that they come from. */
export function answersToRows(dictionary: Dictionary, releases: Releases, { rows }: ExportRows) {
  const pairs = new Map<string, Set<string>>();
  let badCodes = 0;
  for (const { cells, week } of rows) {
    const code = cells.release.toLowerCase();
    if (!WHOLE.test(code)) {
      badCodes += 1;
      continue;
    }
    const own = pairs.get(code) ?? new Set();
    own.add(pairOf(cells.indicator, week));
    pairs.set(code, own);
  }
  const verdicts = [...pairs].slice(0, MOST_CODES).map(([code, own]): ReleaseVerdict => {
    return verdictOf(releases, code, (indicator, week) => own.has(pairOf(indicator, week)));
  });
  const revised = new Set(
    verdicts.flatMap((one) => ("revisions" in one ? one.revisions : [])).map((one) => pairOf(one.indicator, one.week)),
  );
  return {
    views: verdicts.map((verdict) => releaseView(dictionary, verdict, releases, { from: "file" })),
    /** Rows that bear no whole code. */
    badCodes,
    /** Whether a newer release says that it changed figures of an indicator and a week. */
    revised: (indicator: string, week: string) => revised.has(pairOf(indicator, week)),
  };
}
