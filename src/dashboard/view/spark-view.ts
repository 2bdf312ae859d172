import { percentOf } from "../../domain/cell.ts";
import { weekNumber } from "../../domain/week.ts";
import { rateText } from "../i18n/format-cell.ts";
import type { Headline, ViewContext } from "./context.ts";

/** One of the last weeks. `value` in per cent; absent: a gap. `partial`: some areas are missing, an open dot. */
export type SparkPointView = {
  readonly value?: number;
  readonly partial: boolean;
  /** The position was taken in this very week. */
  readonly updated: boolean;
};
export type SparkView = {
  readonly points: readonly SparkPointView[];
  /** Levels hold between updates: horizontal steps instead of slopes. */
  readonly stepped: boolean;
  readonly target?: number;
  readonly speech: string;
};

/** The last weeks of a row, without pixels. A week with no share printed has none to draw. */
export function sparkView(context: ViewContext, { definition, points, target }: Headline): SparkView {
  const stepped = definition.refresh > 1;
  const drawn = points.map((point): SparkPointView => {
    const value = percentOf(point.rate);
    return {
      ...(value === undefined ? {} : { value }),
      partial: point.coverage.reported < point.coverage.expected,
      updated: !stepped || point.asOf === point.week,
    };
  });
  const said = points.map((point) => {
    const share = rateText(context.locale, point.rate, "text", target);
    return `${weekNumber(point.week)}: ${share === "" ? "–" : share}`;
  });
  return {
    points: drawn,
    stepped,
    ...(target === undefined ? {} : { target }),
    speech: `${definition.name[context.locale]}, ${said.join("; ")}`,
  };
}
