import { useMemo } from "react";
import type { IndicatorDefinition } from "../../indicators/definition.ts";
import { INDICATORS } from "../../indicators/registry.ts";
import { PatternDefs } from "../charts/patterns.tsx";
import type { ManifestData } from "../data/manifest-data.ts";
import { useContextFacts } from "../data/use-quality.ts";
import { dataOf } from "../data/use-release-file.ts";
import { useSeries } from "../data/use-series.ts";
import type { WeekData } from "../data/week-data.ts";
import type { Locale } from "../i18n/locale.ts";
import { MAP_CHOICES } from "../url/map-state.ts";
import { useChoices } from "../url/use-view-state.ts";
import { DEFAULT_MAP } from "../view/map/map-subject.ts";
import { noMapView } from "../view/map/map-view.ts";
import { MapBoard } from "./map-board.tsx";
import { NoMap } from "./map-none.tsx";

/** The map of one week: one indicator, every place that it may be shown for. What is chosen is in the link. */
export function MapPage(props: {
  readonly week: WeekData;
  readonly manifest: ManifestData;
  readonly locale: Locale;
  readonly indicators?: readonly IndicatorDefinition[];
}) {
  const { week, manifest, locale, indicators = INDICATORS } = props;
  const [map, onMap] = useChoices(MAP_CHOICES);
  const known = indicators.some((one) => one.key === map.indicator);
  const indicator = known && map.indicator !== undefined ? map.indicator : DEFAULT_MAP;
  const history = useSeries(manifest, indicator);
  const facts = useContextFacts(manifest);
  const context = useMemo(() => ({ week, locale, indicators }), [week, locale, indicators]);
  const none = useMemo(() => noMapView(context, indicator), [context, indicator]);
  const onIndicator = (key: string) =>
    // What was chosen for another indicator may not exist for this one.
    onMap({ indicator: key === DEFAULT_MAP ? undefined : key, category: undefined });
  return (
    <>
      <PatternDefs />
      {none === undefined ? (
        <MapBoard
          context={context}
          manifest={manifest}
          indicator={indicator}
          choice={map}
          history={history}
          facts={dataOf(facts)}
          onMap={onMap}
          onIndicator={onIndicator}
        />
      ) : (
        <NoMap context={context} view={none} indicator={indicator} onIndicator={onIndicator} />
      )}
    </>
  );
}
