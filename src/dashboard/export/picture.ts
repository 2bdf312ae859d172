import type { FigureView } from "../view/figure/figure.ts";
import type { Stamp } from "../view/figure/stamp.ts";
import { type ExportFile, exportFile } from "./export-file.ts";

/** The picture of a figure as SVG. Rejects where a font of the page cannot be had. */
export async function figureSvg(figure: FigureView, stamp: Stamp): Promise<ExportFile> {
  return exportFile(partsOf(figure, stamp), "svg", new TextEncoder().encode(await drawn(figure, stamp)));
}

/** The same picture as PNG of 3200 × 1800. Rejects as that does, and where the browser cannot draw it. */
export async function figurePng(figure: FigureView, stamp: Stamp): Promise<ExportFile> {
  const [{ rasterize }, { FRAME }, svg] = await Promise.all([
    import("./raster.ts"),
    import("./scene/scene-frame.ts"),
    drawn(figure, stamp),
  ]);
  return exportFile(partsOf(figure, stamp), "png", await rasterize(svg, FRAME));
}

/** The plot with its legend alone, as PNG, for a slide that has title and foot of its own. Rejects as that does. */
export async function figurePlot(figure: FigureView, stamp: Stamp): Promise<Uint8Array> {
  const [{ rasterize }, { PLOT, plotSvg }, { loadAssets }] = await Promise.all([
    import("./raster.ts"),
    import("./scene/scene.ts"),
    import("./scene/load-assets.ts"),
  ]);
  return rasterize(plotSvg(figure, stamp, await loadAssets(figure)), PLOT);
}

/**
 * Puts a picture on the clipboard; false where the browser does not let it be. To be called within the press of the
 * button itself, with the picture still to come: a browser that waits for it no longer knows that somebody pressed.
 * Rejects where the picture does.
 */
export async function copyPicture(png: Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ "image/png": png })]);
    return true;
  } catch {
    await png;
    return false;
  }
}

const partsOf = ({ name }: FigureView, { week, locale }: Stamp) => ({ name, span: week, locale });

async function drawn(figure: FigureView, stamp: Stamp): Promise<string> {
  const [{ sceneSvg }, { loadAssets }] = await Promise.all([
    import("./scene/scene.ts"),
    import("./scene/load-assets.ts"),
  ]);
  return sceneSvg(figure, stamp, await loadAssets(figure));
}
