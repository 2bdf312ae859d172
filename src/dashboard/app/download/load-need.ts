import type { DataRoom } from "../../data/data-context.tsx";
import type { WeekPair } from "../../data/load-snapshot.ts";
import type { QualityData } from "../../data/quality-data.ts";
import type { SeriesData } from "../../data/series-data.ts";
import { fetchQuality } from "../../data/use-quality.ts";
import { fetchSeries } from "../../data/use-series.ts";
import { loadGeometry, type MapGeometry } from "../../map/geometry.ts";
import type { Files, Need } from "./order.ts";

/** A needed file that is here. */
export type Loaded =
  | { readonly kind: "series"; readonly data: SeriesData }
  | { readonly kind: "quality"; readonly data: QualityData }
  | { readonly kind: "geometry"; readonly data: MapGeometry }
  /** It did not come, and is not waited for. */
  | { readonly kind: "missing" }
  | { readonly kind: "fonts" };

/** What tells one need from another. */
export function needKey(need: Need): string {
  if (need.kind === "series") return `series ${need.indicator}`;
  return need.kind === "geometry" && need.optional === true ? "boundaries" : need.kind;
}

/** A needed file of this release, fetched, checked and parsed; from the cache where it is there. Rejects where it fails. */
export async function loadNeed(room: DataRoom, { manifest, week }: WeekPair, need: Need): Promise<Loaded> {
  switch (need.kind) {
    case "series":
      return { kind: "series", data: await fetchSeries(room, manifest, need.indicator) };
    case "quality":
      return { kind: "quality", data: await fetchQuality(room, manifest, week.week) };
    case "geometry":
      return loadGeometry().then(
        (data) => ({ kind: "geometry", data }),
        (error: unknown) => {
          if (need.optional === true) return { kind: "missing" };
          throw error;
        },
      );
    case "fonts":
      await (await import("../../export/scene/load-assets.ts")).loadFonts();
      return { kind: "fonts" };
  }
}

/** The files that came, as the formats take them. */
export function filesOf(loaded: Iterable<Loaded>): Files {
  const all = [...loaded];
  const quality = all.find((one) => one.kind === "quality");
  const geometry = all.find((one) => one.kind === "geometry");
  return {
    series: new Map(all.flatMap((one) => (one.kind === "series" ? [[one.data.indicator, one.data] as const] : []))),
    ...(quality === undefined ? {} : { quality: quality.data }),
    ...(geometry === undefined ? {} : { geometry: geometry.data }),
  };
}
