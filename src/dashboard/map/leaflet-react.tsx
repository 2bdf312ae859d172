import {
  circleMarker,
  map as createMap,
  type LatLngExpression,
  type LeafletEventHandlerFnMap,
  type Map as LeafletInstance,
  type MapOptions,
  type Path,
  type PathOptions,
  type PolylineOptions,
  polygon,
  polyline,
} from "leaflet";
import { createContext, type ReactNode, use, useEffect, useRef, useState } from "react";

/** The little of Leaflet that this map needs, as components (decisions/0006: why no library does it). */

const MapContext = createContext<LeafletInstance | undefined>(undefined);
const PaneContext = createContext<string | undefined>(undefined);

/** The map that this component stands in. Throws outside of one. */
export function useMap(): LeafletInstance {
  const map = use(MapContext);
  if (map === undefined) throw new Error("no map above");
  return map;
}

/** Listens as long as the component stands; the handlers of the last render are called. */
export function useMapEvents(handlers: LeafletEventHandlerFnMap): void {
  const map = useMap();
  useEffect(() => {
    map.on(handlers);
    return () => void map.off(handlers);
  });
}

/** A Leaflet map in an element of its own; its children stand once it is made. Options are read once. */
export function MapContainer(props: {
  readonly className: string;
  readonly options: MapOptions;
  readonly children: ReactNode;
}) {
  const { className, options, children } = props;
  const box = useRef<HTMLDivElement>(null);
  const first = useRef(options);
  const [map, setMap] = useState<LeafletInstance>();
  useEffect(() => {
    if (box.current === null) return;
    const made = createMap(box.current, first.current);
    setMap(made);
    return () => {
      setMap(undefined);
      made.remove();
    };
  }, []);
  return (
    <div ref={box} className={className}>
      {map === undefined ? null : <MapContext value={map}>{children}</MapContext>}
    </div>
  );
}

/** A layer of the map's own stacking; what stands in it is drawn there. */
export function Pane({ name, zIndex, children }: { name: string; zIndex: number; children: ReactNode }) {
  const map = useMap();
  // Made while rendering: the shapes inside are added before an effect of this component could run.
  const pane = map.getPane(name) ?? map.createPane(name);
  pane.style.zIndex = String(zIndex);
  return <PaneContext value={name}>{children}</PaneContext>;
}

type ShapeProps = {
  /** How it is painted now. */
  readonly pathOptions: PathOptions;
  /** Read once, when it is made. */
  readonly fixed?: PolylineOptions;
  readonly onClick?: () => void;
};

/** Adds a shape as long as the component stands; `made` decides when it is made anew. */
function useShape(make: (options: PolylineOptions) => Path, made: unknown, props: ShapeProps): void {
  const map = useMap();
  const pane = use(PaneContext);
  const shape = useRef<Path | undefined>(undefined);
  const latest = useRef({ make, props });
  latest.current = { make, props };
  // biome-ignore lint/correctness/useExhaustiveDependencies: made names what the shape is made of
  useEffect(() => {
    const { make: build, props: given } = latest.current;
    const options = { ...given.fixed, ...given.pathOptions, ...(pane === undefined ? {} : { pane }) };
    const one = build(options);
    one.on("click", () => latest.current.props.onClick?.());
    shape.current = one.addTo(map);
    return () => {
      one.remove();
      shape.current = undefined;
    };
  }, [map, pane, made]);
  useEffect(() => {
    shape.current?.setStyle(props.pathOptions);
  });
}

export function Polygon({ positions, ...props }: ShapeProps & { readonly positions: LatLngExpression[][][] }) {
  useShape((options) => polygon(positions, options), positions, props);
  return null;
}

export function Polyline({ positions, ...props }: ShapeProps & { readonly positions: LatLngExpression[][] }) {
  useShape((options) => polyline(positions, options), positions, props);
  return null;
}

/** `center` keeps its place as long as it is the same object. */
export function CircleMarker(props: ShapeProps & { readonly center: LatLngExpression; readonly radius: number }) {
  const { center, radius } = props;
  useShape((options) => circleMarker(center, { ...options, radius }), String(center), props);
  return null;
}
