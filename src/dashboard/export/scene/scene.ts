import type { Locale } from "../../i18n/locale.ts";
import { sceneWord } from "../../i18n/words-scene.ts";
import type { MapGeometry } from "../../map/geometry.ts";
import type { FigureView } from "../../view/figure/figure.ts";
import { type Stamp, stampLine } from "../../view/figure/stamp.ts";
import { barsScene } from "./bars-scene.ts";
import { dotsScene } from "./dots-scene.ts";
import { historyScene } from "./history-scene.ts";
import { mapScene } from "./map-scene.ts";
import { PALETTE } from "./palette.ts";
import { panelsScene } from "./panels-scene.ts";
import { patternDefs } from "./patterns.ts";
import { sceneFoot } from "./scene-foot.ts";
import { FRAME, LEFT, WIDTH } from "./scene-frame.ts";
import { sceneHead } from "./scene-head.ts";
import { type Area, node, type SceneNode } from "./scene-node.ts";
import { label } from "./scene-text.ts";
import { type EmbeddedFont, serializeScene } from "./serialize-scene.ts";
import { tableScene } from "./table-scene.ts";
import { fitted } from "./wrap-text.ts";

/** What a picture is drawn with, fetched before: the page's font files, and the boundaries where there are any. */
export type SceneAssets = { readonly fonts: readonly EmbeddedFont[]; readonly geometry?: MapGeometry };

/** Words beyond this are cut from the description; the table in the other formats holds them all. */
const DESCRIBED = 4000;

/**
 * A figure as an SVG of 1600 × 900 that stands alone: its own colours, fonts and legend, its source, and the stamp by
 * which it can be checked. The same figure gives the same text, in a browser and in Node.
 * @throws {Error} Where the picture would hold anything but a picture.
 */
export function sceneSvg(figure: FigureView, stamp: Stamp, assets: SceneAssets): string {
  const { locale } = stamp;
  const geometry = figure.picture.kind === "map" ? assets.geometry : undefined;
  const head = sceneHead(figure, stamp);
  const foot = sceneFoot(figure, stamp, mapLines(figure, locale, geometry));
  const area: Area = { x: LEFT, y: head.bottom, width: WIDTH, height: foot.top - head.bottom };
  const { width, height } = FRAME;
  const root = node("svg", { viewBox: `0 0 ${width} ${height}`, width, height, lang: locale }, [
    node("title", {}, [figure.title]),
    node("desc", {}, [description(figure, stamp)]),
    patternDefs(),
    node("rect", { x: 0, y: 0, width, height, fill: PALETTE.surface }),
    ...head.nodes,
    ...pictureNodes(figure, area, locale, geometry),
    ...foot.nodes,
  ]);
  return serializeScene(root, assets.fonts);
}

/** A plot alone, for a slide that has title, foot, and a table beside it: its letters are of 11 points there. */
export const PLOT = { width: 1100, height: 780 } as const;
const PLOT_MARGIN = 10;
const ATTRIBUTION = { size: 17, line: 24 } as const;

/**
 * The picture and its legend without head and foot, for a slide that has both of its own; below a map stands whose
 * boundaries it is drawn with.
 * @throws {Error} Where the picture would hold anything but a picture.
 */
export function plotSvg(figure: FigureView, stamp: Stamp, assets: SceneAssets): string {
  const { locale } = stamp;
  const { width, height } = PLOT;
  const across = width - 2 * PLOT_MARGIN;
  const lines = mapLines(figure, locale, assets.geometry);
  const foot = height - lines.length * ATTRIBUTION.line;
  const area: Area = { x: PLOT_MARGIN, y: 10, width: across, height: foot - 40 };
  const root = node("svg", { viewBox: `0 0 ${width} ${height}`, width, height, lang: locale }, [
    node("title", {}, [figure.title]),
    node("desc", {}, [description(figure, stamp)]),
    patternDefs(),
    node("rect", { x: 0, y: 0, width, height, fill: PALETTE.surface }),
    ...pictureNodes(figure, area, locale, assets.geometry, "below"),
    ...lines.map((text, i) =>
      label(PLOT_MARGIN, foot + i * ATTRIBUTION.line, fitted(text, across, ATTRIBUTION.size, 400), {
        size: ATTRIBUTION.size,
        fill: PALETTE.ink2,
      }),
    ),
  ]);
  return serializeScene(root, assets.fonts);
}

function pictureNodes(
  { picture, table }: FigureView,
  area: Area,
  locale: Locale,
  geometry: MapGeometry | undefined,
  legend: "beside" | "below" = "beside",
): SceneNode[] {
  switch (picture.kind) {
    case "history":
      return historyScene(picture.view, area, locale);
    case "bars":
      return barsScene(picture.view, area, locale);
    case "dots":
      return dotsScene(picture.view, area, locale);
    case "panels":
      return panelsScene(picture.view, picture.stepped, area, locale);
    case "map":
      return geometry === undefined
        ? tableScene(table, area, locale)
        : mapScene(picture.view, geometry, area, locale, legend);
    case "table":
      return tableScene(table, area, locale);
  }
}

/** Whose boundaries a map is drawn with, or that there are none. */
function mapLines({ picture }: FigureView, locale: Locale, geometry: MapGeometry | undefined): string[] {
  if (picture.kind !== "map") return [];
  if (geometry === undefined) return [sceneWord(locale, "noMap")];
  const names = geometry.islands.map(({ name }) => name).join(", ");
  return [...(names === "" ? [] : [sceneWord(locale, "island", { names })]), geometry.attribution[locale]];
}

/** The figure in words, for those who do not see it: its sentence, its rows, its stamp. */
function description(figure: FigureView, stamp: Stamp): string {
  const { picture, table, unit, title } = figure;
  const rows = table.rows.map(({ cells }) => {
    const [head, ...rest] = cells.map(({ text }) => text).filter((text) => text !== "");
    return `${head ?? ""}: ${rest.join(", ")}`;
  });
  const said = picture.kind === "history" ? picture.view.speech : `${title}. ${unit}. ${rows.join("; ")}`;
  return [...said]
    .slice(0, DESCRIBED)
    .join("")
    .concat(` ${stamp.weekText}. ${stampLine(stamp, figure)}`);
}
