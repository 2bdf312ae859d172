import { appendFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DIST } from "../../scripts/ensure-build.ts";
import { listen } from "../../scripts/listen.ts";
import { createSite } from "../../scripts/static-server.ts";
import { freshPlace, run } from "../../src/publisher/publisher.fixture.ts";
import { RETURN_COLUMNS } from "../../src/returns/columns.ts";
import { type Exported, exportedFrom } from "./exported-files.ts";
import { axeFindings, BOTH_SIDES, browserOfFile, overflow, SIZES } from "./harness.ts";

const { visit } = browserOfFile();

const { folder, out, state } = freshPlace();
const server = createSite({ dist: DIST, api: join(out, "api"), now: new Date("2026-11-26T09:00:00+07:00") });
let site = "";
/** What readers took from the release of Tuesday, and from the one of Thursday, with the return that came between. */
let older: Exported;
let now: Exported;
let english: Exported;

async function publish(moment: string): Promise<void> {
  const { code, err } = await run("terbitkan", folder, "--out", out, "--state", state, "--now", moment);
  if (code !== 0) throw new Error(err);
}

beforeAll(async () => {
  await publish("2026-11-24T09:00+07:00");
  site = await listen(server, 0);
  older = await exportedFrom(site, "id");
  const late = [RETURN_COLUMNS.join(";"), "2026-W47;dinsos;ban_pantau;36.74;;84;118;;;;", ""];
  writeFileSync(join(folder, "laporan", "2026-W47_dinsos_36.74.csv"), late.join("\r\n"));
  appendFileSync(join(folder, "penerimaan.csv"), "2026-W47;dinsos;36.74;2026-11-25T10:15:00+07:00\r\n");
  await publish("2026-12-01T09:00+07:00");
  now = await exportedFrom(site, "id");
  english = await exportedFrom(site, "en");
});
afterAll(() => server.close());

const open = (locale: "id" | "en" = "id", size = SIZES.desktop) =>
  visit(`${site}#/periksa?bahasa=${locale}&bagian=kode-rilis`, { size: size as (typeof SIZES)["desktop"] });

const code = (exported: Exported) => exported.snapshotId.slice(0, 8);

/** Pastes a text as a reader does, and waits for what is said of it. */
async function paste(page: Page, text: string, title: string | RegExp): Promise<void> {
  const field = page.getByRole("textbox");
  await field.fill("");
  await field.focus();
  await page.evaluate((pasted) => document.execCommand("insertText", false, pasted), text);
  await page.getByRole("button", { name: /^(Periksa kode|Check the code)$/ }).click();
  await page.getByRole("heading", { level: 2, name: title }).waitFor();
}

async function drop(page: Page, name: string, bytes: Uint8Array | string, title: string | RegExp): Promise<void> {
  await page
    .locator("input[type=file]:visible, [role=tabpanel] div:not([hidden]) > div input[type=file]")
    .last()
    .setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(bytes) });
  await page.getByRole("heading", { level: 2, name: title }).waitFor();
}

const said = (page: Page) => page.locator("[role=tabpanel] p.sr-only[role=status]").last().textContent();

test("the tabs are one stop, move by arrows, Home and End, and stand in the link", async () => {
  const { page, complaints, close } = await visit(`${site}#/periksa`);
  await page.getByRole("tab", { name: "Periksa berkas" }).focus();
  await page.keyboard.press("ArrowRight");
  expect(await page.evaluate(() => [document.activeElement?.textContent, location.hash])).toEqual([
    "Formulir kosong",
    "#/periksa?bagian=formulir",
  ]);
  expect(await page.getByLabel("Instansi").isVisible()).toBe(true);
  expect(await page.getByText("Jatuhkan berkas laporan").isVisible()).toBe(false);
  await page.keyboard.press("End");
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Periksa kode rilis");
  await page.keyboard.press("ArrowRight");
  expect(await page.evaluate(() => location.hash)).toBe("#/periksa");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Home");
  await page.keyboard.press("End");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("TEXTAREA");
  await page.reload();
  expect(await page.getByRole("tab", { selected: true }).textContent()).toBe("Periksa kode rilis");
  expect(complaints).toEqual([]);
  await close();
});

test.each(["id", "en"] as const)("the code of the release that is shown is current, in %s", async (locale) => {
  const { page, complaints, requests, close } = await open(locale);
  const title = { id: "Kode rilis dikenal: terkini", en: "Release code known: current" }[locale];
  await paste(page, (locale === "id" ? now : english).lineOf("ban_pantau"), title);
  expect(await said(page)).toContain(title);
  const text = await page.locator("[role=tabpanel]").textContent();
  expect(text).toContain({ id: "Kode saja tidak membuktikan", en: "A code alone does not prove" }[locale]);
  expect(text).not.toMatch(/asli|genuine/i);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BUTTON");
  expect(await axeFindings(page)).toEqual([]);
  expect(
    requests.filter((address) => address.includes(code(now)) && !address.includes(`/s/${now.snapshotId}/`)),
  ).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

test("of an older code it says what was revised since, with the way there; of another indicator that nothing was", async () => {
  const { page, complaints, close } = await open();
  await paste(page, older.snapshotId.toUpperCase(), "Kode rilis dikenal: direvisi sejak itu");
  const item = page.getByRole("listitem").filter({ hasText: "Pemantauan" });
  expect(await item.textContent()).toContain(`dalam rilis ${code(now)}`);
  expect(await item.getByRole("link").getAttribute("href")).toBe("#/indikator/ban_pantau?minggu=2026-W47");
  expect(await axeFindings(page)).toEqual([]);
  await paste(page, `*Minggu ke-47*\n${older.lineOf("ban_pantau")}`, "Kode rilis dikenal: direvisi sejak itu");
  await paste(page, older.lineOf("asm_cakupan"), "Kode rilis dikenal: tidak berubah sejak itu");
  await item.waitFor({ state: "detached" });
  expect(complaints).toEqual([]);
  await close();
});

test("an unknown code, a mistyped one and a text without any each say what to do", async () => {
  const { page, complaints, close } = await open();
  await paste(page, "kode rilis 00000000", "Kode rilis 00000000 tidak dikenal oleh dasbor ini");
  await page.getByText("tanyakan kepada unit data dengan menyebut kode dan minggunya").waitFor();
  expect(await page.getByText("Kode saja tidak membuktikan").count()).toBe(0);
  await paste(page, "kode rilis 1a2b3c4", "“1a2b3c4” bukan kode rilis yang utuh");
  await paste(page, "Bantuan tersalurkan 87%.", "Tidak ada kode rilis dalam teks ini");
  expect(await axeFindings(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

test.each(["csv", "xlsx"] as const)(
  "a %s that left the dashboard is known, and its figures are those published",
  async (kind) => {
    const { page, complaints, close } = await open();
    const file = now[kind];
    await drop(page, file.name, file.bytes, "Angka di berkas sama dengan yang diterbitkan sekarang");
    await page.getByRole("heading", { name: "Kode rilis dikenal: terkini" }).waitFor();
    expect(await page.getByText("tidak dapat dibandingkan").count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  },
);

test("an edited number is listed with its place, week, and both values; a revised one says so", async () => {
  const { page, complaints, close } = await open();
  const text = new TextDecoder().decode(older.csv.bytes);
  const at = text.split("\r\n").findIndex((line) => line.includes(";ban_pantau;") && line.includes(";36.01;"));
  const edited = text
    .split("\r\n")
    .map((line, i) => (i === at ? line.replace(";63;63;63;", ";64;63;63;") : line))
    .join("\r\n");
  expect(edited).not.toBe(text);
  await drop(page, older.csv.name, edited, "Angka di berkas berbeda dari yang diterbitkan");
  await page.getByRole("heading", { name: "Kode rilis dikenal: direvisi sejak itu" }).waitFor();
  const row = page.getByRole("row").filter({ hasText: "Pandeglang" });
  expect(await row.textContent()).toMatch(/mg ke-47pembilang 64pembilang 63/);
  const late = page.getByRole("row").filter({ hasText: /Tangerang Selatan.*Pemantauan/ });
  expect(await late.textContent()).toMatch(/belum lapor84 dari 118 \(71%\)ada revisi/);
  expect(await axeFindings(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

test("files of others, of other kinds and too large ones are refused with what to do, and what was said before goes", async () => {
  const { page, close } = await open();
  await paste(page, now.snapshotId, "Kode rilis dikenal: terkini");
  await drop(page, "lain.csv", "a;b\r\n1;2\r\n", "Bukan berkas angka dari dasbor ini: lain.csv");
  expect(await page.getByText("Kode rilis dikenal").count()).toBe(0);
  await page.getByText("minggu, indikator, kode_wilayah, pembilang, dan kode_rilis").waitFor();
  await drop(page, "gambar.png", "x", "Berkas tidak dapat diperiksa: gambar.png");
  await drop(page, "besar.csv", "x".repeat(6e6), "Berkas tidak dapat diperiksa: besar.csv");
  await drop(page, "rusak.xlsx", "x", "Berkas tidak dapat diperiksa: rusak.xlsx");
  await drop(
    page,
    "kosong.csv",
    new TextDecoder().decode(now.csv.bytes).split("\r\n")[0] ?? "",
    /tidak memuat baris angka/,
  );
  expect(await axeFindings(page)).toEqual([]);
  await close();
});

test("without the list of releases it says why and asks again; with a session that ended it is locked", async () => {
  const { page, close } = await open();
  await page.route("**/index.json", (route) => route.fulfill({ status: 403, body: "{}" }));
  await page.reload();
  await page.getByText("Daftar rilis tidak dapat dimuat").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.unroute("**/index.json");
  await page.getByRole("button", { name: "Coba lagi" }).click();
  await paste(page, now.snapshotId, "Kode rilis dikenal: terkini");
  await page.route("**/index.json", (route) => route.fulfill({ status: 401, body: "{}" }));
  await page.reload();
  await page.getByText("Sesi terkunci").waitFor();
  await close();
});

test("figures that did not come are counted and asked for again", async () => {
  const { page, close } = await open();
  await page.route("**/series/ban_pantau.json", (route) => route.fulfill({ status: 403, body: "{}" }));
  await drop(page, now.csv.name, now.csv.bytes, /^Angka di berkas/);
  await page.getByText(/baris tidak dapat dibandingkan: \d+ karena datanya tidak dapat dimuat/).waitFor();
  await page.unroute("**/series/ban_pantau.json");
  await page.getByRole("button", { name: "Coba lagi" }).click();
  await page.getByText("tidak dapat dibandingkan").waitFor({ state: "detached" });
  await close();
});

test.each(BOTH_SIDES)("the check of a file that differs overflows nowhere at %i × %i", async (...size) => {
  const { page, close } = await open("en", size as never);
  const edited = new TextDecoder().decode(older.csv.bytes).replaceAll(";63;63;63;", ";64;63;63;");
  await drop(page, older.csv.name, edited, "Figures in the file differ from those published");
  expect(await overflow(page)).toEqual([]);
  expect(await axeFindings(page)).toEqual([]);
  await close();
});
