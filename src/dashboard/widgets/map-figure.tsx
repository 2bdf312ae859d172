import { type KeyboardEvent, lazy, type ReactNode, Suspense, useId, useRef } from "react";
import type { Locale } from "../i18n/locale.ts";
import { mapWord } from "../i18n/words-map.ts";
import type { MapMoves } from "../map/leaflet-map.tsx";
import { MapPicture } from "../map/map-picture.tsx";
import { LEAST_WIDTH } from "../map/where-layout.ts";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { ToolIcon } from "../ui/tool-icon.tsx";
import type { ContextView } from "../view/map/map-context.ts";
import type { MapView } from "../view/map/map-view.ts";
import { DownloadAction } from "./download-action.tsx";
import { type FigureMaker, useExportable } from "./exportables.ts";
import styles from "./map-figure.module.css";
import { MapContextCaption, MapLegend } from "./map-legend.tsx";
import { useGeometry } from "./use-geometry.ts";
import { useSize } from "./use-size.ts";

const LeafletMap = lazy(() => import("../map/leaflet-map.tsx").then((module) => ({ default: module.LeafletMap })));

type Props = {
  readonly locale: Locale;
  readonly view: MapView;
  readonly chosen: string | undefined;
  readonly context: ContextView | undefined;
  readonly onChoose: (code: string) => void;
  readonly figure: FigureMaker;
  /** A choice that stands beside the legend, where there is room for it. */
  readonly beside: ReactNode;
  /** What stands between the map and whose boundaries it is drawn with. */
  readonly children: ReactNode;
};

const STEP = 80;
/** A4 within its margins. */
const PAPER = { width: 680, height: 506 } as const;

/** The map with its keys, its buttons, its legend and whose boundaries they are; without boundaries, what to read instead. */
export function MapFigure({ locale, view, chosen, context, onChoose, figure, beside, children }: Props) {
  const shown = useRef<HTMLElement>(null);
  useExportable(shown, figure);
  const geometry = useGeometry();
  const [frame, size] = useSize<HTMLDivElement>();
  const moves = useRef<MapMoves>(null);
  const help = useId();
  const places = view.subject.places;
  const narrow = size !== undefined && size.width < LEAST_WIDTH;
  const drawn = typeof geometry === "object" && !narrow;

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const known = moveOf(event.key, moves.current, places, onChoose);
    if (known === undefined) return;
    event.preventDefault();
    known();
  }

  const still = (at: { readonly width: number; readonly height: number }) =>
    typeof geometry === "object" ? (
      <MapPicture
        view={view}
        geometry={geometry}
        {...at}
        {...(chosen === undefined ? {} : { chosen })}
        {...(context === undefined ? {} : { context })}
      />
    ) : null;

  return (
    <figure
      ref={shown}
      className={styles["figure"]}
      data-ready={geometry !== "loading" && size !== undefined}
      aria-label={view.title}
    >
      <figcaption className={styles["unit"]}>{view.unit}</figcaption>
      {geometry === "missing" ? <p className={styles["instead"]}>{mapWord(locale, "noBoundaries")}</p> : null}
      {narrow ? <p className={styles["instead"]}>{mapWord(locale, "mapTooNarrow")}</p> : null}
      <div className={styles["stage"]}>
        <div ref={frame} className={geometry === "missing" || narrow ? styles["gone"] : styles["frame"]}>
          {drawn && size !== undefined ? (
            <div
              className={styles["map"]}
              role="application"
              // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes keys, and so the focus
              tabIndex={0}
              aria-label={view.speech}
              aria-describedby={help}
              onKeyDown={onKeyDown}
            >
              <ErrorBoundary resetKey={view.subject.definition.key} fallback={() => still(size)}>
                <Suspense fallback={still(size)}>
                  <LeafletMap
                    view={view}
                    geometry={geometry}
                    width={size.width}
                    height={size.height}
                    moves={moves}
                    onChoose={onChoose}
                    {...(chosen === undefined ? {} : { chosen })}
                    {...(context === undefined ? {} : { context })}
                  />
                </Suspense>
              </ErrorBoundary>
            </div>
          ) : null}
        </div>
        {drawn ? (
          <div className={styles["zoom"]}>
            <DownloadAction locale={locale} title={view.title} figure={figure} />
            <button type="button" aria-label={mapWord(locale, "zoomIn")} onClick={() => moves.current?.zoom(0.5)}>
              <ToolIcon name="plus" />
            </button>
            <button type="button" aria-label={mapWord(locale, "zoomOut")} onClick={() => moves.current?.zoom(-0.5)}>
              <ToolIcon name="minus" />
            </button>
            <button type="button" aria-label={mapWord(locale, "zoomHome")} onClick={() => moves.current?.home()}>
              <ToolIcon name="home" />
            </button>
          </div>
        ) : null}
      </div>
      {typeof geometry === "object" ? <div className={styles["paper"]}>{still(PAPER)}</div> : null}
      <div className={styles["under"]}>
        <MapLegend view={view.legend} />
        {beside}
      </div>
      {context === undefined ? null : <MapContextCaption view={context} />}
      {children}
      {typeof geometry === "object" ? (
        <p className={styles["source"]}>
          <span id={help} hidden>
            {mapWord(locale, "mapKeys", { n: places.length })}
          </span>
          <span className={styles["keys"]}>{mapWord(locale, "mapKeysShort", { n: places.length })} </span>
          {geometry.islands.length === 0 ? null : `${mapWord(locale, "island")}. `}
          {geometry.attribution[locale]}
        </p>
      ) : null}
    </figure>
  );
}

/** What a key does to the map; undefined for every key that is the page's. */
function moveOf(
  key: string,
  moves: MapMoves | null,
  places: readonly string[],
  onChoose: (code: string) => void,
): (() => void) | undefined {
  const place = /^[1-9]$/.test(key) ? places[Number(key) - 1] : undefined;
  if (place !== undefined) return () => onChoose(place);
  switch (key) {
    case "ArrowLeft":
      return () => moves?.pan(-STEP, 0);
    case "ArrowRight":
      return () => moves?.pan(STEP, 0);
    case "ArrowUp":
      return () => moves?.pan(0, -STEP);
    case "ArrowDown":
      return () => moves?.pan(0, STEP);
    case "+":
    case "=":
      return () => moves?.zoom(0.5);
    case "-":
    case "_":
      return () => moves?.zoom(-0.5);
    case "Home":
      return () => moves?.home();
    default:
      return undefined;
  }
}
