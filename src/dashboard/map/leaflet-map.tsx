import "./trusted-markup.ts";
import { CRS, type Map as LeafletInstance, type MapOptions } from "leaflet";
import { type Ref, useEffect, useImperativeHandle, useState } from "react";
import type { ContextView } from "../view/map/map-context.ts";
import type { MapView } from "../view/map/map-view.ts";
import type { MapGeometry } from "./geometry.ts";
import styles from "./leaflet-map.module.css";
import { MapContainer, useMap, useMapEvents } from "./leaflet-react.tsx";
import { LeafletShapes } from "./leaflet-shapes.tsx";
import { MapLabels } from "./map-labels.tsx";
import { MapRings } from "./map-rings.tsx";
import { COUNTS_FROM, mapLayout } from "./map-spots.ts";
import { planePoint } from "./path-rings.ts";

/** What keys and buttons outside the map may do with it. */
export type MapMoves = {
  readonly pan: (x: number, y: number) => void;
  readonly zoom: (steps: number) => void;
  readonly home: () => void;
};
type Props = {
  readonly view: MapView;
  readonly geometry: MapGeometry;
  readonly width: number;
  readonly height: number;
  readonly chosen?: string;
  readonly context?: ContextView;
  readonly onChoose: (code: string) => void;
  readonly moves: Ref<MapMoves>;
};

/** How far the map may be enlarged, in doublings; from the first on every label stands in its own area. */
const DEEPEST = 3;
const INSIDE_FROM = 0.9;

/** Read once by Leaflet. The view is set as soon as the map has a size. */
const OPTIONS: MapOptions = {
  crs: CRS.Simple,
  center: [-360, 500],
  zoom: -1,
  minZoom: -6,
  zoomSnap: 0,
  zoomControl: false,
  attributionControl: false,
  keyboard: false,
  scrollWheelZoom: false,
  doubleClickZoom: false,
  boxZoom: false,
  zoomAnimation: false,
  fadeAnimation: false,
  inertia: false,
  dragging: false,
};

/** The map that moves: SVG, no tiles, no popups, nothing that Leaflet writes as text. */
export function LeafletMap(props: Props) {
  return (
    <MapContainer className={styles["map"] ?? ""} options={OPTIONS}>
      <LeafletShapes {...props} />
      <Stage {...props} />
    </MapContainer>
  );
}

/** Shows the box of the layout; from there it can be enlarged but never left. */
function goHome(map: LeafletInstance, width: number, height: number): void {
  const { box, scale } = mapLayout(width, height);
  const zoom = Math.log2(scale);
  map.setMaxBounds([]);
  map.setMinZoom(zoom).setMaxZoom(zoom + DEEPEST);
  map.invalidateSize({ pan: false, animate: false });
  map.setView(planePoint([box[0] + box[2] / 2, box[1] + box[3] / 2]), zoom, { animate: false });
  map.setMaxBounds(map.getBounds());
}

/** Sizes the map, hands out its moves, and draws what keeps its size over it. */
function Stage({ view, geometry, width, height, context, moves }: Props) {
  const map = useMap();
  const [, redraw] = useState(0);
  const { spots, scale, wide } = mapLayout(width, height);
  const home = Math.log2(scale);
  const onMove = () => {
    // Where nothing is hidden there is nothing to drag, and a finger scrolls the page.
    if (map.getZoom() > home + 0.01) map.dragging.enable();
    else map.dragging.disable();
    redraw((count) => count + 1);
  };
  useMapEvents({ move: onMove, zoomend: onMove, viewreset: onMove });
  useEffect(() => goHome(map, width, height), [map, width, height]);
  useImperativeHandle(
    moves,
    () => ({
      pan: (x, y) => map.panBy([x, y], { animate: false }),
      zoom: (steps) => map.setZoom(map.getZoom() + steps, { animate: false }),
      home: () => goHome(map, width, height),
    }),
    [map, width, height],
  );
  const anchors = new Map(geometry.regions.map((region) => [region.code, region.anchor]));
  const place = (point: readonly [number, number]) => {
    const { x, y } = map.latLngToContainerPoint(planePoint(point));
    return [x, y] as const;
  };
  return (
    <svg className={styles["labels"]} width={width} height={height} aria-hidden="true" focusable="false">
      {context === undefined ? null : <MapRings context={context} anchors={anchors} spots={spots} place={place} />}
      <MapLabels
        areas={view.areas}
        spots={spots}
        anchors={anchors}
        place={place}
        wide={wide}
        counts={scale >= COUNTS_FROM}
        inside={view.subject.geography === "K" && map.getZoom() >= home + INSIDE_FROM}
      />
    </svg>
  );
}
