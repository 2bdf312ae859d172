import { expect, test } from "vitest";
import { toWeek } from "../../../domain/week.ts";
import { INDICATORS } from "../../../indicators/registry.ts";
import { FACT_COLUMN_KEYS, type FactColumn } from "../figure/fact-columns.ts";
import type { Comparison, Difference } from "./compare-rows.ts";
import { compareView } from "./compare-view.ts";

const W47 = toWeek("2026-W47");
const ID = { locale: "id", indicators: INDICATORS } as const;
const NONE = { unnamed: 0, absent: 0, unloaded: 0 };

function difference(line: number, columns: Difference["columns"]): Difference {
  const cells = {
    ...(Object.fromEntries(FACT_COLUMN_KEYS.map((key) => [key, ""])) as Record<FactColumn, string>),
    indicator: "ban_pantau",
    region: "36.02",
    part: "Total",
  };
  return { row: { line, week: W47, cells }, columns };
}

const written = { column: "text", file: "39 dari 145 (27%)", published: "37 dari 145 (26%)" } as const;
const view = (change: Partial<Comparison>, badCodes = 0, revised = () => false) =>
  compareView(ID, { same: 0, differing: [], left: NONE, ...change }, badCodes, revised);
const cellsOf = (columns: Difference["columns"]) =>
  view({ differing: [difference(2, columns)] }).table?.rows[0]?.cells.map(({ text }) => text);

test("a row that differs says where, when, what stands in the file and what is published", () => {
  expect(cellsOf([{ column: "numerator", file: "39", published: 37 }, written])).toEqual([
    "Kab. Lebak · Total",
    "Pemantauan pascapenyaluran",
    "mg ke-47",
    "39 dari 145 (27%)",
    "37 dari 145 (26%)",
    "tanpa revisi yang tercatat",
  ]);
  expect(cellsOf([{ column: "value", file: "", published: 25.517 }])?.slice(3, 5)).toEqual([
    "nilai (kosong)",
    "nilai 25,517",
  ]);
});

test("at most twenty rows are listed, the others are counted", () => {
  const many = Array.from({ length: 23 }, (_, i) => difference(i, [written]));
  const { table, more, text } = view({ differing: many, same: 4 });
  expect([table?.rows.length, more]).toEqual([20, "dan 3 lainnya"]);
  expect(text).toMatch(/^23 baris berbeda\. 4 baris sama\. /);
});

test("what is explained by a revision warns, what is not alarms, and nothing that was not compared counts as the same", () => {
  expect(view({ same: 3 })).toMatchObject({ tone: "ok", title: expect.stringMatching(/sama dengan/) });
  expect(view({ differing: [difference(2, [written])] }, 0, () => true).tone).toBe("near");
  expect(view({ differing: [difference(2, [written])] }).tone).toBe("act");
  expect(view({ same: 3 }, 1)).toMatchObject({ tone: "act", text: expect.stringMatching(/tidak memuat kode rilis/) });
  expect(view({ left: { unnamed: 1, absent: 2, unloaded: 3 } })).toMatchObject({
    tone: "near",
    title: "Angka di berkas tidak dapat dibandingkan",
    text: "6 baris tidak dapat dibandingkan: 1 tanpa minggu yang terbaca, 2 tidak ada dalam rilis sekarang, 3 karena datanya tidak dapat dimuat.",
  });
});
