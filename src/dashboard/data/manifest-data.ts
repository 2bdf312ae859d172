import type { Week } from "../../domain/week.ts";

/** A text in both languages, as the publisher's configuration gives it. */
type Both = { readonly id: string; readonly en: string };

export type WeekSummaryData = {
  readonly week: Week;
  readonly cutOff: string;
  readonly expected: number;
  readonly onTime: number;
  readonly late: number;
  readonly missing: number;
  readonly participantsRefreshed: boolean;
};

/** One release: what it is called, who speaks, and how complete each of its weeks is (oldest first). */
export type ManifestData = {
  /** The snapshot's id, 64 hex digits; releaseCode() is what people read. */
  readonly snapshotId: string;
  readonly synthetic: boolean;
  readonly title: Both;
  readonly agencies: Both;
  readonly classification: string;
  readonly source: Both;
  readonly refreshAnchor: Week;
  readonly weeks: readonly WeekSummaryData[];
  readonly files: ReadonlyMap<string, { readonly bytes: number; readonly sha256: string }>;
};

/** "kode rilis": the first eight digits of the snapshot's id, enough to find it in index.json. */
export function releaseCode(manifest: Pick<ManifestData, "snapshotId">): string {
  return manifest.snapshotId.slice(0, 8);
}

/** The newest week of the release; undefined where it has none. */
export function newestWeek(manifest: Pick<ManifestData, "weeks">): WeekSummaryData | undefined {
  return manifest.weeks[manifest.weeks.length - 1];
}
