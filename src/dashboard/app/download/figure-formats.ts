import { copyPicture, figurePlot, figurePng, figureSvg } from "../../export/picture.ts";
import type { FigureView } from "../../view/figure/figure.ts";
import { whole } from "./address.ts";
import type { Format, Need, Order, Preview } from "./order.ts";

/** The figure of the order; a format of figures is offered where there is one. */
function figureOf({ figure }: Order): FigureView {
  if (figure === undefined) throw new Error("no figure was chosen");
  return figure;
}

/** What pictures of these figures are drawn with. A map without its boundaries is drawn as its table, and says so. */
export function pictureNeeds(figures: readonly FigureView[]): Need[] {
  const maps = figures.some(({ picture }) => picture.kind === "map");
  return [{ kind: "fonts" }, ...(maps ? [{ kind: "geometry", optional: true } as const] : [])];
}

const ownPicture = (order: Order) => pictureNeeds([figureOf(order)]);

/** Begun within the press: a browser that waits for the picture no longer knows that somebody pressed. */
const copied = (order: Order) =>
  copyPicture(figurePng(figureOf(order), order.stamp).then(({ bytes, type }) => new Blob([bytes], { type })));

const picturePreview = async (order: Order): Promise<Preview> => {
  const figure = figureOf(order);
  const { bytes } = await figureSvg(figure, order.stamp);
  return { kind: "picture", svg: new TextDecoder().decode(bytes), alt: `${figure.title}. ${figure.unit}` };
};

/** Lines of a CSV that say what the rest is like. */
const LINES = 9;

/** The first lines of a text file as they stand in it. */
export function firstLines(bytes: Uint8Array): Preview {
  const lines = new TextDecoder().decode(bytes).trimEnd().split("\r\n");
  return { kind: "lines", text: lines.slice(0, LINES).join("\n"), more: Math.max(0, lines.length - LINES) };
}

const csvOf = async (order: Order) => {
  const { figureCsv } = await import("../../export/csv/figure-csv.ts");
  return figureCsv(figureOf(order), order.stamp, order.context.indicators);
};

/** A text leaves this page: its link leads back here by itself. */
const sentenceOf = async (order: Order) => {
  const { figureSentence } = await import("../../export/sentence.ts");
  return figureSentence(figureOf(order), { ...order.stamp, link: whole(order.stamp.link) });
};

/** Every format of one figure. */
export const FIGURE_FORMATS: readonly Format[] = [
  {
    key: "png",
    what: "figure",
    name: "png",
    hint: "pngHint",
    act: "download",
    extension: "png",
    early: true,
    copyPicture: copied,
    needs: ownPicture,
    preview: picturePreview,
    make: async (order) => ({ kind: "file", file: await figurePng(figureOf(order), order.stamp) }),
  },
  {
    key: "svg",
    what: "figure",
    name: "svg",
    hint: "svgHint",
    act: "download",
    extension: "svg",
    early: true,
    copyPicture: copied,
    needs: ownPicture,
    preview: picturePreview,
    make: async (order) => ({ kind: "file", file: await figureSvg(figureOf(order), order.stamp) }),
  },
  {
    key: "xlsx",
    what: "figure",
    name: "xlsx",
    hint: "xlsxHint",
    act: "download",
    extension: "xlsx",
    early: true,
    needs: () => [],
    preview: async (order) => ({ kind: "table", table: figureOf(order).table }),
    make: async (order) => {
      const { figuresXlsx } = await import("../../export/xlsx/figures-xlsx.ts");
      const figure = figureOf(order);
      return { kind: "file", file: await figuresXlsx([figure], order.stamp, order.context.indicators, figure.name) };
    },
  },
  {
    key: "csv",
    what: "figure",
    name: "csv",
    hint: "csvHint",
    act: "download",
    extension: "csv",
    early: true,
    needs: () => [],
    preview: async (order) => firstLines((await csvOf(order)).bytes),
    make: async (order) => ({ kind: "file", file: await csvOf(order) }),
  },
  {
    key: "pptx",
    what: "figure",
    name: "pptx",
    hint: "pptxHint",
    act: "download",
    extension: "pptx",
    early: false,
    needs: ownPicture,
    preview: picturePreview,
    make: async (order) => {
      const figure = figureOf(order);
      return { kind: "file", file: await slides([figure], order, figure.name) };
    },
  },
  {
    key: "sentence",
    what: "figure",
    name: "sentence",
    hint: "sentenceHint",
    act: "copy",
    early: true,
    needs: () => [],
    preview: async (order) => ({ kind: "text", text: await sentenceOf(order) }),
    make: async (order) => ({ kind: "text", text: await sentenceOf(order) }),
  },
];

/** Figures as slides; what PowerPoint cannot draw as a picture. */
export async function slides(figures: readonly FigureView[], { stamp, context }: Order, name: string) {
  const { figuresPptx } = await import("../../export/pptx/figures-pptx.ts");
  return figuresPptx(figures, stamp, context.indicators, (figure) => figurePlot(figure, stamp), name);
}
