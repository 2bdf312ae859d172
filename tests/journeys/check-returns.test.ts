import { mkdtempSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { toWeek } from "../../src/domain/week.ts";
import { checkFolder } from "../../src/returns/check-folder.ts";
import { RETURN_COLUMNS } from "../../src/returns/columns.ts";
import { owedRows } from "../../src/returns/owed-rows.ts";
import type { Locale } from "../../src/returns/render-finding.ts";
import type { SourceFile } from "../../src/returns/types.ts";
import { workbookBytes } from "../../src/returns/workbook.fixture.ts";
import { readWorkbook } from "../../src/returns/xlsx/read-workbook.ts";
import { OWN_FAULTS, readExpected, readFolder, SHARED_FAULTS } from "../fixtures/returns/read-folder.ts";
import { axeFindings, BOTH_SIDES, browserOfFile, overflow, sites } from "./harness.ts";

const { visit } = browserOfFile();

/** The clock of both demonstration sets stands after every week of the samples that is not meant to be in the future. */
const NOW = Date.parse("2026-11-24T09:00:00+07:00");
const page = (locale: Locale) => `${sites.build}#/periksa?bahasa=${locale}`;
const RESULT = "main section[aria-label] h2";

const folder = mkdtempSync(join(tmpdir(), "sinergi-periksa-"));
function onDisk(name: string, bytes: string | Uint8Array): string {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
}

const rows = (region: string, numerator: unknown) => [
  [...RETURN_COLUMNS],
  ["2026-W47", "dinsos", "ban_verifikasi", "36.71", undefined, 29, 30],
  ["2026-W47", "dinsos", "ban_pantau", region, undefined, numerator, 81],
];
const BAD = onDisk(
  "2026-W47_dinsos_36.71.xlsx",
  workbookBytes({ rows: rows("3671", { t: "n", v: 3, f: "SUM(F2:F2)" }) as never }),
);

async function drop(on: Page, ...files: (string | { name: string; mimeType: string; buffer: Buffer })[]) {
  await on.locator("input[type=file]").setInputFiles(files as string[]);
  await on.locator(RESULT).first().waitFor();
}

/** The texts of the findings, as the page lists them. */
function listed(on: Page): Promise<string[]> {
  return on
    .locator("main section ol li div")
    .evaluateAll((items) =>
      items.map((item) => [...item.querySelectorAll("p")].map((line) => line.textContent?.trim() ?? "").join(" | ")),
    );
}

test.each(["id", "en"] as const)(
  "a bad file is read with its cells in %s, by keyboard, and nothing is sent",
  async (locale) => {
    const { page: on, complaints, requests, close } = await visit(page(locale));
    await on.locator("input[type=file]").waitFor({ state: "attached" });
    await on.waitForLoadState("networkidle");
    const before = requests.length;
    const bodies: string[] = [];
    on.on("request", (request) => bodies.push(request.method(), request.postData() ?? ""));
    await drop(on, BAD);
    const words = {
      id: ["Berkas belum dapat diterima: 2 hal perlu diperbaiki", "Sel F3 berisi rumus", "Tunjukkan", "=SUM(F2:F2)"],
      en: ["The file cannot be accepted yet: 2 items to correct", "Cell F3 holds a formula", "Show", "=SUM(F2:F2)"],
    }[locale];
    for (const word of words) expect(await on.locator("main").textContent()).toContain(word);
    // Only parts of this page by their hashed names, and the weeks that it loads anyway; no body, the file's name nowhere.
    const after = requests.slice(before);
    expect(
      after.filter((address) => !/\/assets\/[\w-]+\.js$|\/api\/v1\/s\/\w+\/week\/[\w-]+\.json$/.test(address)),
    ).toEqual([]);
    expect(bodies.filter((text) => text !== "GET" && text !== "")).toEqual([]);
    expect(requests.join()).not.toContain("36.71");
    // Again, with all parts there: the files of the worker, which begins anew, and nothing else.
    const there = requests.length;
    await drop(on, BAD);
    await on.getByText(words[1] ?? "").waitFor();
    expect(requests.slice(there).filter((address) => !/\/assets\/[\w-]+\.js$/.test(address))).toEqual([]);
    await on.getByRole("button", { name: /^(Tunjukkan|Show) .*F3/ }).press("Enter");
    expect(await on.evaluate(() => document.activeElement?.textContent)).toContain("=SUM(F2:F2)");
    expect(await axeFindings(on)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  },
);

test("a good file may be sent; what looks personal is neither shown nor sent", async () => {
  const { page: on, close } = await visit(page("id"));
  await drop(on, onDisk("2026-W47_dinsos_36.72.csv", `${RETURN_COLUMNS.join(";")}\n`));
  expect(await on.locator("main").textContent()).toContain("Berkas dapat diterima");
  expect(await axeFindings(on)).toEqual([]);
  const nik = "3671010101900001";
  await drop(
    on,
    onDisk(
      "2026-W47_dinsos_36.73.csv",
      `${RETURN_COLUMNS.join(";")}\n2026-W47;dinsos;ban_pantau;36.73;;${nik};9;;;;\n`,
    ),
  );
  await on.getByRole("heading", { name: "Jangan kirim berkas ini" }).waitFor();
  expect(await on.content()).not.toContain(nik);
  expect(await on.locator("main table").count()).toBe(0);
  expect(await axeFindings(on)).toEqual([]);
  await close();
});

test("a file that is too large is refused unread, and a page without data checks all the same", async () => {
  const { page: on, close } = await visit(`${sites.dev}?gangguan=500#/periksa`);
  await on
    .locator("input[type=file]")
    .setInputFiles({ name: "besar.csv", mimeType: "text/csv", buffer: Buffer.alloc(6e6) });
  await on.getByText("melebihi 5 MB").waitFor();
  await drop(on, BAD);
  await on.getByText("Sel F3 berisi rumus").waitFor();
  await close();
});

test("the empty form is made here, holds exactly the rows that are due, and is read without a finding", async () => {
  const { page: on, close } = await visit(page("id"));
  await on.getByLabel("Instansi").selectOption("dinsos");
  await on.getByLabel("Wilayah").selectOption("36.71");
  await on.getByLabel("Minggu", { exact: true }).selectOption("2026-W47");
  const [saved] = await Promise.all([
    on.waitForEvent("download"),
    on.getByRole("button", { name: "Unduh formulir kosong" }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe("2026-W47_dinsos_36.71.xlsx");
  const bytes = new Uint8Array(await readFile(await saved.path()));
  const checked = checkFolder([{ path: `laporan/${saved.suggestedFilename()}`, bytes }], { now: NOW, readWorkbook });
  expect(checked.findings).toEqual([]);
  const due = owedRows(toWeek("2026-W47"), "dinsos", "36.71", { refreshAnchor: toWeek("2026-W47") });
  expect(checked.rows.map((row) => `${row.indicator} ${row.breakdown}`)).toEqual(
    due.map((row) => `${row.indicator} ${row.breakdown}`),
  );
  expect(await on.locator("main dl").textContent()).toContain(String(due.length));
  await close();
});

test.each(BOTH_SIDES)("the page with findings overflows nowhere at %i × %i", async (...size) => {
  const { page: on, close } = await visit(page("en"), { size });
  await drop(on, BAD);
  expect(await overflow(on)).toEqual([]);
  expect(await axeFindings(on)).toEqual([]);
  await close();
});

/** What the check says in Node, in the form of the page's list. */
function expected(files: readonly SourceFile[]): string[] {
  return checkFolder(files, { now: NOW, readWorkbook }).findings.map((one) => one.message.id);
}

test("every broken folder is found on the page as it is at the data unit", { timeout: 240_000 }, async () => {
  const { page: on, close } = await visit(page("id"));
  for (const root of [OWN_FAULTS, SHARED_FAULTS]) {
    for (const { folder: name } of readExpected(root)) {
      const files = readFolder(join(root, name)).filter((file) => /^laporan\/[^/]+$|^[^/]+\.csv$/.test(file.path));
      const sent = files.map((file) => ({
        name: basename(file.path),
        mimeType: "text/plain",
        buffer: Buffer.from(file.bytes),
      }));
      // A file of no known table is none that anybody drops here: the folder alone knows that it is strange.
      if (sent.length === 0 || name === "berkas-asing") continue;
      // Another page and back: the result before is gone.
      await on.evaluate(() => window.location.replace("#/"));
      await on.locator("input[type=file]").waitFor({ state: "detached" });
      await on.evaluate(() => window.location.replace("#/periksa"));
      await drop(on, ...sent);
      const texts = await listed(on);
      expect([name, texts.map((text) => text.split(" | ")[1])]).toEqual([name, expected(files)]);
    }
  }
  await close();
});
