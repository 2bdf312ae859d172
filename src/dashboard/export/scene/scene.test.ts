// @vitest-environment jsdom
import { expect, test } from "vitest";
import type { FigureView } from "../../view/figure/figure.ts";
import { FIGURES, STAMP } from "../../view/figure/figures.fixture.ts";
import { stampLine } from "../../view/figure/stamp.ts";
import { GEOMETRY } from "./geometry.fixture.ts";
import { KINDS, parsed, plainSvg, svgOf, textBoxes, wordsIn } from "./scene.fixture.ts";
import { sceneSvg } from "./scene.ts";

const LOCALES = ["id", "en"] as const;
const NOT_APPLICABLE = { id: "tidak berlaku", en: "not applicable" };

/** Every value, name and mark that a figure's picture has to say in words. */
function expected({ picture, table }: FigureView, locale: "id" | "en"): string[] {
  const marked = (mark: string | undefined, text: string) =>
    mark === "notApplicable" && text === "–" ? NOT_APPLICABLE[locale] : text;
  switch (picture.kind) {
    case "history": {
      const { points, target, last, events, weekMarks, yearMarks } = picture.view;
      const marks = points.flatMap(({ mark, text }) => (mark === undefined ? [] : [marked(mark, text)]));
      return [
        ...marks,
        target?.text ?? "",
        last?.text ?? "",
        ...[...events, ...weekMarks, ...yearMarks].map(({ text }) => text),
      ];
    }
    case "bars":
      return picture.view.rows.flatMap(({ label, value, rest, mark }) => [label, marked(mark, value), rest]);
    case "dots":
    case "panels":
      return picture.view.rows.flatMap(({ name, value, pair, mark }) => [name, marked(mark, value), pair]);
    case "map":
      return picture.view.areas.flatMap(({ label, value, extra, mark }) => [label, marked(mark, value), extra ?? ""]);
    case "table":
      return table.rows.flatMap(({ cells }) => cells.map(({ text, mark }) => marked(mark, text)));
  }
}

test.each(LOCALES)("every picture says its values, its marks and what it is of (%s)", (locale) => {
  const stamp = STAMP(locale);
  for (const kind of KINDS) {
    const figure = FIGURES(locale)[kind];
    const root = parsed(svgOf(kind, locale));
    const words = wordsIn(root);
    const about = [
      figure.title,
      figure.unit,
      figure.subject,
      stamp.weekText,
      stamp.simulated,
      stamp.classification.toUpperCase(),
      figure.source,
      ...figure.lines.map((line) => line.slice(1)),
      figure.note?.text.replace(/\.$/, "") ?? "",
      figure.note?.author ?? "",
      stamp.agencies,
    ];
    for (const text of [...expected(figure, locale), ...about]) expect(words, `${kind}: ${text}`).toContain(text);
    expect(words.replaceAll(" ", "")).toContain(
      stampLine(stamp, figure)
        .replace(/^.*(?=(kode|release))/, "")
        .replaceAll(" ", ""),
    );
    expect(root.querySelector("title")?.textContent).toBe(figure.title);
    expect(root.querySelector("desc")?.textContent).toContain("01234567");
  }
});

test.each(LOCALES)("no text is too small, meets another, or leaves the picture (%s)", (locale) => {
  for (const kind of KINDS) {
    const boxes = textBoxes(parsed(svgOf(kind, locale)));
    for (const [i, box] of boxes.entries()) {
      expect(box.size, box.text).toBeGreaterThanOrEqual(box.top > 700 ? 17 : 19);
      expect(box.left, box.text).toBeGreaterThanOrEqual(59);
      expect(box.right, box.text).toBeLessThanOrEqual(1541);
      expect(box.bottom, box.text).toBeLessThanOrEqual(890);
      const met = boxes.slice(i + 1).filter((other) => {
        const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
        const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
        return across > 1 && down > 1;
      });
      expect(met.map((other) => `${box.text} × ${other.text}`)).toEqual([]);
    }
  }
});

test("the same figure gives the same bytes, and no moment of export is in them", () => {
  for (const kind of KINDS) {
    expect(svgOf(kind, "id")).toBe(svgOf(kind, "id"));
    expect(svgOf(kind, "id")).not.toContain(String(new Date().getFullYear() + 1));
  }
});

test("a map without boundaries is its table, and says so", () => {
  const { map } = FIGURES("id");
  const words = wordsIn(parsed(sceneSvg(map, STAMP("id"), { fonts: [] })));
  for (const { cells } of map.table.rows) for (const { text } of cells) if (text !== "–") expect(words).toContain(text);
  expect(words).toContain("Batas wilayah tidak dapat dimuat");
  expect(wordsIn(parsed(plainSvg(map)))).toContain(GEOMETRY.attribution.id);
});

test("rows that cannot be read at this size are counted, not squeezed", () => {
  const { table } = FIGURES("id");
  const rows = Array.from({ length: 60 }, (_, i) => ({ ...(table.table.rows[0] ?? { cells: [] }), key: `${i}` }));
  const words = wordsIn(parsed(plainSvg({ ...table, table: { ...table.table, rows } })));
  const said = /dan (\d+) baris lainnya: lihat XLSX atau CSV/.exec(words);
  expect(60 - Number(said?.[1])).toBe(words.split("Kab. Pandeglang").length - 1);
});

test("a release that is no longer fresh says its age twice: in a box, and in the line that it is checked by", () => {
  const stale = { ...STAMP("id"), age: "data berumur 12 hari" };
  const words = wordsIn(parsed(sceneSvg(FIGURES("id").dots, stale, { fonts: [] })));
  expect(words.split("data berumur 12 hari")).toHaveLength(3);
});
