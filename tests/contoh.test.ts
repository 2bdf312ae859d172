import { expect, test } from "vitest";
import config from "../publisher.config.json" with { type: "json" };
import type { Figure } from "../src/domain/cell.ts";
import { toWeek } from "../src/domain/week.ts";
import { INDICATORS } from "../src/indicators/registry.ts";
import { computeSnapshot } from "../src/publisher/compute/compute-snapshot.ts";
import { parseConfig } from "../src/publisher/config.ts";
import { checkFolder } from "../src/returns/check-folder.ts";
import type { SourceFile } from "../src/returns/types.ts";
import { isThere, readFolder, SHARED_SAMPLE } from "./fixtures/returns/read-folder.ts";

const NOW = Date.parse("2026-11-24T09:00+07:00");

function week47(files: readonly SourceFile[]) {
  const folder = checkFolder(files, { now: NOW });
  const ledger = { schema: "sinergi/ledger/1", protected: {}, first: {} } as const;
  const snapshot = computeSnapshot({
    folder,
    config: parseConfig(config),
    lastWeek: toWeek("2026-W47"),
    now: NOW,
    ledger,
  });
  const file = snapshot.weeks.at(-1);
  const figure = (indicator: string, region = "36", breakdown = "") =>
    file?.figures.find((one) => one.indicator === indicator && one.region === region && one.breakdown === breakdown)
      ?.figure as Figure | undefined;
  return { file, figure, quality: snapshot.quality.at(-1) };
}

test.runIf(isThere(SHARED_SAMPLE))(
  "week 47 of the sample returns is what the pictures show, and a return taken away is missing, not zero",
  { timeout: 180_000 },
  () => {
    const files = readFolder(SHARED_SAMPLE);
    const { file, figure, quality } = week47(files);
    const pair = (indicator: string, region?: string, breakdown?: string) => {
      const found = figure(indicator, region, breakdown);
      const number = (cell: Figure["numerator"] | undefined) => (cell?.status === "value" ? cell.value : cell?.status);
      return [number(found?.numerator), number(found?.denominator), found?.status];
    };
    expect(pair("ban_realisasi")).toEqual([1510, 1745, "attention"]);
    expect(pair("asm_cakupan")).toEqual([115, 135, "near"]);
    expect(pair("ban_pantau")).toEqual([460, 541, "near"]);
    expect(pair("tkl_tepat_waktu")).toEqual([39, 43, "near"]);
    expect(pair("ban_lewat_tenggat")).toEqual([191, 883, "near"]);
    expect(pair("srk_kursi_terisi")).toEqual([330, 350, "met"]);
    expect(pair("rei_pendampingan_jadwal")).toEqual([55, 63, "met"]);
    expect(pair("ban_lewat_tenggat", "36.01")).toEqual([52, 151, "attention"]);
    expect(file?.review.map((entry) => [entry.indicator, entry.region])).toEqual([
      ["ban_pantau", "36.04"],
      ["ban_lewat_tenggat", "36.02"],
      ["tkl_rtl", "36"],
      ["ban_realisasi", "36.01"],
      ["rei_pembinaan_terlaksana", "36.04"],
    ]);

    expect(quality?.findings.map((one) => [one.kind, one.agency, one.region, one.required])).toEqual([
      ["missing", "dinsos", "36.72", 75],
      ["missing", "kesbangpol", "36.04", 2],
      ["missing", "disdik", "36.73", 4],
      ["missing", "dinkop", "36.74", 2],
      ["blank", "dinkop", "36.73", 1],
    ]);
    const sum = (of: "required" | "valid") => quality?.senders.reduce((total, one) => total + one[of], 0);
    expect([sum("valid"), sum("required")]).toEqual([908, 992]);

    const without = week47(
      files
        .filter((one) => one.path !== "laporan/2026-W47_dinsos_36.71.csv")
        .map((one) => (one.path === "penerimaan.csv" ? withoutReceipt(one, "2026-W47;dinsos;36.71;") : one)),
    );
    for (const { key, sendings, tables, shape } of INDICATORS) {
      if (!sendings.some((sending) => sending.agency === "dinsos") || tables[0]?.geography !== "K") continue;
      const at = without.file?.figures.filter((one) => one.indicator === key && one.region === "36.71") ?? [];
      const states = at.map(({ figure: one }) => (shape === "median" ? one.measure?.form : one.numerator.status));
      expect(states.length, key).toBeGreaterThan(0);
      expect(new Set(states), key).toEqual(new Set(["notReported"]));
      expect(without.figure(key, "36", at[0]?.breakdown)?.coverage, key).toMatchObject({ reported: 6, expected: 8 });
    }
    for (const key of ["rei_pembinaan_terlaksana", "srk_asal"]) {
      expect(without.figure(key, "36.71"), key).toEqual(figure(key, "36.71"));
    }
    expect(without.figure("asm_cakupan", "tangerang-raya")).toEqual(figure("asm_cakupan", "tangerang-raya"));
    expect(without.figure("tkl_tepat_waktu", "36.71")?.numerator).toEqual({ status: "value", value: 4 });
  },
);

function withoutReceipt(file: SourceFile, start: string): SourceFile {
  const lines = new TextDecoder().decode(file.bytes).split("\n");
  return { ...file, bytes: new TextEncoder().encode(lines.filter((line) => !line.startsWith(start)).join("\n")) };
}
