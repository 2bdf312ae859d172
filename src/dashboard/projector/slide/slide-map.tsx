import { AreaShapes } from "../../map/area-shapes.tsx";
import type { MapGeometry } from "../../map/geometry.ts";
import type { SlideBody } from "../../view/slide.ts";

type Body = Extract<SlideBody, { kind: "map" }>;
type Point = readonly [number, number];
/** Where a label stands, in pixels of the map's box: outside with a line to its area, or inside it. */
type Spot = {
  readonly at: Point;
  readonly align: "start" | "middle" | "end";
  readonly leader?: Point;
  /** Name and value in one line. */
  readonly inline?: true;
};

const WIDTH = 1130;
const HEIGHT = 770;
/** From the geometry's units, a thousand to the width of the province, to pixels. */
const SCALE = 0.915;
const SHIFT: Point = [10, 104];

/** Placed by hand, so that no line crosses a label, also where a mark's words stand in place of a number. */
const SPOTS: Readonly<Record<string, Spot>> = {
  "36.01": { at: [290, 420], align: "end", leader: [302, 424] },
  "36.02": { at: [616, 545], align: "middle" },
  "36.03": { at: [1126, 44], align: "end", leader: [740, 60], inline: true },
  "36.04": { at: [352, 250], align: "end", leader: [364, 252] },
  "36.71": { at: [1126, 106], align: "end", leader: [1030, 170] },
  "36.72": { at: [420, 116], align: "end", leader: [432, 116] },
  "36.73": { at: [560, 44], align: "end", leader: [552, 60], inline: true },
  "36.74": { at: [1126, 440], align: "end", leader: [974, 424] },
};

/** The map at the size of a slide: text of 38 px and more, lines of 3. */
export function SlideMap(props: {
  readonly body: Body;
  readonly geometry: MapGeometry;
  readonly paint: (code: string) => string;
}) {
  const { body, geometry, paint } = props;
  const place = ([x, y]: readonly [number, number]): Point => [x * SCALE + SHIFT[0], y * SCALE + SHIFT[1]];
  return (
    <svg
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={body.speech}
      style={{ display: "block", overflow: "hidden" }}
    >
      <g transform={`translate(${SHIFT[0]} ${SHIFT[1]}) scale(${SCALE})`}>
        <AreaShapes geometry={geometry} pixel={2 / SCALE} paint={paint} separate />
      </g>
      {geometry.islands.map(({ name, code, at }) => {
        const [cx, cy] = place(at);
        return <circle key={name} cx={cx} cy={cy} r={6} fill={paint(code)} stroke="var(--axis)" strokeWidth={2} />;
      })}
      {geometry.regions.map(({ code, anchor }) => {
        const area = body.areas.find((one) => one.code === code);
        const spot = SPOTS[code];
        if (area === undefined || spot === undefined) return null;
        return <Label key={code} area={area} spot={spot} anchor={place(anchor)} />;
      })}
    </svg>
  );
}

function Label({
  area,
  spot,
  anchor,
}: {
  readonly area: Body["areas"][number];
  readonly spot: Spot;
  readonly anchor: Point;
}) {
  const [x, y] = spot.at;
  return (
    <>
      {spot.leader === undefined ? null : (
        <>
          <line
            x1={spot.leader[0]}
            y1={spot.leader[1]}
            x2={anchor[0]}
            y2={anchor[1]}
            stroke="var(--ink)"
            strokeWidth={3}
          />
          <circle cx={anchor[0]} cy={anchor[1]} r={7} fill="var(--ink)" stroke="#fff" strokeWidth={3} />
        </>
      )}
      <text
        x={x}
        y={y}
        textAnchor={spot.align}
        fontSize="38"
        fontWeight="500"
        fill="var(--ink)"
        stroke="#fff"
        strokeWidth={12}
        strokeLinejoin="round"
        paintOrder="stroke"
      >
        {area.label}
        {spot.inline === true ? " " : null}
        <tspan
          {...(spot.inline === true ? {} : { x, dy: 48 })}
          fontSize={area.mark === undefined ? 46 : 38}
          fontWeight="800"
        >
          {area.value}
        </tspan>
      </text>
    </>
  );
}
