import { execFileSync } from "node:child_process";
import { truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkReturns } from "./check-returns.ts";
import { runPublisher } from "./cli.ts";
import { freshPlace, NOW } from "./publisher.fixture.ts";

const findingsOf = (folder: string) =>
  checkReturns({ folder, now: NOW }).findings.map((one) => [one.rule, one.message.id]);

test.skipIf(process.platform === "win32" || process.platform === "darwin")(
  "a name that is not UTF-8 is a finding, not a crash",
  () => {
    const { folder } = freshPlace();
    writeFileSync(
      Buffer.concat([Buffer.from(`${join(folder, "laporan")}/x`), Buffer.from([0xff, 0xfe]), Buffer.from(".csv")]),
      "x",
    );
    expect(findingsOf(folder)).toEqual([["unreadable", expect.stringContaining("Ganti namanya")]]);
  },
);

test.each([
  ["laporan/besar.csv", "50 MB"],
  ["penerimaan.csv", "200 MB"],
])("%s of more than %s is refused without being read", (path, limit) => {
  const { folder } = freshPlace();
  writeFileSync(join(folder, path), "");
  truncateSync(join(folder, path), 3_000_000_000);
  expect(findingsOf(folder)).toContainEqual(["too-large", expect.stringContaining(limit)]);
});

test.skipIf(process.platform === "win32")("a pipe is called a pipe, and nothing waits for it", () => {
  const { folder } = freshPlace();
  execFileSync("mkfifo", [join(folder, "laporan", "pipa.csv")]);
  expect(findingsOf(folder)).toEqual([["not-a-file", expect.stringContaining("pipa atau perangkat")]]);
});

test.each([
  ["belum-masuk", "--folder", "."],
  ["formulir", "dinsos", "36.71", "2026-W48"],
])("a configuration that is not there is told in words by %s", async (...words) => {
  const pieces: string[] = [];
  const screen = { write: (piece: string) => void pieces.push(piece) };
  const missing = [...words, "--config", "tidak-ada.json"];
  expect(await runPublisher(missing, { out: screen, err: screen })).toBe(2);
  expect(pieces.join("")).toContain("tidak-ada.json tidak dapat dibaca");
});
