/** A picture's own size, in its units. */
export type PictureSize = { readonly width: number; readonly height: number };
const FINER = 2;
/** Where a PNG says its width and height, big-endian. */
const HEADER = { width: 16, height: 20 } as const;

/**
 * A picture of that size as PNG, twice as fine. It is drawn from its own text alone: the page's zoom, its theme and the
 * density of the screen have no part in it.
 * @throws {Error} Where the browser cannot draw it, or draws it in another size.
 */
export async function rasterize(svg: string, size: PictureSize): Promise<Uint8Array<ArrayBuffer>> {
  const [width, height] = [size.width * FINER, size.height * FINER];
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image(size.width, size.height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext("2d", { alpha: false });
    if (context === null) throw new Error("png: no canvas");
    context.drawImage(image, 0, 0, width, height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
    if (blob === null) throw new Error("png: the canvas gave nothing");
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const view = new DataView(bytes.buffer);
    const [across, down] = [view.getUint32(HEADER.width), view.getUint32(HEADER.height)];
    if (across !== width || down !== height) throw new Error(`png: ${across} × ${down}`);
    return bytes;
  } finally {
    URL.revokeObjectURL(address);
  }
}
