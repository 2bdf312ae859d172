import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureGeometry } from "./geo/ensure-geometry.ts";

export const ROOT = fileURLToPath(new URL("..", import.meta.url));
export const DIST = join(ROOT, "dist");
/** Beside the build, not in it: what lies in dist gets deployed. */
const STAMP = join(ROOT, ".cache", "build-hash");

/** Everything that decides what the build holds; the lockfile stands for the libraries. */
const INPUTS = ["index.html", "package-lock.json", "public", "scripts/prerender", "src", "vite.config.ts"];

/** Builds unless dist was built from these very sources. */
export async function ensureBuild({ force = false } = {}): Promise<void> {
  await ensureGeometry();
  const hash = await sourceHash(ROOT, INPUTS);
  const built = await readFile(STAMP, "utf8").catch(() => "");
  if (!force && built === hash && existsSync(join(DIST, "index.html"))) return;
  build();
  await mkdir(join(ROOT, ".cache"), { recursive: true });
  await writeFile(STAMP, hash);
}

/** In a process of its own: with the NODE_ENV of a test or of a shell, Vite would build for development, mocks and all. */
function build(): void {
  const vite = join(ROOT, "node_modules", "vite", "bin", "vite.js");
  const env = { ...process.env, NODE_ENV: "production" };
  const { status } = spawnSync(process.execPath, [vite, "build", "--logLevel", "warn"], {
    cwd: ROOT,
    stdio: "inherit",
    env,
  });
  if (status !== 0) throw new Error("The build failed.");
}

/** One hash over names and bytes of files and folders; tests do not count, they are in no build. */
export async function sourceHash(root: string, inputs: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const path of (await Promise.all(inputs.map((input) => filesBelow(root, input)))).flat()) {
    const bytes = await readFile(join(root, path));
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}

async function filesBelow(root: string, path: string): Promise<string[]> {
  const entries = await readdir(join(root, path), { withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) return existsSync(join(root, path)) ? [path] : [];
  const nested = await Promise.all(
    entries.map((entry) => {
      const below = `${path}/${entry.name}`;
      if (entry.isDirectory()) return filesBelow(root, below);
      return /\.(test|fixture)\.tsx?$|\.tmp$/.test(entry.name) ? [] : [below];
    }),
  );
  return nested.flat().sort();
}
