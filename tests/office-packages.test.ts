import { expect, test } from "vitest";
import { rangeOfTest } from "../src/dashboard/export/data/range.fixture.ts";
import { rangeXlsx } from "../src/dashboard/export/data/range-xlsx.ts";
import { deckPptx } from "../src/dashboard/export/pptx/deck-pptx.ts";
import { figuresPptx } from "../src/dashboard/export/pptx/figures-pptx.ts";
import { PIXEL } from "../src/dashboard/export/pptx/read-pptx.fixture.ts";
import { figuresXlsx } from "../src/dashboard/export/xlsx/figures-xlsx.ts";
import { composeDeck } from "../src/dashboard/projector/compose/compose-deck.ts";
import { deckData, items } from "../src/dashboard/projector/compose/deck.fixture.ts";
import { FIGURES, SERIES, STAMP, WEEK } from "../src/dashboard/view/figure/figures.fixture.ts";
import { INDICATORS } from "../src/indicators/registry.ts";
import { emptyForm } from "../src/returns/form/empty-form.ts";
import { writeForm } from "../src/returns/form/write-form.ts";
import { type Parts, packParts, unpackParts } from "../src/returns/office/parts.ts";
import { packageFaults } from "./office/package-faults.ts";
import { hasValidator, officeFaults } from "./office/validator.ts";

const picture = async () => PIXEL;
const figures = () => figuresPptx(Object.values(FIGURES("id")), STAMP("id"), INDICATORS, picture, "semua");
const deck = () => {
  const data = deckData([], { ...WEEK, items: [...items("action", 7, 2), ...items("decision", 2)] });
  return deckPptx(
    composeDeck({ ...data, series: new Map([[SERIES.indicator, SERIES]]) }, "en", {}),
    STAMP("en"),
    picture,
  );
};

test.skipIf(!hasValidator)(
  "Microsoft's validator has nothing against presentations of figures and of a meeting, for Office 2013 and Microsoft 365",
  async () => {
    for (const { bytes } of [await figures(), await deck()]) {
      expect(await officeFaults(bytes, "pptx")).toEqual([]);
    }
  },
  180_000,
);

test.skipIf(!hasValidator)(
  "it has nothing against the workbooks of figures and of a range of weeks, nor against the empty form",
  async () => {
    const { bytes: shown } = await figuresXlsx(Object.values(FIGURES("en")), STAMP("en"), INDICATORS, "all");
    const { bytes: range } = await rangeXlsx(rangeOfTest("id"));
    const form = emptyForm("dinsos", "36.71", WEEK.week, { refreshAnchor: WEEK.week });
    for (const bytes of [shown, range, await writeForm(form, { synthetic: true })]) {
      expect(await officeFaults(bytes, "xlsx")).toEqual([]);
    }
  },
  180_000,
);

const edit = (parts: Parts, name: string, from: string | RegExp, to: string) => {
  const part = parts.get(name);
  if (typeof part !== "string") throw new Error(`no ${name}`);
  const changed = part.replace(from, to);
  expect(changed, name).not.toBe(part);
  parts.set(name, changed);
};
const BOOK = "ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx";
const book = (parts: Parts, change: (inside: Parts) => void) => {
  const inside = unpackParts(parts.get(BOOK) as Uint8Array);
  change(inside);
  parts.set(BOOK, packParts(inside));
};
const SLIDE = "ppt/slides/slide1.xml";
const CHART = "ppt/charts/chart1.xml";

const SEEDED: readonly (readonly [string, (parts: Parts) => void, RegExp])[] = [
  [
    "a part that is not there",
    (parts) =>
      edit(
        parts,
        "[Content_Types].xml",
        "</Types>",
        '<Override PartName="/ppt/slideMasters/slideMaster2.xml" ContentType="a+xml"/></Types>',
      ),
    /slideMaster2\.xml: has a media type and no part/,
  ],
  [
    "a part without a media type",
    (parts) => edit(parts, "[Content_Types].xml", /<Default Extension="png"[^>]*>/, ""),
    /\.png: has no media type/,
  ],
  [
    "a wrong media type",
    (parts) => edit(parts, "[Content_Types].xml", "image/png", "image/jpg"),
    /\.png: is no image\/jpg/,
  ],
  [
    "a picture that is none",
    (parts) => parts.set("ppt/media/image-3-1.png", new Uint8Array([1, 2, 3, 4])),
    /does not hold image\/png/,
  ],
  ["a part that nothing leads to", (parts) => parts.set("ppt/media/left.png", PIXEL), /left\.png: nothing leads to it/],
  [
    "a relationship that leads nowhere",
    (parts) => parts.delete(CHART),
    /leads to ppt\/charts\/chart1\.xml, which is not there/,
  ],
  [
    "a relationship that is used and missing",
    (parts) => edit(parts, SLIDE, 'r:id="rId1"', 'r:id="rId99"'),
    /uses rId99/,
  ],
  ["a relationship that is not used", (parts) => edit(parts, SLIDE, 'r:id="rId1"', 'r:id="rId99"'), /rId1 is not used/],
  [
    "two relationships of one name",
    (parts) => edit(parts, "ppt/slides/_rels/slide1.xml.rels", 'Id="rId2"', 'Id="rId1"'),
    /two relationships rId1/,
  ],
  [
    "no notes master in the list",
    (parts) => edit(parts, "ppt/presentation.xml", /<p:notesMasterIdLst>[\s\S]*<\/p:notesMasterIdLst>/, ""),
    /does not name its notes master/,
  ],
  [
    "a notes master without a placeholder",
    (parts) => edit(parts, "ppt/notesMasters/notesMaster1.xml", '<p:ph type="ftr"', '<p:ph type="hdr"'),
    /no placeholder ftr/,
  ],
  [
    "a theme for two masters",
    (parts) => edit(parts, "ppt/notesMasters/_rels/notesMaster1.xml.rels", "theme2", "theme1"),
    /shares the theme/,
  ],
  [
    "notes of another slide",
    (parts) => edit(parts, "ppt/notesSlides/_rels/notesSlide1.xml.rels", "slide1.xml", "slide2.xml"),
    /does not lead to ppt\/slides\/slide1\.xml/,
  ],
  [
    "a slide without notes",
    (parts) => edit(parts, "ppt/slides/_rels/slide1.xml.rels", /<Relationship [^>]*notesSlide1[^>]*>/, ""),
    /slide1\.xml: has 0 pages of notes/,
  ],
  [
    "a shape without a text body",
    (parts) => edit(parts, SLIDE, /<p:txBody>[\s\S]*?<\/p:txBody>/, ""),
    /a shape without a text body/,
  ],
  ["two shapes of one id", (parts) => edit(parts, SLIDE, '<p:cNvPr id="3"', '<p:cNvPr id="2"'), /two shapes 2/],
  [
    "a background without effects",
    (parts) => edit(parts, "ppt/slideLayouts/slideLayout2.xml", "<a:effectLst/></p:bgPr>", "</p:bgPr>"),
    /a background without effects/,
  ],
  ["a third axis", (parts) => edit(parts, CHART, "</c:lineChart>", '<c:axId val="7"/></c:lineChart>'), /an axis 7/],
  ["an empty value", (parts) => edit(parts, CHART, /<c:v>83<\/c:v>/, "<c:v></c:v>"), /an empty value/],
  [
    "a number that the sheet does not have",
    (parts) => edit(parts, CHART, /<c:v>83<\/c:v>/, "<c:v>38</c:v>"),
    /draws 38 where the cell says 83/,
  ],
  [
    "a gap that is drawn as zero",
    (parts) => edit(parts, CHART, /(<c:val>[\s\S]*?<c:ptCount val="60"\/>)/, '$1<c:pt idx="0"><c:v>0</c:v></c:pt>'),
    /draws 0 where the cell says undefined/,
  ],
  [
    "a sheet of another name",
    (parts) => edit(parts, CHART, "Data!$A$2", "Lembar!$A$2"),
    /names a sheet that is not there/,
  ],
  [
    "a chart without a workbook",
    (parts) => edit(parts, "ppt/charts/_rels/chart1.xml.rels", /<Relationship [^>]*>/, ""),
    /chart1\.xml: no workbook/,
  ],
  ["a workbook that is broken", (parts) => parts.set(BOOK, new Uint8Array([0x50, 0x4b, 3, 4, 0])), /cannot be opened/],
  [
    "a cell that is no number",
    (parts) => book(parts, (inside) => edit(inside, "xl/worksheets/sheet1.xml", /<v>83<\/v>/, "<v></v>")),
    /is no number/,
  ],
  [
    "a formula",
    (parts) => book(parts, (inside) => edit(inside, "xl/worksheets/sheet1.xml", /<v>83<\/v>/, "<f>1+1</f><v>83</v>")),
    /is a formula/,
  ],
];

test("a whole presentation has no fault, and each seeded one is found", async () => {
  const { history, zero, map } = FIGURES("id");
  const { bytes } = await figuresPptx([history, zero, map], STAMP("id"), INDICATORS, picture, "tiga");
  expect(packageFaults(bytes)).toEqual([]);
  for (const [name, seed, found] of SEEDED) {
    const parts = unpackParts(bytes);
    seed(parts);
    expect(packageFaults(packParts(parts)).join("\n"), name).toMatch(found);
  }
});
