import { useMemo } from "react";
import type { MapView } from "../view/map/map-view.ts";
import type { MapGeometry } from "./geometry.ts";
import { CircleMarker, Pane, Polygon, Polyline } from "./leaflet-react.tsx";
import { paintOf } from "./map-paint.ts";
import { outlineOf, shownPlace } from "./map-picture.tsx";
import { planePoint, ringsOf } from "./path-rings.ts";

type Props = {
  readonly view: MapView;
  readonly geometry: MapGeometry;
  readonly chosen?: string;
  readonly onChoose: (code: string) => void;
};

/** Every ring an area of its own: Leaflet would take the second for a hole in the first. */
const areaOf = (path: string) => ringsOf(path).map((ring) => [ring]);
/** Leaflet reads these when it makes a shape, and never again. */
const EXACT = { smoothFactor: 0, noClip: true } as const;
const QUIET = { ...EXACT, interactive: false } as const;

function usePlane(geometry: MapGeometry) {
  return useMemo(
    () => ({
      context: areaOf(geometry.context),
      regions: geometry.regions.map(({ code, path }) => ({ code, area: areaOf(path) })),
      borders: ringsOf(geometry.borders),
      groups: Object.entries(geometry.groupBorders).map(([group, path]) => ({ group, area: areaOf(path) })),
    }),
    [geometry],
  );
}

/** Neighbours, areas, borders, group outlines and the outline of the choice, in this order from the ground up. */
export function LeafletShapes({ view, geometry, chosen, onChoose }: Props) {
  const plane = usePlane(geometry);
  const shown = shownPlace(view);
  const groups = view.subject.geography === "R";
  const paint = (code: string) => {
    const area = shown(code);
    return area === undefined ? "var(--kapur-0)" : paintOf(area.fill, area.code === chosen);
  };
  const outline = useMemo(
    () => (chosen === undefined ? undefined : areaOf(outlineOf(geometry, chosen) ?? "")),
    [geometry, chosen],
  );
  return (
    <>
      <Pane name="neighbours" zIndex={410}>
        <Polygon
          positions={plane.context}
          fixed={QUIET}
          pathOptions={{
            fillOpacity: 1,
            fillColor: "var(--surface-2)",
            color: "var(--line)",
            weight: 1,
          }}
        />
      </Pane>
      <Pane name="areas" zIndex={420}>
        {plane.regions.map(({ code, area }) => (
          <Polygon
            key={code}
            positions={area}
            fixed={EXACT}
            pathOptions={{ fillOpacity: 1, fillColor: paint(code), color: "var(--arang-500)", weight: 0.7 }}
            onClick={() => onChoose(shown(code)?.code ?? code)}
          />
        ))}
        {geometry.islands.map(({ name, code, at }) => (
          <CircleMarker
            key={name}
            center={planePoint(at)}
            radius={3}
            pathOptions={{ fillOpacity: 1, fillColor: paint(code), color: "var(--arang-500)", weight: 1 }}
            onClick={() => onChoose(shown(code)?.code ?? code)}
          />
        ))}
      </Pane>
      <Pane name="borders" zIndex={430}>
        <Polyline positions={plane.borders} fixed={QUIET} pathOptions={{ fill: false, color: "#fff", weight: 1.6 }} />
        {groups ? null : (
          <Polyline
            positions={plane.borders}
            fixed={QUIET}
            pathOptions={{ fill: false, color: "var(--arang-600)", weight: 0.6 }}
          />
        )}
        {groups
          ? plane.groups.map(({ group, area }) => <Outline key={group} area={area} casing={6} color="var(--ink)" />)
          : null}
      </Pane>
      <Pane name="choice" zIndex={440}>
        {outline === undefined ? null : <Outline key={chosen} area={outline} casing={5} color="var(--nila-900)" />}
      </Pane>
    </>
  );
}

function Outline(props: { readonly area: ReturnType<typeof areaOf>; readonly casing: number; readonly color: string }) {
  const { area, casing, color } = props;
  return (
    <>
      <Polygon positions={area} fixed={QUIET} pathOptions={{ fill: false, color: "#fff", weight: casing }} />
      <Polygon positions={area} fixed={QUIET} pathOptions={{ fill: false, color, weight: 2.6 }} />
    </>
  );
}
