import type { RegionCode } from "../../domain/region.ts";
import type { MapAreaView } from "../view/map/map-area.ts";
import { isDark, paintOf } from "./map-paint.ts";
import type { Spot, Spots } from "./map-spots.ts";

type Point = readonly [number, number];
type Sizes = { readonly name: number; readonly value: number };

const WIDE_TEXT: Sizes = { name: 14, value: 17 };
const NARROW_TEXT: Sizes = { name: 11.5, value: 13 };

type Props = {
  readonly areas: readonly MapAreaView[];
  readonly spots: Spots;
  /** Inside every area, in the geometry's units. */
  readonly anchors: ReadonlyMap<RegionCode, Point>;
  /** From the geometry's units to pixels. */
  readonly place: (point: Point) => Point;
  readonly wide: boolean;
  readonly counts: boolean;
  /** Enlarged so far that every label has room in its own area. */
  readonly inside: boolean;
};

/** Name and value of every area. Text keeps its size whatever the map does; the list beside it says the same. */
export function MapLabels(props: Props) {
  const { areas, spots, anchors, inside } = props;
  return areas.map((area) => {
    const own = spots[area.code];
    if (own === undefined) return null;
    const anchor = anchors.get(own.into ?? area.code);
    const spot: Spot = inside && anchor !== undefined ? { at: anchor, align: "middle" } : own;
    return <Label key={area.code} area={area} spot={spot} anchor={anchor} {...props} />;
  });
}

function Label(props: Props & { readonly area: MapAreaView; readonly spot: Spot; readonly anchor: Point | undefined }) {
  const { area, spot, anchor, place, wide, counts } = props;
  const size = wide ? WIDE_TEXT : NARROW_TEXT;
  const [x, y] = place(spot.at);
  const white = spot.leader === undefined && isDark(area.fill);
  const value = counts && area.extra !== undefined ? `${area.value} ${area.extra}` : area.value;
  return (
    <>
      {spot.leader === undefined || anchor === undefined ? null : (
        <Leader from={place(spot.leader)} to={place(anchor)} />
      )}
      <text
        x={x}
        y={y}
        textAnchor={spot.align}
        fontSize={size.name}
        fontWeight="500"
        fill={white ? "#fff" : "var(--ink)"}
        stroke={white ? paintOf(area.fill) : "#fff"}
        strokeWidth={wide ? 4 : 3}
        strokeLinejoin="round"
        paintOrder="stroke"
      >
        {area.label}
        {spot.inline ? " " : null}
        <tspan {...(spot.inline ? {} : { x, dy: size.value + 2 })} fontSize={size.value} fontWeight="750">
          {value}
        </tspan>
      </text>
    </>
  );
}

function Leader({ from, to }: { readonly from: Point; readonly to: Point }) {
  return (
    <>
      <line x1={from[0]} y1={from[1]} x2={to[0]} y2={to[1]} stroke="var(--ink)" strokeWidth={1.2} />
      <circle cx={to[0]} cy={to[1]} r={2.8} fill="var(--ink)" stroke="#fff" strokeWidth={1.2} />
    </>
  );
}
