import { regionRow } from "../../domain/region.ts";
import type { ContextView } from "../view/map/map-context.ts";
import type { MapView } from "../view/map/map-view.ts";
import { AreaShapes } from "./area-shapes.tsx";
import type { MapGeometry } from "./geometry.ts";
import { MapLabels } from "./map-labels.tsx";
import { paintOf } from "./map-paint.ts";
import { MapRings } from "./map-rings.tsx";
import { COUNTS_FROM, mapLayout } from "./map-spots.ts";

type Props = {
  readonly view: MapView;
  readonly geometry: MapGeometry;
  readonly width: number;
  readonly height: number;
  readonly chosen?: string;
  readonly context?: ContextView;
};

/** The map that does not move: on paper, and where the one that does cannot be loaded. Same shapes, labels and paints. */
export function MapPicture({ view, geometry, width, height, chosen, context }: Props) {
  const { box, spots, scale, wide } = mapLayout(width, height);
  const shift = [width / 2 - (box[0] + box[2] / 2) * scale, height / 2 - (box[1] + box[3] / 2) * scale] as const;
  const place = ([x, y]: readonly [number, number]) => [x * scale + shift[0], y * scale + shift[1]] as const;
  const anchors = new Map(geometry.regions.map((region) => [region.code, region.anchor]));
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={view.speech}
      style={{ display: "block", maxWidth: "100%", overflow: "hidden" }}
    >
      <g transform={`translate(${shift[0]} ${shift[1]}) scale(${scale})`}>
        <Shapes view={view} geometry={geometry} pixel={1 / scale} chosen={chosen} />
      </g>
      {context === undefined ? null : <MapRings context={context} anchors={anchors} spots={spots} place={place} />}
      <MapLabels
        areas={view.areas}
        spots={spots}
        anchors={anchors}
        place={place}
        wide={wide}
        counts={scale >= COUNTS_FROM}
        inside={false}
      />
    </svg>
  );
}

/** The place whose figure an area shows: itself, or its group. */
export function shownPlace(view: MapView): (code: string) => MapView["areas"][number] | undefined {
  const byCode = new Map(view.areas.map((area) => [area.code, area]));
  const groups = view.subject.geography === "R";
  return (code) => byCode.get(groups ? (regionRow(code)?.group ?? "") : code);
}

function Shapes(props: {
  readonly view: MapView;
  readonly geometry: MapGeometry;
  readonly pixel: number;
  readonly chosen: string | undefined;
}) {
  const { view, geometry, pixel, chosen } = props;
  const areaOf = shownPlace(view);
  const groups = view.subject.geography === "R";
  const outline = chosen === undefined ? undefined : outlineOf(geometry, chosen);
  const paint = (code: string) => {
    const area = areaOf(code);
    return area === undefined ? "var(--kapur-0)" : paintOf(area.fill, area.code === chosen);
  };
  return (
    <>
      <AreaShapes geometry={geometry} pixel={pixel} paint={paint} separate={!groups}>
        {geometry.islands.map(({ name, code, at }) => (
          <circle
            key={name}
            cx={at[0]}
            cy={at[1]}
            r={3 * pixel}
            fill={paint(code)}
            stroke="var(--arang-500)"
            strokeWidth={pixel}
          />
        ))}
      </AreaShapes>
      <g fill="none" strokeLinejoin="round">
        {groups
          ? Object.entries(geometry.groupBorders).map(([group, path]) => (
              <Outline key={group} path={path} pixel={pixel} casing={6} />
            ))
          : null}
        {outline === undefined ? null : <Outline path={outline} pixel={pixel} casing={5} nila />}
      </g>
    </>
  );
}

function Outline(props: {
  readonly path: string;
  readonly pixel: number;
  readonly casing: number;
  readonly nila?: true;
}) {
  const { path, pixel, casing, nila } = props;
  return (
    <>
      <path d={path} stroke="#fff" strokeWidth={casing * pixel} />
      <path d={path} stroke={nila ? "var(--nila-900)" : "var(--ink)"} strokeWidth={2.6 * pixel} />
    </>
  );
}

/** The closed line around a place. */
export function outlineOf(geometry: MapGeometry, code: string): string | undefined {
  return geometry.groupBorders[code] ?? geometry.regions.find((region) => region.code === code)?.path;
}
