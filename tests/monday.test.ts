import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generatedSet, PATIENCE } from "../mocks/returns.fixture.ts";
import config from "../publisher.config.json" with { type: "json" };
import type { WeekFile } from "../src/contract/week-file.ts";
import { PROVINCE, REGIONS } from "../src/domain/region.ts";
import { toWeek } from "../src/domain/week.ts";
import { AGENCIES } from "../src/indicators/agencies.ts";
import { readersSee, run } from "../src/publisher/publisher.fixture.ts";
import { RETURN_COLUMNS } from "../src/returns/columns.ts";
import { emptyForm } from "../src/returns/form/empty-form.ts";
import { workbookBytes } from "../src/returns/workbook.fixture.ts";

const W47 = toWeek("2026-W47");
const at = (clock: string) => ["--now", `2026-11-23T${clock}:00+07:00`];

/** What the 43 senders of a week have to say: the demonstration's rows, or their form with zeros. */
function allReturns(): ReadonlyMap<string, string[][]> {
  const made = generatedSet("utama");
  const senders = AGENCIES.flatMap(({ key, level }) =>
    (level === "regional" ? REGIONS.map((row) => row.code) : [PROVINCE]).map((region) => ({ agency: key, region })),
  );
  return new Map(
    senders.map(({ agency, region }) => {
      const name = `2026-W47_${agency}_${region}`;
      const text = made.get(`laporan/${name}.csv`);
      const rows = text
        ?.trim()
        .split(/\r?\n/)
        .slice(1)
        .map((line) => line.split(";"));
      const form = emptyForm(agency, region, W47, { refreshAnchor: toWeek(config.refreshAnchor) });
      const zeros = form.rows.map(({ cells, fields }) =>
        cells.map((cell, i) => (fields.has(RETURN_COLUMNS[i] ?? "n") ? "0" : cell)),
      );
      return [name, rows ?? zeros];
    }),
  );
}

/** A row with another numerator. */
const replaced = (row: readonly string[], numerator: string) => row.map((cell, i) => (i === 5 ? numerator : cell));
const csv = (rows: readonly string[][]) => [[...RETURN_COLUMNS], ...rows].map((row) => `${row.join(";")}\n`).join("");
const xlsx = (rows: readonly string[][]) => workbookBytes({ rows: [[...RETURN_COLUMNS], ...rows] });

test("a Monday: 43 returns, reminders, a publication, a correction and a way back", {
  timeout: 2 * PATIENCE,
}, async () => {
  const root = mkdtempSync(join(tmpdir(), "sinergi-senin-"));
  const folder = join(root, "laporan-masuk");
  const out = join(root, "terbit");
  const inbox = join(root, "kiriman");
  for (const dir of [folder, inbox]) mkdirSync(dir);
  const returns = allReturns();
  expect(returns.size).toBe(43);
  const send = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(inbox, name), content);
    return join(inbox, name);
  };

  // 08.00: an empty folder.
  const morning = await run("belum-masuk", "--folder", folder, ...at("08:00"));
  expect(morning.code).toBe(0);
  expect(morning.out).toContain("Minggu ke-47 (2026-W47): 0 dari 43 laporan tepat waktu, 0 terlambat, 43 belum masuk.");
  expect(morning.out.match(/Yth\. Pengelola Data/g)).toHaveLength(43);

  // 10.00: forty-one files, every second a spreadsheet, some under names of their own; two of them bad.
  const [late, missing, formula, point] = [
    "2026-W47_disdik_36.02",
    "2026-W47_dinkop_36.74",
    "2026-W47_dinsos_36.03",
    "2026-W47_kemenag_36.04",
  ];
  const files = [...returns]
    .filter(([name]) => name !== late && name !== missing)
    .map(([name, rows], i) => {
      const head = [...RETURN_COLUMNS];
      if (name === formula) {
        const [first = [], ...rest] = rows;
        const cells = first.map((cell, c) => (c === 5 ? { t: "n" as const, v: 3, f: "SUM(F3:F4)" } : cell));
        return send(`${name}.xlsx`, workbookBytes({ rows: [head, cells, ...rest] }));
      }
      if (name === point) return send(`${name}.csv`, csv(rows.map((row) => replaced(row, "1.070"))));
      if (name === "2026-W47_dinsos_36.02") return send("Laporan Lebak final (2).xlsx", xlsx(rows));
      return i % 2 === 0 ? send(`${name}.xlsx`, xlsx(rows)) : send(`${name}.csv`, csv(rows));
    });
  const first = await run("terima", ...files, "--folder", folder, ...at("10:00"));
  expect(first.code).toBe(2);
  expect(first.out).toContain("39 diterima, 2 ditolak.");
  expect(first.out).toContain(
    "Laporan Lebak final (2).xlsx: diterima · disimpan sebagai laporan/2026-W47_dinsos_36.02.xlsx",
  );
  expect(first.err).toContain("2026-W47_dinsos_36.03.xlsx · lembar laporan, sel F2 · Sel F2 berisi rumus.");
  expect(first.err).toContain('2026-W47_kemenag_36.04.csv · baris 2 · pembilang berisi "1.070".');
  expect(readdirSync(join(folder, "laporan"))).toHaveLength(39);

  // 11.30: both bad ones are mended in time; 13.05: one comes late; one never comes.
  const mended = [formula, point].map((name) => send(`${name}.xlsx`, xlsx(returns.get(name) ?? [])));
  expect(await run("terima", ...mended, "--folder", folder, ...at("11:30"))).toMatchObject({
    code: 0,
    out: expect.stringContaining("2 diterima, 0 ditolak."),
  });
  const lateFile = send(`${late}.csv`, csv(returns.get(late) ?? []));
  const afterNoon = ["--diterima", "2026-11-23T13:05+07:00", ...at("13:30")];
  expect((await run("terima", lateFile, "--folder", folder, ...afterNoon)).out).toContain(
    "Disdik Kab. Lebak 2026-W47: Senin, 23 November 2026, pukul 13.05 WIB (terlambat)",
  );

  // 14.00: who is missing, and the reminder.
  const reminders = await run("belum-masuk", "--folder", folder, ...at("14:00"));
  expect(reminders.out).toContain("41 dari 43 laporan tepat waktu, 1 terlambat, 1 belum masuk.");
  expect(reminders.out.split("\n").filter((line) => line.includes("Yth."))).toEqual([
    "DATA SIMULASI. Yth. Pengelola Data Dinkop UKM Kota Tangerang Selatan. Laporan minggu ke-47 belum kami terima hingga Senin, 23 November 2026. Mohon dikirim sebelum pukul 15.30 WIB; bila tidak ada kegiatan, cukup laporan nihil. Bila sudah dikirim, mohon abaikan; bila ada kendala, hubungi unit data. Terima kasih.",
  ]);

  // 16.05: published.
  const published = await run("terbitkan", folder, "--out", out, ...at("16:05"));
  expect(published).toMatchObject({
    code: 0,
    out: expect.stringContaining("Diterbitkan: 1 minggu, 2026-W47 sampai 2026-W47."),
  });
  const before = readersSee(out) ?? "";
  const weekOf = (id: string): WeekFile =>
    JSON.parse(readFileSync(join(out, "api/v1/s", id, "week/2026-W47.json"), "utf8"));
  expect(weekOf(before).reports).toMatchObject({ expected: 43, onTime: 41, late: 1, missing: 1 });

  // 16.30: Pandeglang corrects a figure; published again, the old file kept.
  const name = "2026-W47_dinsos_36.01";
  const rows = returns.get(name) ?? [];
  const corrected = rows.map((row) =>
    row[2] === "ban_pantau" && row[4] === "" ? replaced(row, String(Number(row[5]) - 1)) : row,
  );
  const old = readdirSync(join(folder, "laporan")).find((file) => file.startsWith(name)) ?? "";
  const correction = await run(
    "terima",
    send(old, old.endsWith("csv") ? csv(corrected) : xlsx(corrected)),
    "--folder",
    folder,
    ...at("16:30"),
  );
  expect(correction).toMatchObject({
    code: 0,
    out: expect.stringContaining("menggantikan kiriman sebelumnya, berkas lama disimpan"),
  });
  const again = await run("terbitkan", folder, "--out", out, ...at("16:35"));
  expect(again.out).toContain(`Dikirim ulang, berkas lama disimpan: laporan/${old}`);
  const after = readersSee(out) ?? "";
  expect(after).not.toBe(before);
  const pantau = (id: string) =>
    weekOf(id).figures.find((one) => one.indicator === "ban_pantau" && one.region === "36.01" && one.breakdown === "")
      ?.figure.numerator;
  const [was, is] = [pantau(before), pantau(after)];
  if (was?.status !== "value" || is?.status !== "value") throw new Error("no value");
  expect(is.value).toBe(was.value - 1);

  // 17.00: the chief wants the first one back.
  const back = await run("kembalikan", "--out", out, "--alasan", "koreksi ditinjau dulu", ...at("17:00"));
  expect(back).toMatchObject({ code: 0, out: `Dikembalikan ke rilis ${before} (sebelumnya ${after.slice(0, 12)}).\n` });
  expect(readersSee(out)).toBe(before);
});
