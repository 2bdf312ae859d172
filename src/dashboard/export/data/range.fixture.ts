import { addWeeks } from "../../../domain/week.ts";
import { INDICATORS } from "../../../indicators/registry.ts";
import type { SeriesData } from "../../data/series-data.ts";
import type { Locale } from "../../i18n/locale.ts";
import { SERIES, STAMP } from "../../view/figure/figures.fixture.ts";
import { W47 } from "../rows/rows.fixture.ts";
import type { DataRange } from "./range.ts";

/** Two indicators of two themes, whose figures have every state, over the weeks 9 to 47; the other 30 are not there. */
export function rangeOfTest(locale: Locale, more: Partial<DataRange> = {}): DataRange {
  const visits: SeriesData = { ...SERIES, indicator: "rei_pembinaan_terlaksana", breaks: [] };
  return {
    series: new Map([
      [SERIES.indicator, SERIES],
      [visits.indicator, visits],
    ]),
    from: addWeeks(W47, -38),
    to: W47,
    definitions: INDICATORS,
    stamp: STAMP(locale),
    onProgress: () => {},
    signal: new AbortController().signal,
    ...more,
  };
}

/** Weeks × places of one indicator of the test. */
export const ROWS = 39 * 9;
