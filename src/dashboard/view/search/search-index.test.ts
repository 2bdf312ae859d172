import { expect, test } from "vitest";
import { toWeek, weekRange } from "../../../domain/week.ts";
import { INDICATORS } from "../../../indicators/registry.ts";
import { searchIndex } from "./search-index.ts";
import { searchItems } from "./search-items.ts";

const search = searchIndex(
  searchItems({
    indicators: INDICATORS,
    pages: [{ path: "/peta", title: { id: "Peta wilayah", en: "Area map" } }],
    weeks: weekRange(toWeek("2025-W40"), toWeek("2026-W47")),
    locale: "id",
  }),
);
const first = (typed: string) => search(typed)[0]?.id;

test.each([
  ["tenggat", "indicator ban_lewat_tenggat"],
  ["overdue", "indicator ban_lewat_tenggat"],
  ["ban_lewat", "indicator ban_lewat_tenggat"],
  ["tengat lewat", "indicator ban_lewat_tenggat"],
  ["pendampigan jadwal", "indicator rei_pendampingan_jadwal"],
  ["Pandeglang", "region 36.01"],
  ["pandegland", "region 36.01"],
  ["36.74", "region 36.74"],
  ["South Tangerang", "region 36.74"],
  ["peta", "page /peta"],
  ["map", "page /peta"],
  ["minggu 40 2026", "week 2026-W40"],
  ["W40 2026", "week 2026-W40"],
  ["week 53", undefined],
  ["paparan", "command present"],
  ["presentation", "command present"],
  ["susun", "command arrange"],
  ["cetak", "command print"],
  ["english", "command language"],
])("%s finds %s first", (typed, id) => {
  expect(first(typed)).toBe(id);
});

test("every indicator and every area is found by its own name, in both languages", () => {
  for (const { key, name } of INDICATORS) {
    for (const typed of [name.id, name.en, key])
      expect(
        search(typed).map((item) => item.id),
        typed,
      ).toContain(`indicator ${key}`);
  }
});

test("nothing typed offers a beginning, nonsense offers nothing, and no list is longer than the dialog", () => {
  expect(search("")).toHaveLength(9);
  expect(search("zzzzqq")).toEqual([]);
  expect(search("minggu").length).toBeLessThanOrEqual(9);
});
