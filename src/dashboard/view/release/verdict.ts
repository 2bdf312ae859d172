import type { Week } from "../../../domain/week.ts";
import type { KnownRelease, Releases } from "../../data/load-index.ts";

/** So many figures of an indicator and a week that a release changed. */
export type Revision = {
  readonly indicator: string;
  readonly week: Week;
  readonly cells: number;
  readonly by: KnownRelease;
};

/**
 * What can be said of a release code. current: it is the release that is shown now · unchanged: an older one, and nothing
 * that is meant was changed since · revised: it was · withdrawn: a newer one, which was taken back · ambiguous: the
 * beginning of several · unknown: not one of this dashboard's releases.
 */
export type ReleaseVerdict =
  | { readonly kind: "unknown"; readonly code: string }
  | { readonly kind: "ambiguous"; readonly code: string; readonly count: number }
  | { readonly kind: "current" | "unchanged"; readonly release: KnownRelease }
  | { readonly kind: "revised" | "withdrawn"; readonly release: KnownRelease; readonly revisions: readonly Revision[] };

/** Whether a figure of an indicator and a week is among those that the code was found with. */
export type Concerns = (indicator: string, week: Week) => boolean;

/** The revisions of a release that concern what was asked, each indicator and week once. */
function revisionsOf(by: KnownRelease, concerns: Concerns): Revision[] {
  const most = new Map<string, Revision>();
  for (const { indicator, week, cells } of by.revised) {
    const key = `${indicator} ${week}`;
    if (!concerns(indicator, week) || cells <= (most.get(key)?.cells ?? 0)) continue;
    most.set(key, { indicator, week, cells, by });
  }
  return [...most.values()].sort((a, b) =>
    a.week === b.week ? (a.indicator < b.indicator ? -1 : 1) : a.week > b.week ? -1 : 1,
  );
}

/**
 * What the list of releases says of a code. Each release lists what it changed of the one before it in the list, so what
 * differs between two is among what the releases between them list, whichever of them is shown now.
 */
export function verdictOf({ manifest, known }: Releases, code: string, concerns: Concerns): ReleaseVerdict {
  const fitting = known.filter((one) => one.snapshotId.startsWith(code));
  const [release, another] = fitting;
  if (release === undefined) return { kind: "unknown", code };
  if (another !== undefined) return { kind: "ambiguous", code, count: fitting.length };
  const at = known.indexOf(release);
  const now = known.findIndex((one) => one.snapshotId === manifest.snapshotId);
  if (at === now) return { kind: "current", release };
  const between = at > now ? known.slice(now, at) : known.slice(at, now);
  const revisions = between.flatMap((by) => revisionsOf(by, concerns));
  if (at < now) return { kind: "withdrawn", release, revisions };
  return revisions.length === 0 ? { kind: "unchanged", release } : { kind: "revised", release, revisions };
}
