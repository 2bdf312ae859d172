import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { fakeServer } from "./fake-server.ts";
import { browserOfFile, settled, sites } from "./harness.ts";

const { visit } = browserOfFile();

const rows = (page: Page) =>
  page
    .getByRole("table", { name: /Indikator utama/ })
    .locator("tbody tr")
    .count();

test("row 23: without the boundaries the areas stand as a list, and the page is whole", async () => {
  const { page, close } = await visit(sites.build, {
    before: async (opened) => {
      await opened.route(/banten-.*\.json/, (route) => route.fulfill({ status: 404, body: "" }));
    },
  });
  await settled(page);
  const figure = page.locator("figure:has(h2)").first();
  expect(await figure.getByRole("listitem").count()).toBe(8);
  expect(await figure.locator('svg[role="img"]').count()).toBe(0);
  expect(await figure.textContent()).toMatch(/Kab\. Lebak.*\d+%/);
  expect(await rows(page)).toBe(7);
  await close();
});

/** Everything that a page can keep beyond its own life, as the browser shows it to the page. */
const STORES = ["localStorage", "sessionStorage", "indexedDB", "caches"] as const;

test("row 24: with all storage blocked the page works, also through the lock and back", async () => {
  const server = await fakeServer();
  const { page, complaints, close } = await visit(sites.build, {
    before: async (opened) => {
      await server.attach(opened);
      await opened.addInitScript((names) => {
        for (const name of names) {
          Object.defineProperty(window, name, {
            get() {
              throw new DOMException("The operation is insecure.", "SecurityError");
            },
          });
        }
      }, STORES);
    },
  });
  await settled(page);
  await page.getByRole("button", { name: "Minggu sebelumnya" }).click();
  await page.getByText("Ringkasan minggu ke-46").first().waitFor();
  server.faults.push({ path: /./, play: (route) => route.fulfill({ status: 401, body: "{}" }) });
  await page.context().setOffline(true);
  await page.context().setOffline(false);
  const link = page.getByRole("link", { name: "Masuk kembali" });
  await link.waitFor();
  server.faults.length = 0;
  await link.click();
  await page.getByText("Ringkasan minggu ke-46").first().waitFor();
  expect(complaints.filter((line) => !/401/.test(line))).toEqual([]);
  await close();
});

test("no store of the browser holds anything after a visit, and no answer may be stored", async () => {
  const { page, close } = await visit(sites.build);
  const answers: (string | undefined)[] = [];
  page.on("response", (answer) => {
    if (answer.url().includes("/api/")) answers.push(answer.headers()["cache-control"]);
  });
  await settled(page);
  await page.getByRole("button", { name: "Minggu sebelumnya" }).click();
  await page.getByText("Ringkasan minggu ke-46").first().waitFor();
  await page.getByRole("button", { name: /^EN/ }).first().click();
  await page.getByText("Week 46 overview").first().waitFor();
  const kept = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    history: JSON.stringify(history.state),
    cookies: document.cookie,
    name: window.name,
  }));
  const nothing = { local: [], session: [], databases: [], caches: [], workers: 0, cookies: "", name: "" };
  expect(kept).toEqual({ ...nothing, history: "null" });
  expect(answers.length).toBeGreaterThan(0);
  expect(answers.filter((header) => header !== "no-store")).toEqual([]);
  await close();
});

test("row 25: offline at the start it explains itself and loads by itself once the network is back", async () => {
  const server = await fakeServer();
  const { page, close } = await visit(sites.build, {
    before: async (opened) => {
      await server.attach(opened);
      server.faults.push({
        path: /./,
        play: async (route) => {
          await opened.context().setOffline(true);
          await route.abort("internetdisconnected");
        },
      });
    },
  });
  await page.getByText(/Perangkat ini tidak tersambung ke internet/).waitFor();
  server.faults.length = 0;
  await page.context().setOffline(false);
  await settled(page);
  expect(await rows(page)).toBe(7);
  await close();
});

test("row 25: going offline is said at once, with the age of the data that stay; nothing reloads into the void", async () => {
  const server = await fakeServer();
  const { page, close } = await visit(sites.build, { before: server.attach });
  await settled(page);
  await page.context().setOffline(true);
  const banner = page.getByText(
    /Menampilkan data terakhir yang berhasil dimuat, Sen, 23 Nov 2026, 16.00 WIB \(berumur/,
  );
  await banner.waitFor();
  expect(await rows(page)).toBe(7);
  await page.evaluate(() => {
    location.hash = "#/peta";
  });
  await page.getByText(/Bagian aplikasi tidak ditemukan/).waitFor();
  await page.evaluate(() => {
    location.hash = "#/";
  });
  await settled(page);
  expect(await rows(page)).toBe(7);
  await page.context().setOffline(false);
  await banner.waitFor({ state: "detached" });
  await close();
});

test("row 26: a part that is gone after a deployment reloads the page once and mends it", async () => {
  let documents = 0;
  const { page, requests, close } = await visit(sites.build, {
    before: async (opened) => {
      opened.on("request", (request) => {
        if (request.isNavigationRequest()) documents += 1;
      });
      await opened.route(/assets\/week-.*\.js/, (route) =>
        documents < 2 ? route.fulfill({ status: 404, body: "" }) : route.continue(),
      );
    },
  });
  await settled(page);
  expect(await rows(page)).toBe(7);
  expect(requests.filter((address) => address === sites.build)).toHaveLength(2);
  await close();
});

test.each([
  ["week", "#/"],
  ["map-page", "#/peta"],
])("row 26: where %s stays gone it says so after one reload", async (part, view) => {
  const { page, requests, close } = await visit(`${sites.build}${view}`, {
    before: async (opened) => {
      await opened.route(new RegExp(`assets/${part}-.*\\.js`), (route) => route.fulfill({ status: 404, body: "" }));
    },
  });
  const message = page.getByRole("alert").filter({ hasText: "Bagian aplikasi tidak ditemukan" });
  await message.waitFor();
  await page.getByRole("button", { name: "Muat ulang halaman" }).waitFor();
  expect(requests.filter((address) => address.split("#")[0] === sites.build)).toHaveLength(2);
  await close();
});
