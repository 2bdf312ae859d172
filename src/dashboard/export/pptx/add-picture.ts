import type PptxGenJS from "pptxgenjs";
import { pngSize } from "../docx/png-size.ts";
import type { Box } from "./add-chart.ts";
import { plainText } from "./plain-text.ts";

/** Base64 in pieces, since one call takes only so many letters. */
function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let i = 0; i < bytes.length; i += 8192) pieces.push(String.fromCharCode(...bytes.subarray(i, i + 8192)));
  return btoa(pieces.join(""));
}

/** Puts a PNG into a box of a slide, whole and in its own shape. Throws where the bytes are no PNG. */
export function addPicture(slide: PptxGenJS.Slide, png: Uint8Array, box: Box, alt: string): void {
  const { width, height } = pngSize(png);
  const scale = Math.min(box.w / width, box.h / height);
  const [w, h] = [width * scale, height * scale];
  slide.addImage({
    data: `image/png;base64,${base64(png)}`,
    x: box.x + (box.w - w) / 2,
    y: box.y + (box.h - h) / 2,
    w,
    h,
    altText: plainText(alt, 1200),
  });
}
