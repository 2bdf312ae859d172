import { rasterize } from "../../../src/dashboard/export/raster.ts";
import { GEOMETRY } from "../../../src/dashboard/export/scene/geometry.fixture.ts";
import { loadAssets } from "../../../src/dashboard/export/scene/load-assets.ts";
import { sceneSvg } from "../../../src/dashboard/export/scene/scene.ts";
import { FRAME } from "../../../src/dashboard/export/scene/scene-frame.ts";
import { FIGURES, STAMP, type TestFigures } from "../../../src/dashboard/view/figure/figures.fixture.ts";
import { faulty } from "./faulty-figures.ts";

export type Asked = { readonly kind: keyof TestFigures; readonly locale: "id" | "en"; readonly fault: boolean };

/** What the test calls: the PNG of a figure in base64, made as the page makes it but with the boundaries of the tests. */
async function pngOf({ kind, locale, fault }: Asked): Promise<string> {
  const good = FIGURES(locale)[kind];
  const figure = fault ? faulty(good) : good;
  const { fonts } = await loadAssets({ picture: { kind: "table" } });
  const bytes = await rasterize(sceneSvg(figure, STAMP(locale), { fonts, geometry: GEOMETRY }), FRAME);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

/** The letters of every text with the room that the picture gives them, measured without that room's help. */
async function widthsOf({ kind, locale }: Asked): Promise<{ text: string; given: number; measured: number }[]> {
  const { fonts } = await loadAssets({ picture: { kind: "table" } });
  const svg = sceneSvg(FIGURES(locale)[kind], STAMP(locale), { fonts, geometry: GEOMETRY });
  for (const { base64 } of fonts) {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const range = fonts.find((one) => one.base64 === base64)?.range;
    const face = new FontFace("measured", bytes, { weight: "200 800", ...(range ? { unicodeRange: range } : {}) });
    document.fonts.add(await face.load());
  }
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) throw new Error("no canvas");
  // No parser here: the page's policy lets no text become markup.
  return [...svg.matchAll(/<text ([^>]*)textLength="([\d.]+)"[^>]*>([^<]*)</g)].map(
    ([, before = "", given, text = ""]) => {
      const size = /font-size="([\d.]+)"/.exec(before)?.[1] ?? "";
      context.font = `${before.includes("font-weight") ? 700 : 400} ${size}px measured`;
      const plain = text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
      return { text: plain, given: Number(given), measured: context.measureText(plain).width };
    },
  );
}

Object.assign(globalThis, { pngOf, widthsOf });
document.body.dataset["ready"] = "true";
