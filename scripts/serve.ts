import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { momentOf, portOf } from "./arguments.ts";
import { isDesktop, openInBrowser } from "./desktop.ts";
import { DIST, ensureBuild, ROOT } from "./ensure-build.ts";
import { listen } from "./listen.ts";
import { ownFolder } from "./own-folder.ts";
import { createSite } from "./static-server.ts";

const USAGE = "npm run serve -- <folder of returns> [--now 2026-11-24T09:00+07:00] [--port 4173]";
const PUBLISHER = join(ROOT, "src", "publisher", "cli.ts");

/** Publishes a folder of returns into a folder of this run alone. Exit code of the publisher, whose words are shown. */
function publish(folder: string, own: string, now: string | undefined): number {
  const args = [PUBLISHER, "publish", folder, "--out", join(own, "public"), "--state", join(own, "state")];
  if (now !== undefined) args.push("--now", now);
  // The same loader that runs this script runs the publisher.
  return spawnSync(process.execPath, [...process.execArgv, ...args], { stdio: "inherit" }).status ?? 1;
}

async function serve(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { now: { type: "string" }, port: { type: "string", default: "4173" } },
    allowPositionals: true,
  });
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) throw new Error(USAGE);
  const port = portOf(values.port);
  const now = values.now === undefined ? undefined : momentOf(values.now);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(0));
  const own = ownFolder(join(ROOT, ".cache"), "serve");
  const code = publish(folder, own, values.now);
  if (code !== 0) return code;
  await ensureBuild();
  const site = createSite({ dist: DIST, api: join(own, "public", "api"), ...(now === undefined ? {} : { now }) });
  const address = await listen(site, port);
  console.log(`Sinergi: ${address}`);
  if (isDesktop(process.platform, process.env)) openInBrowser(address);
  return 0;
}

try {
  const code = await serve();
  if (code !== 0) process.exit(code);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
}
