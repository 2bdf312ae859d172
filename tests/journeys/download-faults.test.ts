import { expect, test } from "vitest";
import type { WeekFile } from "../../src/contract/week-file.ts";
import { BEGINS, beginningOf, choose, dialogOf, keep, openDownload, ready } from "./download-walk.ts";
import { fakeServer, nextLook } from "./fake-server.ts";
import { axeFindings, browserOfFile, overflow, SIZES, settled, sites } from "./harness.ts";

const { visit } = browserOfFile();
const PAGE = "#/?minggu=2026-W47";

test("a history that fails keeps the button off, is named, and is asked for again by hand", async () => {
  const { page, close } = await visit(`${sites.build}${PAGE}`, {
    before: (one) =>
      one
        .route("**/series/ban_pantau.json", (route) => route.fulfill({ status: 503, body: "{}" }))
        .then(() => undefined),
  });
  await settled(page);
  const dialog = await openDownload(page);
  await choose(dialog, /^Data/, /^ZIP CSV/);
  await dialog.getByText(/riwayat pemantauan pascapenyaluran belum termuat/).waitFor();
  expect(await dialog.locator("footer button").last().isDisabled()).toBe(true);
  // What does not need it is not held up.
  await choose(dialog, /^Ringkasan minggu/, /^Salin ringkasan/);
  await ready(dialog);
  await choose(dialog, /^Data/, /^ZIP CSV/);
  await page.unroute("**/series/ban_pantau.json");
  await dialog.getByRole("button", { name: "Coba lagi" }).click();
  expect((await keep(page, dialog)).name).toMatch(/\.zip$/);
  await close();
});

test("dark mode, 200 % zoom and another density of the screen change no byte of a picture", async () => {
  const pictureOf = async (dark: boolean) => {
    const { page, complaints, close } = await visit(`${sites.build}${PAGE}`, {
      ...(dark ? { size: [720, 450] } : {}),
      before: async (one) => {
        if (!dark) return;
        await one.emulateMedia({ colorScheme: "dark" });
        const devtools = await one.context().newCDPSession(one);
        const screen = { width: 720, height: 450, deviceScaleFactor: 2, mobile: false };
        await devtools.send("Emulation.setDeviceMetricsOverride", screen);
      },
    });
    await settled(page);
    const dialog = await openDownload(page);
    const kept = await keep(page, dialog);
    expect(await overflow(page)).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
    return kept.bytes;
  };
  const [light, dark] = [await pictureOf(false), await pictureOf(true)];
  expect(dark.equals(light)).toBe(true);
});

test("a phone gives the same files by touch, and every control is large enough", async () => {
  const { page, complaints, close } = await visit(`${sites.build}#/tema/bantuan?minggu=2026-W47`, {
    size: SIZES.phone,
    touch: true,
  });
  await settled(page);
  await page.locator('figure button[aria-label^="Unduh: "]').first().tap();
  const dialog = dialogOf(page);
  await dialog.getByText("CSV", { exact: true }).tap();
  const kept = await keep(page, dialog);
  expect(beginningOf(kept, "csv")).toBe(BEGINS.csv);
  // The two of a pair share the height of their frame.
  const small = await dialog.locator("button, label:has(input), select").evaluateAll((all) =>
    all.flatMap((one) => {
      const { height } = (one.closest('[role="group"]') ?? one).getBoundingClientRect();
      return height < 44 ? [`${one.tagName} ${one.textContent} ${height}`] : [];
    }),
  );
  expect(small).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

test("a newer release changes nothing until it is asked for", async () => {
  const server = await fakeServer();
  const { page, complaints, close } = await visit(`${sites.build}${PAGE}`, {
    before: async (one) => {
      await one.clock.install({ time: new Date(server.now) });
      await server.attach(one);
    },
  });
  await settled(page);
  const first = server.current.id.slice(0, 8);
  const dialog = await openDownload(page);
  await choose(dialog, /^Grafik ini/, /^CSV/);
  const text = async () => (await keep(page, dialog)).bytes.toString("utf8");
  expect(await text()).toContain(server.current.id);
  const old = server.current.id;
  await server.publish({ manifest: (manifest) => ({ ...manifest, agencies: { id: "BNPT", en: "BNPT" } }) });
  await nextLook(page, server);
  await dialog.getByText(`Unduhan di sini tetap dari rilis ${first}`).waitFor();
  expect(await text()).toContain(old);
  await dialog.getByRole("button", { name: "Buka ulang dengan rilis baru" }).click();
  await choose(dialog, /^Grafik ini/, /^CSV/);
  expect(await text()).toContain(server.current.id);
  expect(complaints).toEqual([]);
  await close();
}, 120_000);

/** Every figure of the week withheld, as the publisher writes it. */
function withhold(file: WeekFile): void {
  const hidden = { status: "confidential" } as const;
  for (const row of file.figures) {
    const { denominator } = row.figure;
    Object.assign(row.figure, {
      numerator: hidden,
      ...(denominator === undefined ? {} : { denominator: hidden, rate: { form: "none" } }),
      status: "none",
    });
  }
  file.comparisons.length = 0;
  file.review.length = 0;
}

test("a week in which all is withheld leaves as words, not as numbers", async () => {
  const server = await fakeServer({ newest: withhold });
  const { page, complaints, close } = await visit(`${sites.build}${PAGE}`, { before: server.attach });
  await settled(page);
  const dialog = await openDownload(page);
  await choose(dialog, /^Grafik ini/, /^CSV/);
  const rows = (await keep(page, dialog)).bytes.toString("utf8").trim().split("\r\n");
  expect(rows.length).toBeGreaterThan(1);
  for (const row of rows.slice(1)) expect(row).toContain("dirahasiakan");
  for (const format of [/^PNG/, /^PPTX/, /^XLSX/]) {
    await choose(dialog, /^Grafik ini/, format);
    expect((await keep(page, dialog)).bytes.length).toBeGreaterThan(1000);
  }
  expect(complaints).toEqual([]);
  await close();
});

test("markup in a name stays text in every format", async () => {
  const evil = `<img src=x onerror="globalThis.hit=1"></text><script>globalThis.hit=1</script>`;
  const server = await fakeServer({
    manifest: (manifest) => ({ ...manifest, agencies: { id: evil, en: evil }, source: { id: evil, en: evil } }),
  });
  const { page, complaints, close } = await visit(`${sites.build}${PAGE}`, { before: server.attach });
  await settled(page);
  const dialog = await openDownload(page);
  await choose(dialog, /^Grafik ini/, /^SVG/);
  const svg = (await keep(page, dialog)).bytes.toString("utf8");
  expect(svg).not.toMatch(/<(script|img)/);
  await choose(dialog, /^Halaman ini/, /^PPTX/);
  await keep(page, dialog);
  await choose(dialog, /^Ringkasan minggu/, /^A4/);
  await dialog.locator('[data-preview="sheet"]').waitFor();
  expect(await page.evaluate(() => "hit" in globalThis)).toBe(false);
  expect(complaints).toEqual([]);
  await close();
});

test("a session that ends takes the dialog away, with everything else", async () => {
  const { page, close } = await visit(`${sites.build}${PAGE}`);
  await settled(page);
  const dialog = await openDownload(page);
  await page.route("**/series/*.json", (route) => route.fulfill({ status: 401, body: "{}" }));
  await choose(dialog, /^Data/, /^XLSX/).catch(() => undefined);
  await dialog.waitFor({ state: "detached" });
  await page.getByText(/Sesi/).first().waitFor();
  await close();
});
