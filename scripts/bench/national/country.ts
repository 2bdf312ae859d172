import { spawn } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { ROOT } from "../../ensure-build.ts";
import type { Country } from "./publish-country.ts";
import { tablePlugin } from "./table-plugin.ts";

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Returns of a country of so many regions and weeks, made and published in a process of its own; its figures. */
export function publishCountry(folder: string, regions: number, weeks: number): Promise<Country> {
  // The loader of this very process, then the table's.
  const args = [...process.execArgv, "--max-old-space-size=20000", "--import", here("replace-table.ts")];
  const child = spawn(process.execPath, [...args, here("publish-country.ts"), folder, String(weeks)], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, BENCH_REGIONS: String(regions) },
  });
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject).on("close", (code) => {
      if (code === 0) resolve(JSON.parse(said) as Country);
      else reject(new Error(`${regions} regions, ${weeks} weeks: the publisher ended with ${code}`));
    });
  });
}

/** The production page with that many regions. It has no boundaries, so its map is the list. */
export async function buildCountry(folder: string, regions: number): Promise<string> {
  const dist = join(folder, "dist");
  process.env["NODE_ENV"] = "production";
  await build({
    root: ROOT,
    logLevel: "error",
    plugins: [tablePlugin(regions)],
    build: { outDir: dist, emptyOutDir: true },
  });
  const assets = join(dist, "assets");
  for (const name of readdirSync(assets)) if (/^banten-.*\.json$/.test(name)) rmSync(join(assets, name));
  return dist;
}
