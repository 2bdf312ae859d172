import latinUrl from "@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2?url";
import { loadGeometry } from "../../map/geometry.ts";
import type { FigureView } from "../../view/figure/figure.ts";
import type { SceneAssets } from "./scene.ts";
import type { EmbeddedFont } from "./serialize-scene.ts";

/** The three signs that the Latin file lacks. An address, not an import: the file is the frame's, its code is not needed here. */
const signsUrl = new URL("../../ui/fonts/signs.woff2", import.meta.url).href;

let pending: Promise<readonly EmbeddedFont[]> | undefined;

/**
 * The two font files of the page, fetched once. Rejects where one cannot be had: a picture in other letters would not be
 * laid out as it should be.
 */
export function loadFonts(): Promise<readonly EmbeddedFont[]> {
  pending ??= fetchFonts().catch((error: unknown) => {
    pending = undefined;
    throw error;
  });
  return pending;
}

/**
 * What the picture of a figure is drawn with: the fonts, and for a map the boundaries; without them it is drawn as its
 * table. Rejects where a font cannot be had.
 */
export async function loadAssets({ picture }: Pick<FigureView, "picture">): Promise<SceneAssets> {
  const [fonts, geometry] = await Promise.all([
    loadFonts(),
    picture.kind === "map" ? loadGeometry().catch(() => undefined) : undefined,
  ]);
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
