import { toWeek, type Week } from "../../../domain/week.ts";
import type { KnownRelease, Releases } from "../../data/load-index.ts";

type Given =
  | KnownRelease
  | { readonly id: string; readonly revised?: readonly (readonly [indicator: string, week: Week, cells: number])[] };

const both = (text: string) => ({ id: text, en: text });

/** An id that begins with the letters, again and again. */
export function idOf(letters: string): string {
  return letters.repeat(64).slice(0, 64);
}

function released(given: Given): KnownRelease {
  if ("snapshotId" in given) return given;
  return {
    snapshotId: idOf(given.id),
    firstWeek: toWeek("2026-W01"),
    lastWeek: toWeek("2026-W47"),
    cutOff: "2026-11-23T16:00:00+07:00",
    revised: (given.revised ?? []).map(([indicator, week, cells]) => ({ indicator, week, cells })),
  };
}

/** Releases, newest first, of which one is shown; ids are given by the letters that they begin with. */
export function releasesOf(shown: string, known: readonly Given[]): Releases {
  return {
    manifest: {
      snapshotId: idOf(shown),
      synthetic: true,
      title: both("Sinergi"),
      agencies: both("BNPT"),
      classification: "Terbatas",
      source: both("laporan mingguan"),
      refreshAnchor: toWeek("2026-W47"),
      weeks: [],
      files: new Map(),
    },
    known: known.map(released),
  };
}
