import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parseCall } from "./cli-args.ts";
import { showProgress } from "./cli-progress.ts";
import { allFiles, freshPlace, readersSee, run } from "./publisher.fixture.ts";

const HEAD = "minggu;instansi;indikator;kode_wilayah;pilah;pembilang;penyebut;nilai;simpangan;n;versi\n";
const AT = ["--now", "2026-11-24T09:00+07:00"];

test("check, publish, roll back: in Indonesian, with English aliases", async () => {
  const { folder, out, state } = freshPlace();
  expect(await run("periksa", folder, ...AT)).toMatchObject({ code: 0, out: "10 berkas dapat diterima.\n" });
  expect(existsSync(join(folder, ".sinergi"))).toBe(false);
  const first = await run("terbitkan", folder, "--out", out, "--state", state, ...AT);
  expect(first).toMatchObject({ code: 0 });
  expect(first.out).toContain("Diterbitkan: 4 minggu, 2026-W44 sampai 2026-W47.");
  expect(first.out).toContain(readersSee(out));
  expect(first.err).toContain("butir.csv tidak ada");
  expect(first.err).toContain("Menghitung angka …");
  const second = await run(
    "publish",
    folder,
    "--out",
    out,
    "--state",
    state,
    "--bahasa",
    "en",
    "--without=2026-W47_dinsos_36.01.csv",
    ...AT,
  );
  expect(second.out).toContain("Published: 4 weeks");
  const back = await run("kembalikan", "--out", out);
  expect(back).toMatchObject({ code: 0 });
  expect(first.out).toContain(readersSee(out));
});

test("without --state the state lies hidden in the returns folder and is no return of the next run", async () => {
  const { folder, out } = freshPlace();
  expect((await run("terbitkan", folder, "--out", out, ...AT)).code).toBe(0);
  expect(existsSync(join(folder, ".sinergi/ledger.json"))).toBe(true);
  const again = await run("terbitkan", folder, "--out", out, ...AT);
  expect(again.out).toContain("Tidak ada yang berubah");
  expect(again.err).not.toContain("peringatan");
});

test("all faults are told in one run, each with file, line, and what to do", async () => {
  const { folder } = freshPlace();
  writeFileSync(
    join(folder, "laporan/2026-W47_dinsos_36.01.csv"),
    `${HEAD}2026-W47;dinsos;ban_pantau;36.01;;1.070;90;;;;\n`,
  );
  writeFileSync(
    join(folder, "laporan/2026-W47_dinsos_36.02.csv"),
    `${HEAD}2026-W47;dinsos;ban_pantau;3602;;1;90;;;;\n`,
  );
  const { code, out } = await run("periksa", folder, ...AT);
  expect(code).toBe(2);
  expect(out).toContain("Berkas belum dapat diterima: 2 hal perlu diperbaiki.");
  expect(out).toContain("2026-W47_dinsos_36.01.csv · baris 2");
  expect(out).toContain("2026-W47_dinsos_36.02.csv · baris 2");
  expect((await run("check", folder, "--bahasa", "en", ...AT)).out).toContain("line 2");
});

test("a personal number is never printed, not even as the name of a file", async () => {
  const { folder, out, state, root } = freshPlace();
  const number = `3601${"0".repeat(4)}${"7".repeat(8)}`;
  writeFileSync(join(folder, `laporan/${number}.csv`), `${HEAD}2026-W47;dinsos;ban_pantau;36.01;${number};1;90;;;;\n`);
  for (const words of [
    ["periksa", folder],
    ["terbitkan", folder, "--out", out, "--state", state],
  ]) {
    const result = await run(...words, ...AT);
    expect(result.code).toBe(5);
    expect(result.out + result.err).not.toContain(number);
  }
  expect(readFileSync(join(state, "audit.log"), "utf8")).not.toContain(number);
  expect(allFiles(root).filter((path) => path.includes(".tmp-"))).toEqual([]);
});

test("what cannot be understood ends with 2 and says where help is", async () => {
  const { folder } = freshPlace();
  const wrong = [
    [],
    ["hapus"],
    ["toString"],
    ["periksa"],
    ["terbitkan", folder],
    ["kembalikan"],
    ["periksa", folder, "--out", "x"],
    ["periksa", folder, "lebih"],
    ["periksa", folder, "--entah"],
    ["periksa", folder, "--now", "kemarin"],
    ["periksa", folder, "--now", "2026-11-24"],
    ["periksa", folder, "--bahasa", "fr"],
    ["terbitkan", folder, "--out"],
  ];
  for (const words of wrong) {
    const { code, err } = await run(...words);
    expect([words, code]).toEqual([words, 2]);
    expect(err).toContain("--help");
  }
});

test("findings go into a page of their own, never over a table or a return, and again over such a page", async () => {
  const { folder, root } = freshPlace();
  const table = join(folder, "penerimaan.csv");
  const before = readFileSync(table, "utf8");
  expect((await run("periksa", folder, "--laporan", table, ...AT)).code).toBe(2);
  expect(readFileSync(table, "utf8")).toBe(before);
  const page = join(root, "temuan.html");
  for (const round of [1, 2]) {
    expect([round, await run("check", folder, "--report", page, ...AT)]).toMatchObject([round, { code: 0 }]);
  }
  expect(readFileSync(page, "utf8")).toContain("Tidak ada temuan");
  writeFileSync(page, "<html>catatan lain</html>");
  expect((await run("periksa", folder, "--laporan", page, ...AT)).err).toContain("bukan halaman temuan");
});

test("a configuration that cannot be used is said by the clerk's commands too", async () => {
  const { folder, root } = freshPlace();
  const broken = join(root, "rusak.json");
  writeFileSync(broken, "{");
  for (const words of [
    ["belum-masuk", "--folder", folder],
    ["formulir", "dinsos", "36.01", "2026-W48"],
  ]) {
    const { code, err } = await run(...words, "--config", broken);
    expect([code, err]).toEqual([2, expect.stringContaining("JSON")]);
  }
});

test("the form is written once, under its name, and wrong words are answered with the right ones", async () => {
  const { root } = freshPlace();
  const words = ["formulir", "dinsos", "36.71", "2026-W48", "--out", root];
  expect(await run(...words)).toMatchObject({ code: 0, out: expect.stringContaining("55 baris") });
  expect(existsSync(join(root, "2026-W48_dinsos_36.71.xlsx"))).toBe(true);
  expect(await run(...words)).toMatchObject({ code: 2, err: expect.stringContaining("sudah ada") });
  expect((await run("form", "dinso", "36.71", "2026-W48")).err).toContain("dinsos");
  expect((await run("form", "dinsos", "36", "2026-W48")).err).toContain("36.01");
  expect((await run("form", "dinsos", "36.71", "48/2026")).err).toContain("2026-W48");
});

test("help in both languages", async () => {
  expect(await run("--help")).toMatchObject({ code: 0 });
  expect((await run("-h")).out).toContain("terbitkan <folder>");
  expect((await run("help", "--bahasa", "en")).out).toContain("publish <folder>");
});

test("reason and files to leave out go by either name", () => {
  const words = ["publish", "f", "--out", "o", "--confirm", "why", "--tanpa", "a.csv", "--without", "b.csv"];
  expect(parseCall(words).call).toMatchObject({ command: "publish", reason: "why", without: ["a.csv", "b.csv"] });
});

test("progress is one redrawn line on a terminal and one line a stage elsewhere", () => {
  const draw = (isTTY: boolean) => {
    let text = "";
    const progress = showProgress({ isTTY, write: (more) => (text += more) }, "id");
    for (let i = 1; i <= 500; i += 1) progress.report("check", i, 500);
    progress.report("write", 1, 2);
    progress.clear();
    return text;
  };
  expect(draw(false)).toBe("Memeriksa berkas …\nMenulis rilis …\n");
  expect(draw(true)).toContain("500/500");
  expect(draw(true)).not.toContain("\n");
});

const BROKEN = fileURLToPath(new URL("../../../shared/returns/rusak", import.meta.url));

test.skipIf(!existsSync(BROKEN))("every broken folder ends with the code that is expected of it", async () => {
  const [, ...lines] = readFileSync(join(BROKEN, "expected.csv"), "utf8").trim().split(/\r?\n/);
  for (const line of lines) {
    const [name = "", codes = "", place = "", words = ""] = line.split(";");
    const { code, out } = await run("periksa", join(BROKEN, name), ...AT);
    expect([name, codes.split("|").includes(String(code))]).toEqual([name, true]);
    if (code === 0) continue;
    for (const word of words.split(",").filter((one) => one !== ""))
      expect([name, out]).toEqual([name, expect.stringContaining(word)]);
    const first = place.split(",")[0] ?? "";
    if (first !== "")
      expect([name, out]).toEqual([name, expect.stringMatching(new RegExp(`(baris|sel) [\\d, dan]*${first}\\b`))]);
  }
});
