import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type LockEntry, type Lockfile, lockfileFaults } from "./supply-chain/lockfile-faults.ts";

const read = (path: string) => readFileSync(join(import.meta.dirname, "..", path), "utf8");

/** They offer to compile or fetch a binary; `ignore-scripts` keeps them from it, and nothing here needs one. */
const SCRIPTS = ["better-sqlite3", "esbuild", "fsevents", "msgpackr-extract", "msw"];

const lockfile = JSON.parse(read("package-lock.json")) as Lockfile;

test("every package is exact, has a sha512, names no host, runs nothing and has a licence that fits", () => {
  expect(Object.keys(lockfile.packages).length).toBeGreaterThan(100);
  expect(lockfileFaults(lockfile, SCRIPTS)).toEqual([]);
});

test("npm runs no scripts and writes no hosts", () => {
  const settings = read(".npmrc").split("\n");
  expect(settings).toContain("ignore-scripts=true");
  expect(settings).toContain("omit-lockfile-registry-resolved=true");
});

test("package.json asks for exact versions alone", () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read("package.json")) as Record<
    string,
    Record<string, string>
  >;
  const wanted = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

const good: LockEntry = { version: "1.2.3", integrity: `sha512-${"A".repeat(86)}==`, license: "MIT" };
const faultsOf = (entry: LockEntry, path = "node_modules/a") =>
  lockfileFaults({ lockfileVersion: 3, packages: { "": {}, [path]: entry } }, ["esbuild"]);

test("a good entry has no fault", () => {
  expect(faultsOf(good)).toEqual([]);
  expect(faultsOf({ ...good, hasInstallScript: true }, "node_modules/b/node_modules/esbuild")).toEqual([]);
  expect(faultsOf({ ...good, license: "(GPL-3.0 OR MIT)" })).toEqual([]);
  expect(faultsOf({ ...good, license: "MPL-2.0", dev: true })).toEqual([]);
});

test.each([
  ["a range", { version: "^1.2.3" }],
  ["no version", { version: "" }],
  ["a weak hash", { integrity: "sha1-AAAA" }],
  ["no hash", { integrity: "" }],
  ["a host", { resolved: "https://packages.example/a.tgz" }],
  ["a script", { hasInstallScript: true }],
  ["a link", { link: true }],
  ["a licence that binds", { license: "GPL-3.0" }],
  ["a tool's licence in what is shipped", { license: "MPL-2.0" }],
  ["one licence too many", { license: "MIT AND GPL-3.0" }],
  ["no licence", { license: "" }],
])("%s is found", (_, change) => {
  expect(faultsOf({ ...good, ...change })).toHaveLength(1);
});

test("an entry outside node_modules and an empty lockfile are found", () => {
  expect(faultsOf(good, "packages/a")).toHaveLength(1);
  expect(lockfileFaults({ lockfileVersion: 3, packages: { "": {} } }, [])).toEqual(["the lockfile is empty"]);
});
