import { memo, useCallback, useDeferredValue, useMemo } from "react";
import type { IndicatorDefinition } from "../../indicators/definition.ts";
import { INDICATORS } from "../../indicators/registry.ts";
import { PatternDefs } from "../charts/patterns.tsx";
import type { ManifestData } from "../data/manifest-data.ts";
import type { WeekData } from "../data/week-data.ts";
import type { Locale } from "../i18n/locale.ts";
import { pageWord } from "../i18n/words-week.ts";
import { preloadGeometry } from "../map/geometry.ts";
import { SimulatedTag } from "../ui/simulated-tag.tsx";
import { SkeletonRows } from "../ui/skeleton.tsx";
import { formatView } from "../url/view-state.ts";
import type { WeekFigure } from "../view/figure/week-figures.ts";
import { weekView } from "../view/week-view.ts";
import type { FigureMaker } from "../widgets/exportables.ts";
import { WeekHeadline } from "../widgets/week-headline.tsx";
import { WeekFold } from "./week-fold.tsx";
import styles from "./week-page.module.css";
import { WeekTables } from "./week-tables.tsx";
import { WeekThemes } from "./week-themes.tsx";

type Props = {
  readonly week: WeekData;
  readonly manifest: Pick<ManifestData, "source">;
  readonly locale: Locale;
  readonly indicators?: readonly IndicatorDefinition[];
};

/** The figure that stands in a place of the page, for whoever exports it. */
export type FigureOf = (which: WeekFigure) => FigureMaker;

/** What of the page can be fetched before it is rendered: the boundaries of its map. */
export const preloadOfWeekPage = preloadGeometry;

/**
 * The weekly page: what changed, what is off target, where, who must act; below it the four themes and the tables.
 * It is rendered anew for another week or language alone, not whenever something stirs in the frame.
 */
export const WeekPage = memo(function WeekPage(props: Props) {
  const { week, manifest, locale, indicators = INDICATORS } = props;
  const view = useMemo(() => weekView({ week, locale, indicators }, manifest), [week, locale, indicators, manifest]);
  const figure = useCallback<FigureOf>(
    (which) => async (other) => {
      const { weekFigure } = await import("../view/figure/week-figures.ts");
      return weekFigure({ week, locale: other, indicators }, manifest, which);
    },
    [week, indicators, manifest],
  );
  // The finding is painted first, then the first screen, then the rest.
  const fold = useDeferredValue(true, false);
  const whole = useDeferredValue(fold, false);
  return (
    <>
      <PatternDefs />
      <WeekHeadline
        locale={locale}
        kicker={view.kicker}
        headline={view.headline}
        tally={view.tally}
        guide={formatView({ page: "/panduan", item: "pimpinan", locale, week: week.week })}
      />
      {fold ? <WeekFold locale={locale} view={view} figure={figure} /> : null}
      {whole ? (
        <>
          <WeekThemes locale={locale} panels={view.panels} figure={figure} />
          <WeekTables locale={locale} view={view} figure={figure} />
        </>
      ) : (
        <div aria-busy="true" className={styles["coming"]}>
          {fold ? null : <SkeletonRows />}
        </div>
      )}
      <footer className={styles["foot"]}>
        {view.source.map((line) => (
          <span key={line} className={styles["source"]}>
            {line}
          </span>
        ))}
        {week.synthetic ? <SimulatedTag locale={locale} /> : null}
        <a className={styles["footLink"]} href={formatView({ page: "/periksa", locale, week: week.week })}>
          {pageWord(locale, "checkReportLink")}
        </a>
      </footer>
    </>
  );
});
