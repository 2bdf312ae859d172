import type { Polygon, Position } from "./areas.ts";

/** Width of the drawn province in the units of the path data. */
const WIDTH = 1000;

export type Projection = (position: Position) => readonly [number, number];
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Equirectangular, true to scale at the middle latitude, y down, one decimal: over two degrees no eye sees more. */
export function projectionFor([west, south, east, north]: Bounds): Projection {
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = WIDTH / ((east - west) * squeeze);
  return ([x, y]) => [tenth((x - west) * squeeze * scale), tenth((north - y) * scale)];
}

export function boundsOf(polygons: readonly Polygon[], points: readonly Position[] = []): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of [...polygons.flat(2), ...points]) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return [west, south, east, north];
}

/** x, y, width, height of geographic bounds after projection. */
export function boxOf([west, south, east, north]: Bounds, project: Projection): [number, number, number, number] {
  const [left, top] = project([west, north]);
  const [right, bottom] = project([east, south]);
  return [left, top, tenth(right - left), tenth(bottom - top)];
}

/** Closed rings as path data. Rings that collapse to fewer than three points after rounding are left out. */
export function areaPath(polygons: readonly Polygon[], project: Projection): string {
  return polygons
    .flat()
    .map((ring) => steps(ring, project))
    .filter((ring) => ring.length >= 3)
    .map((ring) => `${write(ring)}z`)
    .join("");
}

/** Open lines as path data. */
export function linePath(lines: readonly (readonly Position[])[], project: Projection): string {
  return lines
    .map((line) => steps(line, project))
    .filter((line) => line.length >= 2)
    .map(write)
    .join("");
}

/** Projected points in whole tenths, without repeats and without a closing point that equals the first. */
function steps(line: readonly Position[], project: Projection): [number, number][] {
  const points: [number, number][] = [];
  for (const position of line) {
    const [x, y] = project(position);
    const point: [number, number] = [Math.round(x * 10), Math.round(y * 10)];
    const last = points.at(-1);
    if (last === undefined || last[0] !== point[0] || last[1] !== point[1]) points.push(point);
  }
  const [first] = points;
  const last = points.at(-1);
  if (points.length > 2 && first !== undefined && first[0] === last?.[0] && first[1] === last[1]) points.pop();
  return points;
}

/** Relative steps: a third of the bytes of absolute ones, and whole tenths cannot drift. */
function write(points: readonly [number, number][]): string {
  let [x, y] = [0, 0];
  return points
    .map(([nextX, nextY], index) => {
      const step = `${(nextX - x) / 10} ${(nextY - y) / 10}`;
      [x, y] = [nextX, nextY];
      return `${index === 0 ? "M" : index === 1 ? "l" : " "}${step}`;
    })
    .join("");
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
