import { downloadWord } from "../../i18n/words-download.ts";
import { pictureNeeds, slides } from "./figure-formats.ts";
import type { Format, Order, Preview } from "./order.ts";

/** What the page's files are made of, by the short names of its figures. */
async function outline({ figures, context: { locale } }: Order): Promise<Preview> {
  const summary = downloadWord(locale, "figuresOfPage", { n: figures.length });
  return { kind: "outline", summary, numbered: true, entries: figures.map(({ short }) => ({ text: short })) };
}

/** The page's name in file names. */
const NAME = "halaman";

/** Every format of the page with all its figures. */
export const PAGE_FORMATS: readonly Format[] = [
  {
    key: "xlsx",
    what: "page",
    name: "xlsx",
    hint: "pageXlsxHint",
    act: "download",
    extension: "xlsx",
    early: false,
    needs: () => [],
    preview: outline,
    make: async ({ figures, stamp, context }) => {
      const { figuresXlsx } = await import("../../export/xlsx/figures-xlsx.ts");
      return { kind: "file", file: await figuresXlsx(figures, stamp, context.indicators, NAME) };
    },
  },
  {
    key: "pptx",
    what: "page",
    name: "pptx",
    hint: "pagePptxHint",
    act: "download",
    extension: "pptx",
    early: false,
    needs: ({ figures }) => pictureNeeds(figures.filter(({ picture }) => picture.kind === "map")),
    preview: outline,
    make: async (order) => ({ kind: "file", file: await slides(order.figures, order, NAME) }),
  },
  {
    key: "print",
    what: "page",
    name: "print",
    hint: "printHint",
    act: "print",
    early: false,
    needs: () => [],
    preview: outline,
    make: async () => ({ kind: "print", what: "page" }),
  },
];
