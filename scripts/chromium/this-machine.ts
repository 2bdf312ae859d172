import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";
import type { Machine } from "./find-chromium.ts";

/** The machine that this runs on. */
export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
  onPath: (name) => {
    const folders = (process.env["PATH"] ?? "").split(delimiter);
    return folders.map((folder) => join(folder, name)).find(isExecutable);
  },
  answers: (path) => {
    if (!isExecutable(path)) return false;
    // Chrome on Windows opens a window when asked for its version; there a blank page must do.
    const args =
      process.platform === "win32"
        ? ["--headless", "--dump-dom", "about:blank"]
        : ["--headless", "--no-sandbox", "--version"];
    return spawnSync(path, args, { stdio: "ignore", timeout: 30_000 }).status === 0;
  },
  playwrightPath: () => chromium.executablePath() || undefined,
  run: (command, args) => {
    // Debian's installer must not ask questions; npx is a script on Windows and needs a shell there.
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const shell = process.platform === "win32";
    return spawnSync(command, args, { stdio: ["ignore", 2, 2], env, shell }).status === 0;
  },
};

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
