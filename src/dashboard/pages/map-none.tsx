import { useId } from "react";
import { mapWord } from "../i18n/words-map.ts";
import type { ViewContext } from "../view/context.ts";
import { indicatorGroups } from "../view/map/map-subject.ts";
import type { NoMapView } from "../view/map/map-view.ts";
import { IndicatorSelect, LabelledSegments, OffReasons } from "../widgets/map-controls.tsx";
import styles from "./map-page.module.css";

/** An indicator that is published for the province alone: its figure, and why there is no map of it. */
export function NoMap(props: {
  readonly context: ViewContext;
  readonly view: NoMapView;
  readonly indicator: string;
  readonly onIndicator: (key: string) => void;
}) {
  const { context, view, indicator, onIndicator } = props;
  const { locale } = context;
  const reason = useId();
  const off = mapWord(locale, "noMapOff");
  const measures = [
    { value: "share", text: mapWord(locale, "measureShare"), off },
    { value: "count", text: mapWord(locale, "measureCount"), off },
  ];
  const colours = [
    { value: "value", text: mapWord(locale, "colourValue"), off },
    { value: "change", text: mapWord(locale, "colourChange"), off },
  ];
  return (
    <div className={styles["none"]}>
      <h1 className="sr-only">{mapWord(locale, "noMapTitle", { name: view.title })}</h1>
      <div className={styles["controls"]}>
        <IndicatorSelect locale={locale} groups={indicatorGroups(context)} value={indicator} onChoose={onIndicator} />
        <LabelledSegments
          label={mapWord(locale, "chooseMeasure")}
          choices={measures}
          value=""
          onChoose={() => undefined}
          reason={reason}
        />
        <LabelledSegments
          label={mapWord(locale, "chooseColour")}
          choices={colours}
          value=""
          onChoose={() => undefined}
          reason={reason}
        />
      </div>
      <OffReasons id={reason} choices={measures} />
      <figure className={styles["noneFigure"]} data-ready="true" aria-label={view.title}>
        <h2>{view.title}</h2>
        {view.value === "" ? null : (
          <p className={styles["noneValue"]}>
            <b>{view.value}</b> {view.unit}
          </p>
        )}
        <p>{view.reason}</p>
      </figure>
    </div>
  );
}
