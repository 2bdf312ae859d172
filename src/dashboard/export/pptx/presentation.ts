import type PptxGenJS from "pptxgenjs";
import { packParts, unpackParts } from "../../../returns/office/parts.ts";
import type { Locale } from "../../i18n/locale.ts";
import { pptxWord } from "../../i18n/words-pptx.ts";
import { mendParts } from "../office/mend-package.ts";
import type { ChartSpec } from "./chart-spec.ts";
import { chartWorkbook, type Readme } from "./chart-workbook.ts";
import { defineLayout, type Layout } from "./slide-layouts.ts";
import { FONT } from "./slide-style.ts";
import { styleChart } from "./style-chart.ts";

/** A presentation while it is made: the charts in the order in which they were put on its slides. */
export type Presentation = {
  readonly pptx: PptxGenJS;
  readonly locale: Locale;
  readonly charts: { readonly spec: ChartSpec; readonly readme: Readme }[];
};

const LANGUAGES = { id: "id-ID", en: "en-GB" } as const;

/** An empty presentation of 16 to 9 with these layouts. Loads the writer. */
export async function newPresentation(
  locale: Locale,
  about: { readonly title: string; readonly subject: string; readonly author: string },
  layouts: readonly Layout[],
): Promise<Presentation> {
  const { default: Writer } = await import("pptxgenjs");
  const pptx = new Writer();
  pptx.layout = "LAYOUT_WIDE";
  pptx.title = about.title;
  pptx.subject = about.subject;
  pptx.author = about.author;
  pptx.company = "Sinergi";
  pptx.theme = { headFontFace: FONT, bodyFontFace: FONT };
  for (const layout of layouts) defineLayout(pptx, layout);
  return { pptx, locale, charts: [] };
}

/** The bytes of the presentation, mended, with a workbook of our own behind every chart; the same content, the same bytes. */
export async function presentationBytes({ pptx, locale, charts }: Presentation): Promise<Uint8Array<ArrayBuffer>> {
  const written = (await pptx.write({ outputType: "uint8array" })) as Uint8Array;
  const parts = mendParts(unpackParts(written));
  for (const [i, { spec, readme }] of charts.entries()) {
    const chart = `ppt/charts/chart${i + 1}.xml`;
    const xml = parts.get(chart);
    if (typeof xml !== "string") throw new Error(`${chart} is not in the presentation`);
    parts.set(chart, styleChart(xml, spec, pptxWord(locale, "sheet")));
    parts.set(`ppt/embeddings/Microsoft_Excel_Worksheet${i + 1}.xlsx`, await chartWorkbook(locale, spec, readme));
  }
  for (const [name, part] of parts) {
    if (typeof part === "string" && name.startsWith("ppt/")) {
      parts.set(name, part.replaceAll('lang="en-US"', `lang="${LANGUAGES[locale]}"`));
    }
  }
  return packParts(parts);
}
