import { expect, test } from "vitest";
import { contextOfTest, FIGURES, MANIFEST } from "../figure/figures.fixture.ts";
import type { PanelView } from "../panel-view.ts";
import { linesOfFigure, panelBlock } from "./panel-block.ts";

const context = contextOfTest("id");
const { picture } = FIGURES("id").bars;
const bars = picture.kind === "bars" ? picture.view : undefined;
const panel = (rows: readonly Partial<PanelView["rows"][number]>[]): PanelView => ({
  ...(bars as PanelView),
  rows: rows.map((row, i) => ({
    ...((bars as PanelView).rows[0] as PanelView["rows"][number]),
    key: String(i),
    ...row,
  })),
});
const cells = (view: PanelView) => {
  const block = panelBlock(context, MANIFEST, view, []);
  return block.kind === "table" ? block.table.rows.map((row) => row.cells.map(({ text }) => text)) : block;
};

test("value and the rest of it stand apart, and a mark stands alone", () => {
  const rows = [
    { label: "PKH", value: "88%", rest: "735 dari 835" },
    { label: "KUBE", value: "< 10", rest: "", mark: "low" as const },
    { label: "UEP", value: "0", rest: "" },
  ];
  expect(cells(panel(rows))).toEqual([
    ["PKH", "88%", "735 dari 835"],
    ["KUBE", "< 10", "–"],
    ["UEP", "0", "–"],
  ]);
});

test("without any rest there is no column of it", () => {
  expect(cells(panel([{ label: "UEP", sub: "target 95%", value: "0", rest: "" }]))).toEqual([["UEP, target 95%", "0"]]);
});

test("a panel without bars is a sentence", () => {
  expect(cells({ ...panel([]), title: "Kursi", empty: "Belum lapor" })).toEqual({
    kind: "text",
    text: "Kursi: belum lapor.",
  });
});

test("under a table stand unit, coverage and source; how it is protected is said once a theme", () => {
  const { bars: figure } = FIGURES("id");
  const lines = linesOfFigure(context, figure);
  expect(lines[0]).toBe(figure.unit);
  expect(lines.at(-1)).toBe(figure.source);
  expect(figure.lines.join()).toContain("kelipatan 5");
  expect(lines.join()).not.toContain("Angka kisaran kelipatan 5");
});
