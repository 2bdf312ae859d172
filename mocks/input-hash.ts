import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
/** All that a mock publication is made of; the page is not part of it. */
const SOURCES = ["mocks", "src/domain", "src/indicators", "src/contract", "src/returns", "src/publisher"];

function sourceFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !/\.(test|fixture)\.ts$/.test(name))
    .map((name) => join(folder, name));
}

/** Of a mock set: changes with any line of code or configuration that could change its bytes. */
export function inputHash(set: string): string {
  const hash = createHash("sha256").update(set);
  for (const file of [...SOURCES.flatMap(sourceFiles), "publisher.config.json"].sort()) {
    hash.update(`\0${file}\0`).update(readFileSync(join(ROOT, file)));
  }
  return hash.digest("hex").slice(0, 16);
}
