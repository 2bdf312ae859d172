import { useId, useMemo, useState } from "react";
import type { ManifestData } from "../data/manifest-data.ts";
import { dataOf } from "../data/use-release-file.ts";
import type { SeriesState } from "../data/use-series.ts";
import { faultSentence } from "../i18n/fault-text.ts";
import { word } from "../i18n/words.ts";
import { mapWord } from "../i18n/words-map.ts";
import { Button } from "../ui/button.tsx";
import type { MapChange, MapState } from "../url/map-state.ts";
import type { ViewContext } from "../view/context.ts";
import { mapFigure } from "../view/figure/map-figure.ts";
import { contextView, type Facts } from "../view/map/map-context.ts";
import { mapSubject } from "../view/map/map-subject.ts";
import { type MapView, type MapWish, mapView } from "../view/map/map-view.ts";
import { mapWeeks, stepsOf } from "../view/map/map-weeks.ts";
import { MapFigure } from "../widgets/map-figure.tsx";
import { MapList } from "../widgets/map-list.tsx";
import { MapPanel } from "../widgets/map-panel.tsx";
import { MapWeeks } from "../widgets/map-weeks.tsx";
import { PHONE, useMedia } from "../widgets/use-media.ts";
import { usePlayback } from "../widgets/use-playback.ts";
import { figureMaker } from "./figure-maker.ts";
import { ContextChoice, MapChoices } from "./map-choices.tsx";
import styles from "./map-page.module.css";

type Props = {
  readonly context: ViewContext;
  readonly manifest: ManifestData;
  readonly indicator: string;
  readonly choice: MapState;
  readonly history: SeriesState;
  readonly facts: Facts;
  readonly onMap: (change: MapChange) => void;
  readonly onIndicator: (key: string) => void;
};

/** Controls, map, weeks; beside them the chosen place and the list of all. */
export function MapBoard(props: Props) {
  const { context, manifest, indicator, choice, history, onMap } = props;
  const { locale, week } = context;
  const phone = useMedia(PHONE);
  const [listOnly, setListOnly] = useState(false);
  const reason = useId();
  const series = dataOf(history);
  const subject = useMemo(() => mapSubject(context, indicator, choice.category), [context, indicator, choice.category]);
  const steps = useMemo(
    () => (subject && series ? stepsOf(subject, series, week.week, manifest.refreshAnchor) : []),
    [subject, series, week.week, manifest.refreshAnchor],
  );
  const playback = usePlayback(steps, week.week, `${manifest.snapshotId} ${week.week} ${indicator}`);
  const wish = useMemo(
    (): MapWish => ({
      indicator,
      measure: choice.measure ?? "share",
      colour: choice.colour ?? "value",
      week: playback.shown,
      ...(choice.category === undefined ? {} : { category: choice.category }),
      ...(choice.region === undefined ? {} : { region: choice.region }),
    }),
    [indicator, choice, playback.shown],
  );
  const view = useMemo(() => mapView(context, wish, series), [context, wish, series]);
  const weeks = useMemo(
    () => subject && series && mapWeeks(context, subject, series, manifest.refreshAnchor),
    [context, subject, series, manifest.refreshAnchor],
  );
  if (view === undefined) return null;
  const chosen = view.panel === undefined ? undefined : choice.region;
  const onChoose = (code: string) => onMap({ region: code === chosen ? undefined : code });
  const rings = contextView(locale, props.facts, choice.context);
  return (
    <div className={styles["page"]}>
      <div className={styles["main"]}>
        <h1 className="sr-only">{view.title}</h1>
        <MapChoices {...props} view={view} phone={phone} listOnly={listOnly} onListOnly={setListOnly} reason={reason} />
        {phone && listOnly ? null : (
          <MapFigure
            locale={locale}
            view={view}
            chosen={chosen}
            context={rings}
            onChoose={onChoose}
            figure={figureMaker(context, (of) => mapFigure(of, manifest, wish, series))}
            beside={phone ? null : <ContextChoice {...props} />}
          >
            {weeks === undefined ? (
              <History {...props} />
            ) : (
              <MapWeeks locale={locale} view={weeks} playback={playback} last={week.week} />
            )}
          </MapFigure>
        )}
      </div>
      <Aside view={view} chosen={chosen} onChoose={onChoose} {...props} />
    </div>
  );
}

function Aside(
  props: Props & {
    readonly view: MapView;
    readonly chosen: string | undefined;
    readonly onChoose: (code: string) => void;
  },
) {
  const { context, view, chosen, onChoose, onMap } = props;
  const { locale } = context;
  return (
    <div className={styles["aside"]}>
      {view.panel === undefined ? (
        <p className={styles["hint"]}>{mapWord(locale, "hintChoose")}</p>
      ) : (
        <MapPanel locale={locale} view={view.panel} onClose={() => onMap({ region: undefined })} />
      )}
      <MapList locale={locale} view={view.list} chosen={chosen} onChoose={onChoose} />
    </div>
  );
}

/** In place of the weeks: they are on their way, or why they are not there. Everything of this week stands. */
function History({ context, history }: Props) {
  const { locale } = context;
  if (history.kind === "loading") return <p className={styles["history"]}>{mapWord(locale, "historyLoading")}</p>;
  if (history.kind === "ready") return null;
  return (
    <div className={styles["history"]} role="status">
      <p>{mapWord(locale, "historyFailed", { why: faultSentence(locale, history.error) })}</p>
      <Button onPress={history.retry}>{word(locale, "tryAgain")}</Button>
    </div>
  );
}
