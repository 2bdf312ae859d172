import { existsSync, mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ownFolder } from "./own-folder.ts";

/** Above the highest process id of every system. */
const NOBODY = 2 ** 30;

test("a killed process's folder goes, a running one's and others stay", () => {
  const parent = mkdtempSync(join(tmpdir(), "sinergi-own-"));
  const [left, running, other] = [`serve-${NOBODY}`, `serve-${process.ppid}`, "mocks"].map((name) =>
    join(parent, name),
  );
  for (const folder of [left, running, other]) mkdirSync(folder ?? "");
  const own = ownFolder(parent, "serve");
  expect(own).toBe(join(parent, `serve-${process.pid}`));
  expect([left, running, other, own].map((folder) => existsSync(folder ?? ""))).toEqual([false, true, true, true]);
});
