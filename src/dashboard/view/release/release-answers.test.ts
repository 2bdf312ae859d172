import { expect, test } from "vitest";
import { toWeek } from "../../../domain/week.ts";
import { INDICATORS } from "../../../indicators/registry.ts";
import { FACT_COLUMN_KEYS, type FactColumn } from "../figure/fact-columns.ts";
import { answersToRows, answersToText } from "./release-answers.ts";
import { idOf, releasesOf } from "./releases.fixture.ts";

const W46 = toWeek("2026-W46");
const W47 = toWeek("2026-W47");
const RELEASES = releasesOf("c0", [
  { id: "c0", revised: [["ban_pantau", W46, 3]] },
  { id: "b0", revised: [["ban_pantau", W47, 2]] },
  { id: "a0" },
]);
const ID = { locale: "id", indicators: INDICATORS } as const;
const EN = { locale: "en", indicators: INDICATORS } as const;

const only = (text: string, dictionary: typeof ID | typeof EN = ID) =>
  answersToText(dictionary, RELEASES, text).views[0];

test("a source line is answered for its indicator and week alone, a bare code for everything", () => {
  const line = "ban_pantau · kode rilis a0a0a0a0 · data per Sen, 23 Nov 2026, 16.00 WIB";
  expect(only(line)).toMatchObject({
    tone: "near",
    title: "Kode rilis dikenal: direvisi sejak itu",
    text: "Sejak rilis a0a0a0a0 tercatat 2 revisi angka pemantauan pascapenyaluran, minggu ke-47. Pakai angka terkini dari halaman indikatornya.",
    revisions: [{ page: { indicator: "ban_pantau", week: W47 } }],
  });
  expect(only("a0a0a0a0")?.revisions.map((one) => one.text)).toEqual([
    "minggu ke-46 · 3 angka · dalam rilis c0c0c0c0, data per Sen, 23 Nov 2026, 16.00 WIB",
    "minggu ke-47 · 2 angka · dalam rilis b0b0b0b0, data per Sen, 23 Nov 2026, 16.00 WIB",
  ]);
  expect(only("asm_cakupan · release code a0a0a0a0", EN)).toMatchObject({
    tone: "ok",
    title: "Release code known: not changed since",
  });
});

test("only a known code comes with what it proves, and nothing is ever called genuine", () => {
  const all = ["a0a0a0a0", "b0b0b0b0", "c0c0c0c0", "00000000", "kode rilis 1a2b", ""].flatMap((text) =>
    [ID, EN].map((dictionary) => only(text, dictionary)),
  );
  expect(all.map((view) => view?.caution !== "")).toEqual([...Array(6).fill(true), ...Array(6).fill(false)]);
  expect(JSON.stringify(all)).not.toMatch(/\basli\b|genuine|authentic|\{\w+\}/i);
});

function row(line: number, cells: Partial<Record<FactColumn, string>>) {
  const all = { ...Object.fromEntries(FACT_COLUMN_KEYS.map((key) => [key, ""])), ...cells } as Record<
    FactColumn,
    string
  >;
  return { line, week: W47, cells: all };
}

test("a file is answered for the indicators and weeks of its rows, once a release, and rows without a code are counted", () => {
  const rows = [
    row(2, { indicator: "ban_pantau", release: idOf("a0") }),
    row(3, { indicator: "asm_cakupan", release: idOf("b0").toUpperCase() }),
    row(4, { indicator: "asm_cakupan", release: "a0a0" }),
  ];
  const { views, badCodes, revised } = answersToRows(ID, RELEASES, { locale: "id", rows });
  expect(views.map(({ title }) => title)).toEqual([
    "Kode rilis dikenal: direvisi sejak itu",
    "Kode rilis dikenal: tidak berubah sejak itu",
  ]);
  expect(badCodes).toBe(1);
  expect([revised("ban_pantau", W47), revised("ban_pantau", W46), revised("asm_cakupan", W47)]).toEqual([
    true,
    false,
    false,
  ]);
});
