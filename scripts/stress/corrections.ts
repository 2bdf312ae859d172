import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Random } from "../../mocks/random.ts";
import { REGIONS } from "../../src/domain/region.ts";
import { RETURN_COLUMNS } from "../../src/returns/columns.ts";

/** Tuesday after week 47, in which the classes P and C are refreshed. */
export const NOW = Date.parse("2026-11-24T09:00+07:00");
const WEEK = "2026-W47";
const STAGES = ["L0", "L1", "L2", "L3", "L4", "L5"];
const CATEGORIES = ["rendah", "sedang", "tinggi"];

/**
 * Sends two returns again with other figures: one that is published exactly, so that the release differs, and one of
 * the classes P and C, whose published levels must stay. Each file changes in one step, as a file that was moved in.
 */
export function correct(folder: string, random: Random): void {
  send(folder, `${WEEK}_dinsos_36.01.csv`, [`dinsos;ban_pantau;36.01;;${random.int(30, 89)};90;;;;`]);
  const bnpt = REGIONS.flatMap(({ code }) => [
    ...STAGES.map((stage) => `bnpt;rei_peserta_tahap;${code};tahap=${stage};${random.int(0, 60)};;;;;`),
    ...CATEGORIES.map((level) => `bnpt;asm_kategori;${code};kategori=${level};${random.int(0, 90)};;;;;uji-1`),
  ]);
  send(folder, `${WEEK}_bnpt_36.csv`, bnpt);
}

function send(folder: string, name: string, rows: readonly string[]): void {
  const next = join(folder, `.next-${process.pid}`);
  writeFileSync(next, [RETURN_COLUMNS.join(";"), ...rows.map((row) => `${WEEK};${row}`), ""].join("\n"));
  renameSync(next, join(folder, "laporan", name));
}
