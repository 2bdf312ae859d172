import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { axeFindings, browserOfFile, EVERYTHING, inTurn, overflow, settled, sites } from "./harness.ts";

const { visit } = browserOfFile();
/** A browser that was told to write twice as large as usual. */
const { visit: visitLarge } = browserOfFile(["--blink-settings=defaultFontSize=32"]);

/** One of every kind of page, and two of those whose figures look unlike each other; never two of a kind in a row. */
const PAGES = [
  "/",
  "/tema/bantuan",
  "/peta",
  "/tema/asesmen",
  "/wilayah/36.72",
  "/indikator/ban_lewat_tenggat",
  "/mutu-data",
  "/indikator/asm_cakupan",
  "/kamus",
  "/panduan",
  "/periksa",
] as const;
const WITHOUT_DATA: readonly string[] = ["/panduan", "/periksa"];

/**
 * States that every page can be in, by the fault that the mocks play; languages in turn, or both in the full run. Those
 * that look the same on every page are looked at on the first one (states.test.ts), on all in the full run.
 */
const OWN = ["basi", "rahasia", "401"] as const;
const STATES = EVERYTHING ? ([...OWN, "lambat", "500", "kosong"] as const) : OWN;
const all = STATES.flatMap((fault) => (["id", "en"] as const).map((locale) => ({ fault, locale })));
const CASES = inTurn(all);

/** Goes to another page as a link does: what the mocks play stays. */
async function follow(page: Page, path: string, locale: string): Promise<void> {
  await page.evaluate(
    ([to, query]) => {
      const [from] = location.hash.slice(1).split("?");
      // A page that stays keeps its heading: marked as the one before, it would be waited for in vain.
      if ((from || "/") !== to) document.querySelector("main h1")?.setAttribute("data-before", "");
      location.hash = `#${to}?${query}`;
    },
    [path, `bahasa=${locale}`] as const,
  );
}

/** The page stands with everything that it shows. */
async function ready(page: Page, path: string): Promise<void> {
  await page.locator("main h1:not([data-before]):visible").waitFor();
  if (path === "/kamus") await page.locator("main table").waitFor();
  else if (!WITHOUT_DATA.includes(path)) await settled(page);
}

/** What says that a state has been reached on a page; a page without figures has its heading in all of them. */
async function reached(page: Page, fault: string, path: string): Promise<void> {
  if (fault === "401") await page.getByText(/Sesi terkunci|Session locked/).waitFor({ timeout: 45_000 });
  // Where there are figures, the heading of the page before has to go first.
  else if (fault === "basi" || fault === "rahasia")
    await page.locator("main h1:not([data-before]):visible").waitFor({ timeout: 45_000 });
  else await page.locator("main h1:visible").waitFor({ timeout: 45_000 });
  if (path === "/kamus" && fault === "basi") await page.getByRole("table").waitFor();
}

test.each(CASES)("axe finds nothing on any page in the state $fault, in $locale", { timeout: 240_000 }, async (one) => {
  const { fault, locale } = one;
  const { page, close } = await visit(`${sites.dev}?gangguan=${fault}#/?bahasa=${locale}`);
  // A session that is locked is locked on every page alike; the others differ from page to page.
  await page.locator("main").waitFor();
  for (const path of fault === "401" ? PAGES.slice(0, 2) : PAGES) {
    await follow(page, path, locale);
    await reached(page, fault, path);
    expect([path, ...(await axeFindings(page))]).toEqual([path]);
  }
  await close();
});

test("axe finds nothing with the search open, in both languages", async () => {
  const { page, close } = await visit(`${sites.build}#/mutu-data`);
  for (const locale of ["id", "en"]) {
    await follow(page, "/mutu-data", locale);
    await settled(page);
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog").getByRole("combobox").fill("serang");
    await page.getByRole("option").first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press("Escape");
  }
  await close();
});

/** Everything that the Tab key should reach, and what of it was not reached or does not show that it has the focus. */
async function keyboardFaults(page: Page): Promise<string[]> {
  const count = await page.evaluate(() => {
    const reachable = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")];
    const shown = reachable.filter(
      (element) =>
        element instanceof Element &&
        element.checkVisibility({ visibilityProperty: true }) &&
        !(element as HTMLButtonElement).disabled &&
        element.getAttribute("tabindex") !== "-1",
    );
    for (const element of shown) element.setAttribute("data-reach", "");
    return shown.length;
  });
  const faults = new Set<string>();
  // Some of what scrolls is a stop of the browser's own.
  for (let presses = 0; presses < 2 * count + 20; presses += 1) {
    if ((await page.locator("[data-reach]").count()) === 0) break;
    await page.keyboard.press("Tab");
    const fault = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return "";
      element.removeAttribute("data-reach");
      const marked = [element, element.parentElement].some((one) => {
        if (one === null) return false;
        const { outlineStyle, boxShadow } = getComputedStyle(one);
        return outlineStyle !== "none" || boxShadow !== "none";
      });
      return marked ? "" : `no sign of the focus: ${element.outerHTML.slice(0, 100)}`;
    });
    if (fault !== "") faults.add(fault);
  }
  const missed = await page
    .locator("[data-reach]")
    .evaluateAll((left) => left.map((one) => one.outerHTML.slice(0, 100)));
  return [...faults, ...missed.map((html) => `not reached: ${html}`)];
}

test.each(PAGES)("the Tab key reaches everything on %s, shows where it is, and is not held", async (path) => {
  const { page, close } = await visit(`${sites.build}#${path}`);
  await ready(page, path);
  expect(await keyboardFaults(page)).toEqual([]);
  await close();
});

test("with letters twice as large nothing sticks out of any page", { timeout: 240_000 }, async () => {
  const { page, close } = await visitLarge(sites.build, { size: [1280, 800] });
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe("32px");
  await settled(page);
  for (const path of PAGES) {
    await follow(page, path, "id");
    await ready(page, path);
    expect([path, ...(await overflow(page))]).toEqual([path]);
  }
  await close();
});

test("axe finds nothing on any page in the user's own colours", { timeout: 240_000 }, async () => {
  const { page, close } = await visit(sites.build);
  await page.emulateMedia({ forcedColors: "active" });
  for (const path of PAGES) {
    await follow(page, path, "en");
    await ready(page, path);
    expect([path, ...(await axeFindings(page))]).toEqual([path]);
  }
  await close();
});
