import { expect, test } from "vitest";
import { browserOfFile, settled, sites } from "./harness.ts";

const { visit } = browserOfFile();

const APPLICATION = /assets\/frame-.*\.js/;

test.each([
  ["id", "#/", "Memuat data", "Ringkasan", "DATA SIMULASI"],
  ["en", "#/?bahasa=en", "Loading data", "Overview", "SIMULATED DATA"],
])("in %s the shell stands before the application is here", async (locale, fragment, note, home, stamp) => {
  const waiting: (() => void)[] = [];
  const { page, complaints, close } = await visit(`${sites.build}${fragment}`, {
    before: async (opened) => {
      await opened.route(APPLICATION, async (route) => {
        await new Promise<void>((go) => waiting.push(go));
        await route.continue();
      });
    },
  });
  await page.getByText(note).first().waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe(locale);
  expect(await page.getByText(home, { exact: true }).first().isVisible()).toBe(true);
  expect(await page.locator(`:text("${stamp}"):visible`).count()).toBeGreaterThan(0);
  // Nothing in it can be pressed or reached while there is nothing behind it.
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
  for (const go of waiting) go();
  await settled(page);
  expect(complaints).toEqual([]);
  await close();
});

test("another page than the first is not called the first", async () => {
  const { page, close } = await visit(`${sites.build}#/peta`, {
    before: async (opened) => {
      await opened.route(APPLICATION, () => undefined);
    },
  });
  await page.getByText("Memuat data").first().waitFor();
  await expect.poll(() => page.locator("[aria-current]").count()).toBe(0);
  await close();
});

test("no frame flashes up before the deck, which has none", async () => {
  const { page, close } = await visit(`${sites.build}#/paparan/1`, {
    before: async (opened) => {
      await opened.route(APPLICATION, () => undefined);
    },
  });
  await expect.poll(() => page.locator("#root *").count()).toBe(0);
  await close();
});

test("where the application itself is gone the page says so, in both languages", async () => {
  const { page, close } = await visit(sites.build, {
    before: async (opened) => {
      await opened.route(APPLICATION, (route) => route.fulfill({ status: 404, body: "" }));
    },
  });
  const alert = page.getByRole("alert");
  await alert.waitFor();
  expect(await alert.textContent()).toMatch(/Muat ulang halaman ini\. · .*Reload this page\./);
  expect(await page.getByText("Memuat data").count()).toBe(0);
  await close();
});
