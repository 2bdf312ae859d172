import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sourceHash } from "./ensure-build.ts";

function sources(): string {
  const root = mkdtempSync(join(tmpdir(), "sinergi-sources-"));
  mkdirSync(join(root, "src/deep"), { recursive: true });
  writeFileSync(join(root, "index.html"), "page");
  writeFileSync(join(root, "src/deep/a.ts"), "1");
  return root;
}

const INPUTS = ["index.html", "src", "missing"];

test("the same sources in another place have the same hash", async () => {
  expect(await sourceHash(sources(), INPUTS)).toBe(await sourceHash(sources(), INPUTS));
});

test.each([
  ["changed bytes", "src/deep/a.ts", "2"],
  ["a new file", "src/b.ts", ""],
])("%s change the hash", async (_, path, text) => {
  const root = sources();
  const before = await sourceHash(root, INPUTS);
  writeFileSync(join(root, path), text);
  expect(await sourceHash(root, INPUTS)).not.toBe(before);
});

test("a test beside its unit does not change the hash", async () => {
  const root = sources();
  const before = await sourceHash(root, INPUTS);
  writeFileSync(join(root, "src/deep/a.test.ts"), "x");
  expect(await sourceHash(root, INPUTS)).toBe(before);
});
