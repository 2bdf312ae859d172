import latinUrl from "@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2?url";
import { loadGeometry } from "../../map/geometry.ts";
import type { FigureView } from "../../view/figure/figure.ts";
import type { SceneAssets } from "./scene.ts";
import type { EmbeddedFont } from "./serialize-scene.ts";

/** The three signs that the Latin file lacks. An address, not an import: the file is the frame's, its code is not needed here. */
const signsUrl = new URL("../../ui/fonts/signs.woff2", import.meta.url).href;

let pending: Promise<readonly EmbeddedFont[]> | undefined;

/**
 * What the picture of a figure is drawn with: the two font files of the page, fetched once, and for a map the
 * boundaries. Rejects where a font cannot be had: a picture in other letters would not be laid out as it should be.
 * Without boundaries a map is drawn as its table.
 */
export async function loadAssets({ picture }: Pick<FigureView, "picture">): Promise<SceneAssets> {
  pending ??= fetchFonts().catch((error: unknown) => {
    pending = undefined;
    throw error;
  });
  const geometry = picture.kind === "map" ? await loadGeometry().catch(() => undefined) : undefined;
  const fonts = await pending;
  return geometry === undefined ? { fonts } : { fonts, geometry };
}

async function fetchFonts(): Promise<readonly EmbeddedFont[]> {
  const [latin, signs] = await Promise.all([fetchBase64(latinUrl), fetchBase64(signsUrl)]);
  return [{ base64: latin }, { base64: signs, range: "U+2248,U+2264-2265" }];
}

async function fetchBase64(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) {
    // A body that nobody reads would hold the connection.
    await answer.body?.cancel();
    throw new Error(`font: HTTP ${answer.status}`);
  }
  let binary = "";
  for (const byte of new Uint8Array(await answer.arrayBuffer())) binary += String.fromCharCode(byte);
  return btoa(binary);
}
