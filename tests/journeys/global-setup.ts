import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { ensureMocks } from "../../mocks/publish-mocks.ts";
import { findChromium } from "../../scripts/chromium/find-chromium.ts";
import { thisMachine } from "../../scripts/chromium/this-machine.ts";
import { startDevServer } from "../../scripts/dev-server.ts";
import { DIST, ensureBuild } from "../../scripts/ensure-build.ts";
import { listen } from "../../scripts/listen.ts";
import { createSite } from "../../scripts/static-server.ts";

/** Where the tests find what runs for all of them. */
export type Sites = {
  readonly chromium: string;
  /** The development server: mocks in a service worker, both sets (`?mock=`), faults by address. */
  readonly dev: string;
  /** The production build under the headers of a deployment, with the main mock set. */
  readonly build: string;
  /** The same with the set that crosses two years. */
  readonly buildAcrossYears: string;
};

declare module "vitest" {
  interface ProvidedContext {
    sites: Sites;
  }
}

/** One browser, one build and three servers for all files. Without a browser the run fails with the line to type. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const chromium = findChromium(thisMachine, { install: true });
  await ensureBuild();
  const main = await ensureMocks("utama");
  const across = await ensureMocks("lintas-tahun");
  const servers = [main, across].map(({ dir, now }) =>
    createSite({ dist: DIST, api: join(dir, "api"), now: new Date(now) }),
  );
  const [build = "", buildAcrossYears = ""] = await Promise.all(servers.map((server) => listen(server, 0)));
  const dev = await startDevServer(5190, ["utama", "lintas-tahun"]);
  project.provide("sites", { chromium, dev: dev.address, build, buildAcrossYears });
  return async () => {
    for (const server of servers) server.close();
    await dev.close();
  };
}
