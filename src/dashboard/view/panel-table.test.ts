import { expect, test } from "vitest";
import { toWeek } from "../../domain/week.ts";
import { panelTable } from "./panel-table.ts";
import { factOf, type PanelView } from "./panel-view.ts";

test("the table of a panel says each part, its place and its number in the words of the bar; a mark stays a mark", () => {
  const bar = { kind: "none" } as unknown as PanelView["rows"][number]["bar"];
  const fact = factOf(toWeek("2026-W47"), "ban_alur", {
    numerator: { status: "notReported" },
    status: "none",
    asOf: toWeek("2026-W47"),
    coverage: { reported: 0, expected: 8 },
  });
  const panel: PanelView = {
    key: "tahap",
    title: "Alur bantuan, menurut tahap",
    subtitle: "Usulan",
    empty: "Belum lapor",
    numbers: "beside",
    rows: [
      { key: "usulan", label: "Usulan", bar, fact, value: "≈ 370", rest: "" },
      {
        key: "srma33",
        label: "SRMA 33",
        sub: "Kota Tangerang Selatan",
        bar,
        fact,
        value: "≈ 140",
        rest: "dari 150 · ≈ 95%",
      },
      { key: "sd", label: "SD", bar, fact, value: "< 10", rest: "", mark: "low" },
    ],
  };
  expect(panelTable("id", panel).rows.map((row) => row.cells)).toEqual([
    [{ text: "Usulan" }, { text: "≈ 370" }],
    [{ text: "SRMA 33, Kota Tangerang Selatan" }, { text: "≈ 140 dari 150 · ≈ 95%" }],
    [{ text: "SD" }, { text: "< 10", mark: "low" }],
  ]);
  expect(panelTable("en", panel).columns.map((column) => column.name)).toEqual(["Breakdown", "Value"]);
});
