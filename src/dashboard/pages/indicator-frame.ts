import type { ManifestData } from "../data/manifest-data.ts";
import type { SeriesState } from "../data/use-series.ts";
import type { IndicatorChange, IndicatorState } from "../url/indicator-state.ts";
import type { ViewContext } from "../view/context.ts";
import type { IndicatorSubject } from "../view/indicator/subject.ts";

/** What every part of an indicator's page is given. */
export type IndicatorFrame = {
  readonly context: ViewContext;
  readonly subject: IndicatorSubject;
  readonly history: SeriesState;
  readonly state: IndicatorState;
  readonly onChange: (change: IndicatorChange) => void;
  readonly manifest: ManifestData;
  /** The link to this page as it stands, its week named. */
  readonly link: string;
};
