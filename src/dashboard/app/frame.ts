import type { Week } from "../../domain/week.ts";
import type { ManifestData, WeekSummaryData } from "../data/manifest-data.ts";
import type { PageData } from "../data/page-data.ts";

/** What the frame around the page shows, whatever state the page is in. */
export type Frame = {
  readonly manifest: ManifestData | undefined;
  /** The week in the stepper: the one asked for, though its figures may still be on their way. */
  readonly week: Week | undefined;
  readonly reports: WeekSummaryData | undefined;
  readonly cutOff: string | undefined;
  /** True unless the data say in so many words that they are real. */
  readonly simulated: boolean;
  readonly busy: boolean;
};

/** The frame of a state. Cut-off and reports belong to the figures on the screen, never to those still to come. */
export function frameOf(data: PageData, asked: Week | undefined): Frame {
  if (data.kind === "ready") {
    const { manifest, week } = data.pair;
    return {
      manifest,
      week: data.switching ? (asked ?? week.week) : week.week,
      reports: manifest.weeks.find((summary) => summary.week === week.week),
      cutOff: week.cutOff,
      simulated: week.synthetic || manifest.synthetic,
      busy: data.switching,
    };
  }
  const { manifest } = data;
  return {
    manifest,
    week: data.kind === "noWeek" || data.kind === "loading" ? data.week : asked,
    reports: undefined,
    cutOff: undefined,
    simulated: manifest?.synthetic ?? true,
    busy: data.kind === "loading",
  };
}
