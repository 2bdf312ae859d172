import { expect, test } from "vitest";
import { codesOf, GROUPS, membersOf, REGIONS } from "../../src/domain/region.ts";
import type { ReturnRow } from "../../src/returns/types.ts";
import { checkedSet } from "../returns.fixture.ts";

const rows = checkedSet("utama").rows;
const weeks = [...new Set(rows.map((row) => row.week))].sort();

function of(indicator: string, breakdown?: string): ReturnRow[] {
  return rows.filter((row) => row.indicator === indicator && (breakdown === undefined || row.breakdown === breakdown));
}

function byWeek(list: readonly ReturnRow[], field: "numerator" | "denominator"): Map<string, number> {
  const sums = new Map<string, number>();
  for (const row of list) sums.set(row.week, (sums.get(row.week) ?? 0) + (row[field] ?? 0));
  return sums;
}

test("participants number about 120 to 135 and every group keeps at least 15", () => {
  const stages = of("rei_peserta_tahap");
  for (const [week, count] of byWeek(stages, "numerator")) {
    expect(count, week).toBeGreaterThanOrEqual(115);
    expect(count, week).toBeLessThanOrEqual(138);
  }
  for (const group of GROUPS) {
    const members = membersOf(group);
    const inside = stages.filter((row) => members.includes(row.region));
    for (const [week, count] of byWeek(inside, "numerator"))
      expect(count, `${group} ${week}`).toBeGreaterThanOrEqual(15);
  }
});

test("coverage of assessments rises from about 65 to about 85 % in a year", () => {
  const covered = byWeek(of("asm_cakupan"), "numerator");
  const active = byWeek(of("asm_cakupan"), "denominator");
  const share = (week: string) => (covered.get(week) ?? 0) / (active.get(week) ?? 1);
  expect(share("2024-W43")).toBeCloseTo(0.65, 1);
  expect(share("2025-W43")).toBeCloseTo(0.85, 1);
});

test("the categories are those of the assessed and the stages those of the active", () => {
  const assessed = byWeek(of("asm_cakupan"), "numerator");
  const active = byWeek(of("asm_cakupan"), "denominator");
  for (const [week, count] of byWeek(of("asm_kategori"), "numerator")) expect(count).toBe(assessed.get(week));
  for (const [week, count] of byWeek(of("rei_peserta_tahap"), "numerator")) expect(count).toBe(active.get(week));
});

test("a paired change rests on at least 20 pairs", () => {
  for (const row of of("asm_perubahan")) expect(row.n).toBeGreaterThanOrEqual(20);
});

test("about 2400 proposals a year are split by population and poverty", () => {
  const proposals = of("ban_alur", "tahap=usulan").filter((row) => row.week === "2025-W51");
  expect(proposals).toHaveLength(REGIONS.length);
  const total = proposals.reduce((sum, row) => sum + (row.numerator ?? 0), 0);
  expect(total).toBeGreaterThan(2_150);
  expect(total).toBeLessThan(2_600);
  const most = proposals.reduce((a, b) => ((a.numerator ?? 0) > (b.numerator ?? 0) ? a : b));
  expect(most.region).toBe("36.03");
});

test("about 900 follow-ups run where all reported, 15 to 35 % of them overdue in every region", () => {
  const totals = of("ban_lewat_tenggat", "");
  for (const row of totals) {
    const share = (row.numerator ?? 0) / (row.denominator ?? 1);
    expect(share, `${row.region} ${row.week}`).toBeGreaterThanOrEqual(0.15);
    expect(share, `${row.region} ${row.week}`).toBeLessThanOrEqual(0.35);
  }
  const whole = weeks.filter((week) => totals.filter((row) => row.week === week).length === REGIONS.length);
  const running = byWeek(totals, "denominator");
  for (const week of whole) expect(running.get(week)).toBeGreaterThan(800);
  for (const week of whole) expect(running.get(week)).toBeLessThan(1_000);
});

test("350 seats are filled to 85 to 97 %, and every student has one home region", () => {
  const filled = byWeek(of("srk_kursi_terisi"), "numerator");
  for (const [week, seats] of byWeek(of("srk_kursi_terisi"), "denominator")) {
    expect(seats).toBe(350);
    expect((filled.get(week) ?? 0) / seats, week).toBeGreaterThanOrEqual(0.85);
    expect((filled.get(week) ?? 0) / seats, week).toBeLessThanOrEqual(0.97);
  }
  for (const [week, students] of byWeek(of("srk_asal"), "numerator")) expect(students).toBe(filled.get(week));
});

test("participants' families have 160 to 190 children of school age, 10 to 15 % of them out of school", () => {
  const reported = (list: ReturnRow[], week: string) => list.filter((row) => row.week === week);
  for (const week of new Set(of("srk_anak_bersekolah").map((row) => row.week))) {
    const list = reported(of("srk_anak_bersekolah"), week);
    if (list.length < codesOf("K").length - 1) continue;
    const children = list.reduce((sum, row) => sum + (row.denominator ?? 0), 0);
    const inSchool = list.reduce((sum, row) => sum + (row.numerator ?? 0), 0);
    expect(children, week).toBeGreaterThanOrEqual(155);
    expect(children, week).toBeLessThanOrEqual(190);
    expect(1 - inSchool / children, week).toBeGreaterThanOrEqual(0.1);
    expect(1 - inSchool / children, week).toBeLessThanOrEqual(0.15);
  }
});

test("no figure stands still: a headline changes in most weeks", () => {
  for (const indicator of ["rei_pendampingan_jadwal", "ban_pantau", "ban_lewat_tenggat"]) {
    const values = [...byWeek(of(indicator, ""), "numerator").values()];
    const moves = values.filter((value, i) => i > 0 && value !== values[i - 1]).length;
    expect(moves / values.length, indicator).toBeGreaterThan(0.8);
  }
});
