import { expect, test } from "vitest";
import { axeFindings, BOTH_SIDES, browserOfFile, inTurn, leapUntil, settled, sites } from "./harness.ts";

const { visit } = browserOfFile();

/** States that good data never show, by the fault that the mocks play; and words that must be seen in each. */
const STATES = {
  lambat: { id: /Memuat data/, en: /Loading/ },
  "500": { id: /Data tidak dapat dimuat|Gagal memuat/, en: /could not be loaded|Could not load/ },
  html: { id: /jawaban bukan data/i, en: /the answer is not data/i },
  rusak: {
    id: /terpotong atau rusak|tidak sama dengan yang diumumkan/,
    en: /cut off or damaged|not what its release announced/,
  },
  putus: { id: /Server tidak dapat dihubungi/, en: /The server cannot be reached/ },
  hilang: { id: /tidak ditemukan/, en: /was not found/ },
  kosong: { id: /Belum ada minggu yang terbit/, en: /No week has been published yet/ },
  basi: { id: /Data terbaru berumur \d+ hari/, en: /The newest data are \d+ days old/ },
  rahasia: { id: /dirahasiakan/, en: /withheld/ },
  "401": { id: /Sesi terkunci/, en: /Session locked/ },
} as const;

/** Further faults of the mocks, which differ from those above in their words alone. */
const WORDS = {
  "503": /Server menjawab dengan kode 503. Gagal memuat, mencoba lagi/,
  "403": /Anda tidak berhak membuka [0-9a-f]{8}\/week\/2026-W47.json/,
  sidik: /isi [0-9a-f]{8}\/week\/2026-W47.json tidak sama/i,
  campur: /isi [0-9a-f]{8}\/week\/2026-W47.json tidak sama/i,
  skema: /Isian participants.next pada/,
  versi: /memakai format sinergi\/week\/2 yang belum dikenal/,
  usang: /Data sudah 20 hari tidak diperbarui/,
  mendatang: /mendahului jam server/,
  macet: /Server tidak menjawab dalam 10 detik. Gagal memuat, mencoba lagi/,
} as const;

const cases = Object.entries(STATES).flatMap(([fault, words]) =>
  (["id", "en"] as const).map((locale) => ({ fault, locale, words: words[locale] })),
);

test.each(inTurn(cases))("$fault is said in $locale, and axe finds nothing", async ({ fault, locale, words }) => {
  const { page, close } = await visit(`${sites.dev}?gangguan=${fault}#/?bahasa=${locale}`);
  await page.getByText(words).first().waitFor({ timeout: 45_000 });
  expect(await axeFindings(page)).toEqual([]);
  await close();
});

test("the other faults of the mocks each say what they are", { timeout: 240_000 }, async () => {
  const { page, close } = await visit(sites.dev, { before: (opened) => opened.clock.install() });
  await settled(page);
  for (const [fault, words] of Object.entries(WORDS)) {
    await page.goto(`${sites.dev}?gangguan=${fault}`);
    if (fault === "macet") {
      await page.getByText("Memuat data…").waitFor();
      await page.clock.runFor(11_000);
    }
    await page.getByText(words).first().waitFor();
  }
  await close();
});

test("a release that comes while the page stands open is swapped in whole", async () => {
  const { page, close } = await visit(`${sites.dev}?gangguan=rilis-baru`, {
    before: (opened) => opened.clock.install(),
  });
  await page.getByText("Ringkasan minggu ke-46").first().waitFor();
  await leapUntil(page, 301_000, () => page.getByText("Ringkasan minggu ke-47").first().isVisible());
  await close();
});

test.each(["500", "html", "rusak", "putus", "hilang", "kosong", "401"])("%s shows no figure at all", async (fault) => {
  const { page, close } = await visit(`${sites.dev}?gangguan=${fault}`);
  await page
    .getByText(STATES[fault as keyof typeof STATES].id)
    .first()
    .waitFor({ timeout: 45_000 });
  expect(await page.locator("main table").count()).toBe(0);
  expect(await page.locator("main").textContent()).not.toMatch(/\d+%/);
  await close();
});

test.each(BOTH_SIDES)("the page of a good week is free of findings at %i × %i", async (...size) => {
  const { page, close } = await visit(sites.build, { size });
  await settled(page);
  expect(await axeFindings(page)).toEqual([]);
  await close();
});

test("the open week picker is free of findings", async () => {
  const { page, close } = await visit(sites.build);
  await settled(page);
  await page
    .getByRole("button", { name: /Minggu ke-47/ })
    .first()
    .click();
  await page.getByRole("dialog").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await close();
});
