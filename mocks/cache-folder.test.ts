import { mkdtemp, readdir, readFile, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cachedFolder } from "./cache-folder.ts";

const root = () => mkdtemp(join(tmpdir(), "sinergi-cache-"));

test("a folder is made once and found afterwards", async () => {
  const at = await root();
  let made = 0;
  const make = async (folder: string) => {
    made += 1;
    await writeFile(join(folder, "isi"), "x");
  };
  const first = await cachedFolder(at, "utama", "a1", make);
  expect(await cachedFolder(at, "utama", "a1", make)).toBe(first);
  expect(made).toBe(1);
  expect(await readdir(at)).toEqual(["utama-a1"]);
});

test("two at once both get a whole folder", async () => {
  const at = await root();
  const make = async (folder: string) => {
    await new Promise((done) => setTimeout(done, 20));
    await writeFile(join(folder, "isi"), "x");
  };
  const [one, two] = await Promise.all([cachedFolder(at, "utama", "a1", make), cachedFolder(at, "utama", "a1", make)]);
  expect(one).toBe(two);
  expect(await readFile(join(one, "isi"), "utf8")).toBe("x");
  expect(await readdir(at)).toEqual(["utama-a1"]);
});

test("a folder whose making fails is not there", async () => {
  const at = await root();
  await expect(cachedFolder(at, "utama", "a1", () => Promise.reject(new Error("gagal")))).rejects.toThrow("gagal");
  expect(await readdir(at)).toEqual([]);
});

test("forgotten folders of the same set go, those of another set and those in use stay", async () => {
  const at = await root();
  const nothing = () => Promise.resolve();
  const old = await cachedFolder(at, "utama", "lama", nothing);
  const other = await cachedFolder(at, "lintas-tahun", "lama", nothing);
  await cachedFolder(at, "utama", "terpakai", nothing);
  const yesterday = new Date(Date.now() - 86_400_000);
  for (const path of [old, other]) await utimes(path, yesterday, yesterday);
  await cachedFolder(at, "utama", "baru", nothing);
  expect((await readdir(at)).sort()).toEqual(["lintas-tahun-lama", "utama-baru", "utama-terpakai"]);
});
