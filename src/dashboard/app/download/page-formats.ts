import { downloadWord } from "../../i18n/words-download.ts";
import { parseView } from "../../url/view-state.ts";
import { pictureNeeds, slides } from "./figure-formats.ts";
import type { Format, Order, Preview } from "./order.ts";

/** What the page's files are made of, by the short names of its figures. */
async function outline({ figures, context: { locale } }: Order): Promise<Preview> {
  const summary = downloadWord(locale, "figuresOfPage", { n: figures.length });
  return { kind: "outline", summary, numbered: true, entries: figures.map(({ short }) => ({ text: short })) };
}

/** The page's name in file names: "tema-bantuan", "wilayah-36.01", "ringkasan". */
function nameOf({ stamp }: Order): string {
  const { page, item } = parseView(stamp.link);
  return [page.slice(1) || "ringkasan", ...(item === undefined ? [] : [item])].join("-");
}

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
    make: async (order) => {
      const { figures, stamp, context } = order;
      const { figuresXlsx } = await import("../../export/xlsx/figures-xlsx.ts");
      return { kind: "file", file: await figuresXlsx(figures, stamp, context.indicators, nameOf(order)) };
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
    make: async (order) => ({ kind: "file", file: await slides(order.figures, order, nameOf(order)) }),
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
