import type { ReactNode } from "react";
import { mapWord } from "../i18n/words-map.ts";
import { Segments } from "../ui/segments.tsx";
import { Options, Select } from "../ui/select.tsx";
import type { MapChange, MapState } from "../url/map-state.ts";
import type { ViewContext } from "../view/context.ts";
import { contextOptions, type Facts } from "../view/map/map-context.ts";
import { indicatorGroups } from "../view/map/map-subject.ts";
import type { MapView } from "../view/map/map-view.ts";
import { IndicatorSelect, LabelledSegments, OffReasons } from "../widgets/map-controls.tsx";
import styles from "./map-page.module.css";

type Props = {
  readonly context: ViewContext;
  readonly facts: Facts;
  readonly indicator: string;
  readonly choice: MapState;
  readonly view: MapView;
  readonly phone: boolean;
  readonly listOnly: boolean;
  readonly onListOnly: (only: boolean) => void;
  readonly reason: string;
  readonly onMap: (change: MapChange) => void;
  readonly onIndicator: (key: string) => void;
};

/** The controls of the map. A phone keeps the indicator and three views in sight and folds the rest. */
export function MapChoices(props: Props) {
  const { context, indicator, view, phone, reason, onIndicator } = props;
  const { locale } = context;
  const select = (
    <IndicatorSelect locale={locale} groups={indicatorGroups(context)} value={indicator} onChoose={onIndicator} />
  );
  const reasons = <OffReasons id={reason} choices={[...view.measures, ...view.colours]} />;
  if (!phone) {
    return (
      <div>
        <div className={styles["controls"]}>
          {select}
          <Rest {...props} />
        </div>
        {reasons}
      </div>
    );
  }
  return (
    <div className={styles["controls"]}>
      {select}
      <Views {...props} />
      <details className={styles["more"]}>
        <summary>{mapWord(locale, "moreChoices")}</summary>
        <div className={styles["controls"]}>
          <Rest {...props} />
          <ContextChoice {...props} />
          {reasons}
        </div>
      </details>
    </div>
  );
}

/** Map, list, change: the three that a phone keeps in sight. */
function Views({ context, view, listOnly, onListOnly, onMap, reason }: Props): ReactNode {
  const { locale } = context;
  const change = view.colours.find((one) => one.value === "change");
  const value = listOnly ? "list" : view.colour === "change" ? "change" : "map";
  return (
    <div className={styles["views"]}>
      <Segments
        label={mapWord(locale, "chooseShown")}
        value={value}
        reason={reason}
        options={[
          { value: "map", text: mapWord(locale, "viewMap") },
          { value: "list", text: mapWord(locale, "viewList") },
          ...(change === undefined
            ? []
            : [{ value: "change", text: mapWord(locale, "colourChange"), off: change.off !== undefined }]),
        ]}
        onChoose={(next) => {
          onListOnly(next === "list");
          if (next === "change") onMap({ colour: "change" });
          if (next === "map" && view.colour === "change") onMap({ colour: undefined });
        }}
      />
    </div>
  );
}

function Rest({ context, view, reason, onMap }: Props): ReactNode {
  const { locale } = context;
  const { subject } = view;
  return (
    <>
      {subject.categories.length < 2 ? null : (
        <Select
          label={mapWord(locale, "chooseCategory")}
          value={subject.category?.key ?? ""}
          onChoose={(key) => onMap({ category: key === subject.categories[0]?.key ? undefined : key })}
        >
          <Options of={subject.categories.map((one) => ({ value: one.key, text: one.label[locale] }))} />
        </Select>
      )}
      <LabelledSegments
        label={mapWord(locale, "chooseMeasure")}
        choices={view.measures}
        value={view.measure}
        onChoose={(value) => onMap({ measure: value === "count" ? "count" : undefined })}
        reason={reason}
      />
      <LabelledSegments
        label={mapWord(locale, subject.people ? "chooseLevel" : "chooseColour")}
        choices={view.colours}
        value={view.colour}
        onChoose={(value) => onMap({ colour: value === "target" || value === "change" ? value : undefined })}
        reason={reason}
      />
    </>
  );
}

/** Which public facts are drawn over the map, if any. */
export function ContextChoice({
  context,
  choice,
  facts,
  onMap,
}: Pick<Props, "context" | "choice" | "facts" | "onMap">) {
  const { locale } = context;
  const options = contextOptions(locale, facts);
  return (
    <Select
      label={mapWord(locale, "chooseContext")}
      value={options.some((one) => one.value === choice.context) ? (choice.context ?? "") : ""}
      onChoose={(value) => onMap({ context: options.find((one) => one.value === value)?.value })}
    >
      <option value="">{mapWord(locale, "contextNone")}</option>
      <Options of={options} />
    </Select>
  );
}
