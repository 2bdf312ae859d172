import type { Status } from "../../domain/cell.ts";
import { severity } from "../../domain/status.ts";
import type { Week } from "../../domain/week.ts";
import type { ManifestData, WeekSummaryData } from "../data/manifest-data.ts";
import type { PageData } from "../data/page-data.ts";
import { figureOf } from "../data/week-data.ts";

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
  /** How a theme's headline indicators stand, the most severe of them; undefined while there are no figures. */
  readonly themeStatus: (theme: string) => Status | undefined;
};

const noStatus = () => undefined;

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
      // The sparklines are those of the headline indicators; a key begins with its theme. The catalogue is not here.
      themeStatus: (theme) =>
        week.sparklines
          .filter((one) => one.indicator.startsWith(`${theme}_`))
          .map((one) => figureOf(week, one.indicator)?.status ?? "none")
          .sort((a, b) => severity(a) - severity(b))[0],
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
    themeStatus: noStatus,
  };
}
