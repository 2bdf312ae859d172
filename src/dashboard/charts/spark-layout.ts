import type { SparkView } from "../view/spark-view.ts";

type Place = { readonly x: number; readonly y: number };
export type SparkLayout = {
  readonly solid: readonly string[];
  readonly dashed: readonly string[];
  readonly dots: readonly (Place & { readonly kind: "current" | "currentOpen" | "update" | "open" | "single" })[];
  readonly targetY?: number;
  readonly targetEnd: number;
};

const EDGE = 2;
/** Room for the current dot at the right. */
const TAIL = 8;
const TOP = 5;

type Drawn = Place & { readonly partial: boolean; readonly updated: boolean };

function scale(view: SparkView, height: number): (value: number) => number {
  const values = view.points.flatMap((point) => (point.value === undefined ? [] : [point.value]));
  const all = view.target === undefined ? values : [...values, view.target];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const bottom = height - TOP;
  return (value) =>
    most === least ? (TOP + bottom) / 2 : bottom - ((value - least) / (most - least)) * (bottom - TOP);
}

const round = (value: number) => Math.round(value * 10) / 10;
const at = ({ x, y }: Place) => `${round(x)} ${round(y)}`;

/** Slopes between whole weeks are solid; a week with missing areas is joined by a thin dashed one. */
function slopes(places: readonly (Drawn | undefined)[]): Pick<SparkLayout, "solid" | "dashed"> {
  const solid: string[] = [];
  const dashed: string[] = [];
  let open: string | undefined;
  places.forEach((place, i) => {
    const before = places[i - 1];
    const joined = place !== undefined && before !== undefined;
    const whole = joined && !place.partial && !before.partial;
    if (joined && !whole) dashed.push(`M${at(before)}L${at(place)}`);
    if (whole) open = `${open ?? `M${at(before)}`}L${at(place)}`;
    if (!whole && open !== undefined) {
      solid.push(open);
      open = undefined;
    }
  });
  if (open !== undefined) solid.push(open);
  return { solid, dashed };
}

/** Levels stand until the next update: horizontal, then upright; after the last update they are merely carried. */
function steps(places: readonly (Drawn | undefined)[]): Pick<SparkLayout, "solid" | "dashed"> {
  const drawn = places.filter((place) => place !== undefined);
  const last = drawn.map((place) => place.updated).lastIndexOf(true);
  const path = (part: readonly Drawn[]) =>
    part.map((place, i) => (i === 0 ? `M${at(place)}` : `H${round(place.x)}V${round(place.y)}`)).join("");
  const cut = last < 0 ? drawn.length - 1 : last;
  return {
    solid: cut > 0 ? [path(drawn.slice(0, cut + 1))] : [],
    dashed: drawn.length - 1 > cut ? [path(drawn.slice(cut))] : [],
  };
}

function dotsOf(places: readonly (Drawn | undefined)[], stepped: boolean): SparkLayout["dots"] {
  const end = places.length - 1;
  return places.flatMap((place, i): SparkLayout["dots"] => {
    if (place === undefined) return [];
    const { x, y } = place;
    if (i === end) return [{ x, y, kind: place.partial ? "currentOpen" : "current" }];
    if (stepped) return place.updated ? [{ x, y, kind: "update" }] : [];
    if (place.partial) return [{ x, y, kind: "open" }];
    const alone = places[i - 1] === undefined && places[i + 1] === undefined;
    return alone ? [{ x, y, kind: "single" }] : [];
  });
}

/** A sparkline at a size: paths and dots in pixels. */
export function sparkLayout(view: SparkView, width: number, height: number): SparkLayout {
  const y = scale(view, height);
  const step = (width - EDGE - TAIL) / Math.max(1, view.points.length - 1);
  const places = view.points.map((point, i): Drawn | undefined =>
    point.value === undefined
      ? undefined
      : { x: EDGE + i * step, y: y(point.value), partial: point.partial, updated: point.updated },
  );
  return {
    ...(view.stepped ? steps(places) : slopes(places)),
    dots: dotsOf(places, view.stepped),
    // A target over no point at all would be an empty axis.
    ...(view.target === undefined || places.every((place) => place === undefined)
      ? {}
      : { targetY: round(y(view.target)) }),
    targetEnd: width - EDGE,
  };
}
