import type { ContextView } from "../view/map/map-context.ts";
import type { Spots } from "./map-spots.ts";

type Point = readonly [number, number];

/** The largest ring; the others by their area. */
const LARGEST = 26;
const LABEL = 20;

/** Public facts over the map: open double rings, unlike anything that stands for a programme. */
export function MapRings(props: {
  readonly context: ContextView;
  readonly anchors: ReadonlyMap<string, Point>;
  readonly spots: Spots;
  readonly place: (point: Point) => Point;
}) {
  const { context, anchors, spots, place } = props;
  return context.places.map(({ code, size }) => {
    const anchor = anchors.get(code);
    if (anchor === undefined) return null;
    const r = LARGEST * Math.sqrt(size);
    const spot = spots[code];
    // Where a label stands in the area, the ring stands above it.
    const above = spot !== undefined && spot.leader === undefined;
    const [cx, y] = place(above ? spot.at : anchor);
    const cy = above ? y - r - LABEL : y;
    return (
      <g key={code} fill="none">
        <circle cx={cx} cy={cy} r={r} stroke="#fff" strokeWidth={4} />
        <circle cx={cx} cy={cy} r={r} stroke="var(--arang-700)" strokeWidth={1.6} strokeDasharray="1.5 2.5" />
      </g>
    );
  });
}
