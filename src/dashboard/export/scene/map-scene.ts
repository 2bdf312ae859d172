import { regionRow } from "../../../domain/region.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { MapGeometry } from "../../map/geometry.ts";
import { isDark } from "../../map/map-paint.ts";
import type { MapDrawing } from "../../view/figure/figure.ts";
import { scenePaint } from "./map-fill.ts";
import { mapKeys, mapLegend } from "./map-legend.ts";
import { BOX, SPOTS, type Spot } from "./map-spots.ts";
import { markWords } from "./mark-keys.ts";
import { PALETTE } from "./palette.ts";
import { TEXT } from "./scene-frame.ts";
import { legendHeight, legendNodes } from "./scene-legend.ts";
import { type Area, node, type SceneNode } from "./scene-node.ts";
import { label } from "./scene-text.ts";
import { textWidth } from "./text-width.ts";
import { fitted } from "./wrap-text.ts";

type Point = readonly [number, number];
type MapArea = MapDrawing["areas"][number];

const CLIP = "sinergi-map";
const LEGEND = 380;
const VALUE = 24;
/** How wide the label inside an area may be. */
const INSIDE = 240;

/** The areas in their classes and patterns, each with its name and value; the legend at the right, or below. */
export function mapScene(
  view: MapDrawing,
  geometry: MapGeometry,
  area: Area,
  locale: Locale,
  legend: "beside" | "below" = "beside",
): SceneNode[] {
  const beside = legend === "beside";
  const keys = mapKeys(view.legend);
  const room = beside ? area.width - LEGEND - 30 : area.width;
  const height = beside ? area.height : area.height - legendHeight(keys, area.width) - 14;
  const scale = Math.min(room / BOX.width, height / BOX.height);
  const width = BOX.width * scale;
  const map = { x: area.x + (room - width) / 2, y: area.y, width, height };
  const shift: Point = [map.x - BOX.x * scale, map.y - BOX.y * scale];
  const place = ([x, y]: Point): Point => [x * scale + shift[0], y * scale + shift[1]];
  const anchors = new Map(geometry.regions.map((region) => [region.code, region.anchor]));
  const transform = `translate(${shift.map((one) => one.toFixed(2)).join(" ")}) scale(${scale.toFixed(4)})`;
  const drawn = view.areas.flatMap((one) => {
    const spot = SPOTS[one.code];
    return spot === undefined
      ? []
      : labelNodes(one, spot, { locale, place, anchors, left: area.x, right: area.x + room });
  });
  return [
    node("clipPath", { id: CLIP }, [node("rect", map)]),
    // Clipped outside of the group that is scaled: the frame is the picture's.
    node("g", { "clip-path": `url(#${CLIP})` }, [node("g", { transform }, shapes(view, geometry, 1 / scale))]),
    ...drawn,
    ...(beside
      ? mapLegend(view.legend, { ...area, x: area.x + area.width - LEGEND, width: LEGEND })
      : legendNodes(keys, area.x, area.y + height + 14, area.width)),
  ];
}

function shapes({ areas, geography }: MapDrawing, geometry: MapGeometry, pixel: number): SceneNode[] {
  const byCode = new Map(areas.map((one) => [one.code, one]));
  const groups = geography === "R";
  const paint = (code: string) => {
    const shown = byCode.get(groups ? (regionRow(code)?.group ?? "") : code);
    return shown === undefined ? PALETTE.surface : scenePaint(shown.fill);
  };
  const line = (d: string, stroke: string, width: number) =>
    node("path", { d, fill: "none", stroke, "stroke-width": width * pixel, "stroke-linejoin": "round" });
  const edge = { stroke: PALETTE.arang500, "stroke-linejoin": "round" };
  return [
    node("path", { d: geometry.context, fill: PALETTE.surface2, stroke: PALETTE.line, "stroke-width": 1.5 * pixel }),
    ...geometry.regions.map(({ code, path }) =>
      node("path", { d: path, fill: paint(code), "stroke-width": 1.2 * pixel, ...edge }),
    ),
    ...geometry.islands.map(({ code, at: [cx, cy] }) =>
      node("circle", {
        cx,
        cy,
        r: 4.5 * pixel,
        fill: paint(code),
        stroke: PALETTE.arang500,
        "stroke-width": 1.5 * pixel,
      }),
    ),
    line(geometry.borders, PALETTE.surface, 2.6),
    ...(groups
      ? Object.values(geometry.groupBorders).flatMap((d) => [line(d, PALETTE.surface, 9), line(d, PALETTE.ink, 4)])
      : [line(geometry.borders, PALETTE.ink2, 1.1)]),
  ];
}

type Placing = {
  readonly locale: Locale;
  readonly place: (point: Point) => Point;
  readonly anchors: ReadonlyMap<string, Point>;
  readonly left: number;
  readonly right: number;
};

/** Name and value: in the area in a colour that can be read on it, or outside with a leader that ends in it. */
function labelNodes(area: MapArea, spot: Spot, { locale, place, anchors, left, right }: Placing): SceneNode[] {
  const [x, y] = place(spot.at);
  const anchor = spot.into === undefined ? undefined : anchors.get(spot.into);
  const fill = anchor === undefined && isDark(area.fill) ? PALETTE.surface : PALETTE.ink;
  const room = { start: right - x, end: x - left, middle: INSIDE }[spot.align];
  const words = area.mark === undefined ? area.value : markWords(locale, area.mark, area.value);
  const value = fitted(area.extra === undefined ? words : `${words} ${area.extra}`, room, VALUE, 700);
  const name = fitted(area.label, room, TEXT, 400);
  const wide = Math.max(textWidth(name, TEXT, 400), textWidth(value, VALUE, 700));
  return [
    ...(anchor === undefined ? plate(area, [x, y], wide + 24) : leader(spot, [x, y], place(anchor))),
    label(x, y, name, { size: TEXT, fill, anchor: spot.align }),
    label(x, y + VALUE + 3, value, { size: VALUE, weight: 700, fill, anchor: spot.align }),
  ];
}

/** A white ground for a label that stands on a pattern. */
function plate({ fill }: MapArea, [x, y]: Point, width: number): SceneNode[] {
  if (fill.kind !== "mark" || fill.mark === "notApplicable") return [];
  return [node("rect", { x: x - width / 2, y: y - 24, width, height: 62, rx: 4, fill: PALETTE.surface })];
}

function leader({ align }: Spot, [x, y]: Point, [toX, toY]: Point): SceneNode[] {
  const starts: Record<Spot["align"], Point> = {
    start: [x - 8, y + 8],
    end: [x + 8, y + 8],
    middle: [x, y + VALUE + 12],
  };
  const from = starts[align];
  return [
    node("line", { x1: from[0], y1: from[1], x2: toX, y2: toY, stroke: PALETTE.ink, "stroke-width": 2 }),
    node("circle", { cx: toX, cy: toY, r: 4.5, fill: PALETTE.ink, stroke: PALETTE.surface, "stroke-width": 2 }),
  ];
}
