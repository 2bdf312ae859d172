import {
  Bookmark,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  ImageRun,
  Packer,
  Paragraph,
  TableOfContents,
  TextRun,
} from "docx";
import PptxGenJS from "pptxgenjs";
import { expect, test, vi } from "vitest";
import writeWorkbook from "write-excel-file/universal";
import { unpackParts } from "../../../returns/office/parts.ts";
import { mendPackage } from "./mend-package.ts";

const PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

async function deck(): Promise<Uint8Array> {
  const pptx = new PptxGenJS();
  pptx.company = "Dinas Sosial & Bappeda";
  for (const type of ["bar", "line"] as const) {
    const slide = pptx.addSlide();
    slide.background = { color: "FFFFFF" };
    const labels = ["46", "47"];
    slide.addChart(type, [{ name: "Nilai", labels, values: [12, null as never] }], { x: 1, y: 1, w: 4, h: 3 });
    slide.addShape("rect", { x: 6, y: 1, w: 1, h: 1 });
    slide.addImage({ data: `image/png;base64,${PIXEL}`, x: 6, y: 3, w: 1, h: 1 });
    slide.addNotes("Baris satu\nBaris dua");
  }
  return (await pptx.write({ outputType: "uint8array" })) as Uint8Array;
}

async function workbook(): Promise<Uint8Array> {
  const rows = [[{ value: "Minggu", fontWeight: "bold" as const, textColor: "#112233" }]];
  const blob = await writeWorkbook(rows, { sheet: "Data" }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

async function text(): Promise<Uint8Array> {
  const link = new ExternalHyperlink({ link: "https://example.org/#/?m=1&n=2", children: [new TextRun("tautan")] });
  const image = new ImageRun({
    type: "png",
    data: Uint8Array.from(atob(PIXEL), (letter) => letter.charCodeAt(0)),
    transformation: { width: 9, height: 9 },
  });
  const document = new Document({
    sections: [
      {
        children: [
          new TableOfContents("Isi"),
          new Paragraph({ text: "Pendahuluan", heading: HeadingLevel.HEADING_1 }),
          new Paragraph({ children: [new Bookmark({ id: "b", children: [new TextRun("x")] }), link, image] }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const partsOf = async (make: () => Promise<Uint8Array>) => unpackParts(mendPackage(await make()));

test.each([
  ["pptx", deck],
  ["xlsx", workbook],
  ["docx", text],
] as const)("the same %s is the same bytes, whenever and after whatever it is made", async (_, make) => {
  const first = mendPackage(await make());
  await deck();
  await text();
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 400 * 24 * 3600 * 1000 });
  try {
    expect(mendPackage(await make())).toEqual(first);
  } finally {
    vi.useRealTimers();
  }
});

test("nothing of the moment of writing is left", async () => {
  for (const make of [deck, workbook, text]) {
    const all = [...(await partsOf(make)).values()].filter((part) => typeof part === "string").join();
    expect(all).not.toContain(`${new Date().getFullYear()}-`);
  }
});

test("a chart has its two axes, its series in order, and nothing in place of a missing value", async () => {
  const parts = await partsOf(deck);
  for (const name of ["ppt/charts/chart1.xml", "ppt/charts/chart2.xml"]) {
    const chart = String(parts.get(name));
    expect(chart.match(/<c:axId /g)).toHaveLength(4);
    expect(chart).toContain('<c:ptCount val="2"/><c:pt idx="0"><c:v>12</c:v></c:pt>    </c:numCache>');
  }
  const line = String(parts.get("ppt/charts/chart2.xml"));
  expect(line).toMatch(/<c:lineChart><c:grouping val="standard"\/><c:varyColors val="0"\/><c:ser>/);
  expect(line.indexOf("<c:marker>")).toBeLessThan(line.indexOf("<c:dLbls>"));
  expect(line).not.toContain("invertIfNegative");
});

test("a slide has what PowerPoint misses, and its notes are lines", async () => {
  const parts = await partsOf(deck);
  const slide = String(parts.get("ppt/slides/slide1.xml"));
  expect(slide).toContain("</a:solidFill><a:effectLst/></p:bgPr>");
  expect(slide.match(/<p:sp>/g)).toHaveLength(slide.match(/<p:txBody>/g)?.length ?? 0);
  const ids = [...slide.matchAll(/<p:cNvPr id="(\d+)"/g)].map((match) => match[1]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(String(parts.get("ppt/notesSlides/notesSlide2.xml"))).toContain("Baris satu</a:t></a:r>");
  expect(String(parts.get("docProps/app.xml"))).toContain("<Company>Dinas Sosial &amp; Bappeda</Company>");
});

test("the package names what it holds and nothing else, and its notes have a theme of their own", async () => {
  const parts = await partsOf(deck);
  const types = String(parts.get("[Content_Types].xml"));
  expect(types).not.toMatch(/slideMaster2|image\/jpg|svg/);
  expect(types).toContain("/ppt/theme/theme2.xml");
  expect(String(parts.get("ppt/notesMasters/_rels/notesMaster1.xml.rels"))).toContain("theme2.xml");
  const presentation = String(parts.get("ppt/presentation.xml"));
  expect(presentation.indexOf("notesMasterIdLst")).toBeLessThan(presentation.indexOf("sldIdLst"));
});

test("the children of a font stand in the order of the schema, also in a workbook within", async () => {
  expect(String((await partsOf(workbook)).get("xl/styles.xml"))).toMatch(/<font>(<b\/>)?<(sz|color|name)/);
});
