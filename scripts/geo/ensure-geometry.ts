import { existsSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import type { MapGeometry } from "../../src/dashboard/map/geometry.ts";

/** Git-ignored: the licence of GADM allows no redistribution. */
export const GEOMETRY_FILE = fileURLToPath(new URL("../../src/dashboard/map/generated/banten.json", import.meta.url));

/** Replaces the file by rename, so that a second run beside this one never reads half of it. */
export async function writeGeometry(geometry: MapGeometry): Promise<void> {
  await mkdir(dirname(GEOMETRY_FILE), { recursive: true });
  const draft = `${GEOMETRY_FILE}.${process.pid}.tmp`;
  await writeFile(draft, `${JSON.stringify(geometry)}\n`);
  await rename(draft, GEOMETRY_FILE);
}

/** Makes the boundaries where they are missing; a file that is there, the deployer's own too, is left alone. */
export async function ensureGeometry(): Promise<void> {
  if (existsSync(GEOMETRY_FILE)) return;
  // Loaded only here: mapshaper takes longer to load than everything else of a start.
  const [{ buildGeometry }, { gadmSource }] = await Promise.all([
    import("./build-geometry.ts"),
    import("./boundary-source.ts"),
  ]);
  await writeGeometry(await buildGeometry(await gadmSource()));
}

/** Whatever starts Vite (development, build, tests) finds the boundaries in place. */
export function geometryPlugin(): Plugin {
  return { name: "sinergi-geometry", configResolved: ensureGeometry };
}
