import type { Week } from "../../../domain/week.ts";
import type { IndicatorDefinition } from "../../../indicators/definition.ts";
import type { KnownRelease, Releases } from "../../data/load-index.ts";
import { releaseCode } from "../../data/manifest-data.ts";
import { dateTime, integer, weekLabel, weekLabelFrom } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { listOf, midSentence } from "../../i18n/names.ts";
import { releaseWord } from "../../i18n/words-release.ts";
import type { ReleaseVerdict, Revision } from "./verdict.ts";

export type RevisionView = {
  readonly key: string;
  readonly name: string;
  /** What the link to its page is made of; absent where the dictionary does not know the indicator. */
  readonly page?: { readonly indicator: string; readonly week?: Week };
  /** Weeks, number of figures, and the release that changed them. */
  readonly text: string;
};

/** What is said of one release code, before it is drawn. */
export type ReleaseView = {
  /** The code; tells one answer from another. */
  readonly key: string;
  readonly tone: "ok" | "near" | "act";
  readonly title: string;
  readonly text: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly revisions: readonly RevisionView[];
  /** "dan 3 lainnya"; "" where all are listed. */
  readonly more: string;
  /** What a known code proves and what not; "" where it is not known. */
  readonly caution: string;
};

/** What was named with the code: by a text, or by the rows of a file. */
export type Scope =
  | { readonly from: "text"; readonly indicators: readonly string[]; readonly weeks: readonly Week[] }
  | { readonly from: "file" };

export type Dictionary = { readonly locale: Locale; readonly indicators: readonly IndicatorDefinition[] };

const MOST_LISTED = 20;
const MOST_NAMED = 4;

function nameOf({ locale, indicators }: Dictionary, key: string): string {
  return indicators.find((one) => one.key === key)?.name[locale] ?? key;
}

/** "minggu ke-46 dan minggu ke-47"; of many the first and the last. */
function weeksText(locale: Locale, weeks: readonly Week[]): string {
  const [first] = weeks;
  const last = weeks[weeks.length - 1];
  if (first === undefined || last === undefined) return "";
  const label = (week: Week) => weekLabelFrom(locale, week, last);
  if (weeks.length <= MOST_NAMED) return listOf(locale, weeks.map(label));
  return releaseWord(locale, "span", { from: label(first), to: label(last) });
}

function namedText(dictionary: Dictionary, indicators: readonly string[], weeks: readonly Week[]): string {
  const { locale } = dictionary;
  const names = indicators.slice(0, MOST_NAMED).map((key) => midSentence(nameOf(dictionary, key)));
  const left = indicators.length - names.length;
  const more = left > 0 ? [releaseWord(locale, "more", { n: left })] : [];
  return [...names, ...more, weeksText(locale, weeks)].filter((part) => part !== "").join(", ");
}

function scopeText(dictionary: Dictionary, scope: Scope): string {
  const { locale } = dictionary;
  if (scope.from === "file") return releaseWord(locale, "scopeFile");
  const what = namedText(dictionary, scope.indicators, scope.weeks);
  return what === "" ? releaseWord(locale, "scopeAll") : releaseWord(locale, "scopeNamed", { what });
}

function releaseAt(locale: Locale, one: Pick<KnownRelease, "snapshotId" | "cutOff">): string {
  return releaseWord(locale, "releaseAt", { code: releaseCode(one), time: dateTime(locale, one.cutOff) });
}

/** One line an indicator and release, the newest release first. */
function revisionViews(dictionary: Dictionary, revisions: readonly Revision[]): RevisionView[] {
  const { locale, indicators } = dictionary;
  const groups = new Map<string, Revision[]>();
  for (const one of revisions) {
    const key = `${one.by.snapshotId} ${one.indicator}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups].flatMap(([key, group]) => {
    const [first] = group;
    if (first === undefined) return [];
    const { indicator, by } = first;
    const weeks = group.map((one) => one.week).sort();
    const [week, another] = weeks;
    const cells = group.reduce((sum, one) => sum + one.cells, 0);
    const known = indicators.some((one) => one.key === indicator);
    const text = [
      weeksText(locale, weeks),
      releaseWord(locale, "revisionCells", { n: integer(locale, cells) }),
      releaseWord(locale, "revisionBy", { code: releaseCode(by), time: dateTime(locale, by.cutOff) }),
    ].join(" · ");
    const page = another === undefined && week !== undefined ? { indicator, week } : { indicator };
    return [{ key, name: nameOf(dictionary, indicator), text, ...(known ? { page } : {}) }];
  });
}

function factsOf(dictionary: Dictionary, release: KnownRelease, releases: Releases, scope: Scope) {
  const { locale } = dictionary;
  const now = releases.known.find((one) => one.snapshotId === releases.manifest.snapshotId);
  const fact = (label: Parameters<typeof releaseWord>[1], value: string) => ({
    label: releaseWord(locale, label),
    value,
  });
  const { firstWeek, lastWeek } = release;
  const from = weekLabelFrom(locale, firstWeek, lastWeek);
  const weeks =
    firstWeek === lastWeek
      ? weekLabel(locale, lastWeek, "text")
      : releaseWord(locale, "span", { from, to: weekLabelFrom(locale, lastWeek, firstWeek) });
  const named = scope.from === "text" ? namedText(dictionary, scope.indicators, scope.weeks) : "";
  return [
    fact("factCode", releaseCode(release)),
    ...(named === "" ? [] : [fact("factNamed", named)]),
    fact("factWeeks", weeks),
    fact("factCutOff", dateTime(locale, release.cutOff)),
    ...(now === undefined || now === release ? [] : [fact("factNow", releaseAt(locale, now))]),
  ];
}

const TONES = { current: "ok", unchanged: "ok", revised: "near", withdrawn: "act" } as const;

/** A verdict in words. */
export function releaseView(
  dictionary: Dictionary,
  verdict: ReleaseVerdict,
  releases: Releases,
  scope: Scope,
): ReleaseView {
  const { locale } = dictionary;
  const nothing = { tone: "act", facts: [], revisions: [], more: "", caution: "" } as const;
  if (verdict.kind === "unknown" || verdict.kind === "ambiguous") {
    const fill = { code: verdict.code, n: "count" in verdict ? verdict.count : 0 };
    const title = releaseWord(locale, verdict.kind, fill);
    return { ...nothing, key: verdict.code, title, text: releaseWord(locale, `${verdict.kind}Text`) };
  }
  const { kind, release } = verdict;
  const revisions = "revisions" in verdict ? verdict.revisions : [];
  const listed = revisionViews(dictionary, revisions);
  const left = listed.length - MOST_LISTED;
  return {
    key: release.snapshotId,
    tone: TONES[kind],
    title: releaseWord(locale, kind),
    text: releaseWord(locale, `${kind}Text`, {
      code: releaseCode(release),
      now: releaseCode(releases.manifest),
      scope: scopeText(dictionary, scope),
      n: integer(
        locale,
        revisions.reduce((sum, one) => sum + one.cells, 0),
      ),
    }),
    facts: factsOf(dictionary, release, releases, scope),
    revisions: listed.slice(0, MOST_LISTED),
    more: left > 0 ? releaseWord(locale, "more", { n: left }) : "",
    caution: releaseWord(locale, "noProof"),
  };
}

/** What is said of a text that holds no code. */
export function noCodeView(locale: Locale, malformed: string | undefined): ReleaseView {
  const key = malformed === undefined ? "noCode" : "malformed";
  return {
    key: "",
    tone: "act",
    title: releaseWord(locale, key, { text: (malformed ?? "").slice(0, 70) }),
    text: releaseWord(locale, `${key}Text`),
    facts: [],
    revisions: [],
    more: "",
    caution: "",
  };
}
