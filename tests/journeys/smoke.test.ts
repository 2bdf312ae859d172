import { expect, test } from "vitest";
import { browserOfFile, settled, sites } from "./harness.ts";

const { visit } = browserOfFile();

test.each(["dev", "build", "buildAcrossYears"] as const)(
  "%s shows one heading and complains of nothing",
  async (site) => {
    const { page, complaints, requests, close } = await visit(sites[site]);
    await settled(page);
    expect(await page.locator("h1").count()).toBe(1);
    expect(await page.locator("h1").textContent()).toMatch(/\w{3}/);
    expect(complaints).toEqual([]);
    const { host } = new URL(sites[site]);
    expect(requests.filter((address) => new URL(address).host !== host && !address.startsWith("data:"))).toEqual([]);
    await close();
  },
);
