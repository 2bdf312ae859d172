/** A point as Leaflet takes it, [−y, x] of the geometry's units: its simple plane points up, the geometry down. */
export type PlanePoint = [number, number];

export function planePoint([x, y]: readonly [number, number]): PlanePoint {
  return [-y, x];
}

/** Path data of the geometry ("M0 0l1 0 0 1zM…", relative steps) as one list of points a ring or line. */
export function ringsOf(path: string): PlanePoint[][] {
  return path
    .split("M")
    .filter((part) => part !== "")
    .map((part) => {
      const numbers = (part.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number);
      const points: PlanePoint[] = [];
      let [x, y] = [0, 0];
      for (let i = 0; i + 1 < numbers.length; i += 2) {
        x += numbers[i] ?? 0;
        y += numbers[i + 1] ?? 0;
        points.push([-y, x]);
      }
      return points;
    });
}
