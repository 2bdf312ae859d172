import { afterAll, beforeAll, expect, test } from "vitest";
import { type DeckSite, sampleSite, weeksOf } from "./deck-site.ts";
import { browserOfFile, EVERYTHING, sites, type VisitOptions } from "./harness.ts";
import { measureSheet } from "./sheet-measure.ts";
import {
  type Asked,
  fragment,
  GOOD,
  onPaper,
  PAPER,
  pageRules,
  patternsDrawn,
  prepare,
  print,
  sheet,
} from "./sheet-walk.ts";

const { visit } = browserOfFile();
let samples: DeckSite;
beforeAll(async () => {
  samples = await sampleSite(sites.build);
});
afterAll(() => samples.close());

/** What every sheet says, whatever the week. */
const WORDS = {
  id: [
    "Bantuan tersalurkan",
    "Cakupan asesmen berlaku",
    "Pemantauan pascapenyaluran",
    "Laporan tepat waktu",
    "Tindak lanjut lewat tenggat",
    "Kursi Sekolah Rakyat terisi",
    "Pendampingan sesuai jadwal",
    "DATA SIMULASI",
    "Minggu ke-47",
    "Siapa yang perlu bertindak",
    "Terbatas · hanya angka gabungan",
    "Halaman 1 dari 1",
  ],
  en: [
    "Aid distributed",
    "Current-assessment coverage",
    "Post-distribution monitoring",
    "Reports on time",
    "Overdue follow-ups",
    "Sekolah Rakyat seats filled",
    "Support visits on schedule",
    "SIMULATED DATA",
    "Week 47",
    "Who needs to act",
    "Terbatas · totals only",
    "Page 1 of 1",
  ],
};

const addressOf = (from: Asked["from"]) => (from === "samples" ? samples.address : sites[from]);

/** The page with a week's sheet in it, and whatever it asks of a release answered from the site of that release. */
async function open(asked: Asked, before?: VisitOptions["before"]) {
  const one = await visit(`${sites.dev}tests/journeys/week-sheet.html${fragment(asked)}`, {
    before: async (page) => {
      await prepare(page, addressOf);
      await before?.(page);
    },
  });
  await one.page.locator("main").waitFor();
  return one;
}

/** Every 54th week and the newest, in turn in both languages; the full run takes every week. */
async function weeksIn(from: Asked["from"]): Promise<Asked[]> {
  const weeks = await weeksOf(addressOf(from));
  const chosen = EVERYTHING ? weeks : weeks.filter((_, i) => i % 54 === 0 || i === weeks.length - 1);
  return chosen.map((week, i) => ({ from, week, locale: i % 2 === 0 ? "id" : "en" }));
}

/** The newest week of the mocks, which is the same on every machine. */
const NEWEST = { from: "build", week: "2026-W47", locale: "id" } as const;

test(
  "weeks of the samples, of the mocks and over the turn of a year are one sheet each, whole, of text and lines",
  async () => {
    const turn = [
      { from: "buildAcrossYears", week: "2026-W53", locale: "en" },
      { from: "buildAcrossYears", week: "2027-W01", locale: "id" },
    ] as const;
    const { page, complaints, close } = await open(NEWEST);
    for (const asked of [...(await weeksIn("samples")), ...(await weeksIn("build")), ...turn]) {
      await print(page, asked);
      expect(await onPaper(page), fragment(asked)).toEqual(GOOD);
    }
    expect(complaints).toEqual([]);
    await close();
  },
  EVERYTHING ? 1_800_000 : 240_000,
);

test.each(["id", "en"] as const)(
  "the sheet of the newest week says in %s what the weekly page says",
  async (locale) => {
    const { page, close } = await open({ ...NEWEST, locale });
    await print(page, { ...NEWEST, locale });
    const text = (await sheet(page).textContent()) ?? "";
    const pointer = await (await fetch(new URL("api/v1/pointer.json", sites.build))).json();
    for (const one of [...WORDS[locale], pointer.snapshotId.slice(0, 8)]) expect(text).toContain(one);
    expect(text).not.toMatch(/\{\w+\}|undefined|NaN/);

    const other = await visit(`${sites.build}#/?minggu=${NEWEST.week}&bahasa=${locale}`);
    const rows = other.page.locator("main table").first().locator("tbody tr");
    await rows.first().waitFor();
    const title = await other.page.locator("main h1").textContent();
    expect(await sheet(page).locator("h1").textContent()).toBe(title);
    const valuesOf = (texts: string[]) => texts.map((row) => row.match(/[≈<>≥≤]? ?\d+%/)?.[0]);
    const onPage = valuesOf(await rows.allTextContents());
    expect(onPage).toHaveLength(7);
    expect(valuesOf(await sheet(page).locator("table").first().locator("tbody tr").allTextContents())).toEqual(onPage);
    await other.close();
    await close();
  },
);

test.each([
  ["as many and as long actions and notes as there may be", "&penuh&umur=30"],
  ["all figures withheld", "&rahasia"],
] as const)(
  "with %s it is still one sheet",
  async (_, more) => {
    const { page, close } = await open(NEWEST);
    const [last, before] = (await weeksIn("samples")).reverse();
    for (const one of [last, before, NEWEST]) {
      for (const locale of ["id", "en"] as const) {
        await print(page, { ...(one ?? NEWEST), locale, more });
        const text = (await sheet(page).textContent()) ?? "";
        const said = {
          id: more === "&rahasia" ? /dirahasiakan/ : /data berumur 30 hari.*dan 1[78] lainnya/s,
          en: more === "&rahasia" ? /withheld/ : /data 30 days old.*and 1[78] more/s,
        };
        expect(text).toMatch(said[locale]);
        if (more === "&rahasia") expect(await patternsDrawn(page)).toEqual([]);
        expect(await onPaper(page), `${one?.from} ${one?.week} ${locale}`).toEqual(GOOD);
      }
    }
    await close();
  },
  120_000,
);

test("without boundaries the areas stand in a list in place of the map", async () => {
  const { page, close } = await open(NEWEST, async (page) => {
    // The file itself, not the module that knows its address.
    await page.route("**/banten*.json*", (route) =>
      route.request().resourceType() === "fetch" ? route.fulfill({ status: 404, body: "" }) : route.continue(),
    );
  });
  await print(page, NEWEST);
  expect(await sheet(page).locator("li", { hasText: "Kota Tangerang Selatan" }).count()).toBe(1);
  expect(await onPaper(page)).toEqual(GOOD);
  await close();
});

test("it prints once, with its letters, under a name of its own, and leaves the page as it was", async () => {
  let arrive = () => {};
  const signs = new Promise<void>((here) => {
    arrive = here;
  });
  const { page, close } = await open(NEWEST, async (page) => {
    await page.route("**/signs*.woff2*", (route) => signs.then(() => route.continue()));
  });
  await page.getByRole("button", { name: "Print" }).click();
  await sheet(page).waitFor({ state: "attached" });
  await page.evaluate(() => new Promise((later) => setTimeout(later, 500)));
  expect(await page.evaluate("window.printed")).toEqual([]);
  arrive();
  await page.waitForFunction("window.printed.length > 0");
  await page.emulateMedia({ media: "print" });
  expect(await page.getByText("The page behind").isVisible()).toBe(false);
  expect(await sheet(page).isVisible()).toBe(true);
  expect(await pageRules(page)).toEqual(["@page { size: a4; margin: 0px; }"]);
  await page.emulateMedia({ media: "screen" });
  expect(await sheet(page).isVisible()).toBe(false);
  expect(await page.evaluate("window.printed")).toEqual(["Sinergi – ringkasan minggu ke-47 tahun 2026"]);
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await sheet(page).waitFor({ state: "detached" });
  await page.emulateMedia({ media: "print" });
  expect(await page.getByText("The page behind").isVisible()).toBe(true);
  expect(await page.title()).toBe("Sheet");
  expect(await pageRules(page)).toEqual([]);
  await close();
});

test("the preview is the sheet itself, as wide as asked for", async () => {
  const { page, close } = await open(NEWEST);
  await print(page, NEWEST);
  const preview = page.locator("main article");
  const box = await preview.boundingBox();
  expect([Math.round(box?.width ?? 0), Math.round(box?.height ?? 0)]).toEqual([400, 566]);
  expect(await preview.textContent()).toBe(await sheet(page).textContent());
  await close();
});

test("the measure finds what sticks out, what is small, and what lies on something else", async () => {
  const { page, close } = await open(NEWEST);
  await print(page, NEWEST);
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize(PAPER);
  const faultsWith = async (selector: string, css: string) => {
    const style = (text: string) =>
      page.evaluate(
        // Through the object model: the policy allows no style attribute.
        ([which, given]) => {
          const element = document.querySelector<HTMLElement>(`body > div > article ${which}`);
          if (element !== null) element.style.cssText = given;
        },
        [selector, text] as const,
      );
    await style(css);
    const found = (await page.evaluate(measureSheet)).join("\n");
    await style("");
    return found;
  };
  expect(await faultsWith("h1", "")).toBe("");
  expect(await faultsWith("h1", "font-size: 9px")).toContain("letters of 9.00 px");
  expect(await faultsWith("h1", "white-space: nowrap; width: 900px; text-align: right")).toContain("beyond the margin");
  expect(await faultsWith("h1", "height: 10px")).toContain("higher than its box");
  expect(await faultsWith("h1", "margin-top: -20px")).toContain("lies on what is above it");
  expect(await faultsWith("section", "margin-top: -40px")).toContain("a column ends below the next part");
  expect(await faultsWith("section", "margin-bottom: 200px")).toContain("beyond the foot");
  await close();
});
