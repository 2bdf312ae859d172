import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openApiDocument } from "../src/contract/openapi-document.ts";

/** Writes src/contract/openapi.json; with --check says whether it is up to date, and ends with 1 where it is not. */
const FILE = fileURLToPath(new URL("../src/contract/openapi.json", import.meta.url));
const text = `${JSON.stringify(openApiDocument(), null, 2)}\n`;

if (!process.argv.includes("--check")) writeFileSync(FILE, text);
else if (readFileSync(FILE, "utf8") !== text) {
  console.error("src/contract/openapi.json is not up to date: npm run openapi");
  process.exitCode = 1;
}
