import { appendFileSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { publishFolder } from "./publish.ts";
import { allFiles, freshPlace, plainCompute, quickDisk, readersSee } from "./publisher.fixture.ts";
import { rollBack } from "./rollback.ts";

const compute = plainCompute;
const HEAD = "minggu;instansi;indikator;kode_wilayah;pilah;pembilang;penyebut;nilai;simpangan;n;versi\n";

async function published(options: Parameters<typeof publishFolder>[0]) {
  const outcome = await publishFolder({ compute, disk: quickDisk, ...options });
  if (outcome.kind !== "published") throw new Error(outcome.message?.en ?? outcome.kind);
  return outcome;
}

test("a key that is missing, short or another one publishes nothing", async () => {
  const place = freshPlace();
  const good = await published(place);
  const key = join(place.state, "key");
  const right = readFileSync(key);
  expect(statSync(key).mode & 0o777).toBe(0o600);
  for (const bytes of [undefined, right.subarray(0, 16), Buffer.alloc(32, 7)]) {
    rmSync(key);
    if (bytes !== undefined) writeFileSync(key, bytes);
    else
      writeFileSync(
        join(place.folder, "laporan/2026-W47_dinsos_36.01.csv"),
        `${HEAD}2026-W47;dinsos;ban_pantau;36.01;;71;90;;;;\n`,
      );
    expect(await publishFolder({ ...place, compute })).toMatchObject({ exitCode: 4, reason: "key" });
    if (bytes === undefined) writeFileSync(key, "");
  }
  expect(readersSee(place.out)).toBe(good.snapshotId);
  writeFileSync(key, right);
  expect((await published(place)).previous).toBe(good.snapshotId);
});

test("a lost state does not quietly begin a new one under an old publication", async () => {
  const place = freshPlace();
  await published(place);
  rmSync(place.state, { recursive: true });
  expect(await publishFolder({ ...place, compute })).toMatchObject({ exitCode: 4, reason: "key" });
  const other = freshPlace();
  await published(other);
  rmSync(join(other.state, "ledger.json"));
  expect(await publishFolder({ ...other, compute })).toMatchObject({ exitCode: 4, reason: "ledger" });
  appendFileSync(join(other.state, "ledger.json"), "{");
  expect(await publishFolder({ ...other, compute })).toMatchObject({ exitCode: 4, reason: "ledger" });
});

test("a note or a pending file that somebody has changed is told in words, not thrown", async () => {
  const place = freshPlace();
  await published(place);
  for (const text of ["{", "null"]) {
    writeFileSync(join(place.out, ".publisher-state.json"), text);
    expect(rollBack({ out: place.out })).toMatchObject({ exitCode: 2 });
    writeFileSync(join(place.state, "pending.json"), text);
    expect(await publishFolder({ ...place, compute })).toMatchObject({ exitCode: 4, reason: "ledger" });
  }
});

test("a state inside the published folder is refused, by whatever name it is reached", async () => {
  const place = freshPlace();
  expect(await publishFolder({ ...place, compute, state: join(place.out, "api/status") })).toMatchObject({
    exitCode: 2,
  });
  expect(await publishFolder({ ...place, compute, out: place.root })).toMatchObject({ exitCode: 2 });
  symlinkSync(place.root, `${place.root}-nama-lain`);
  const named = join(`${place.root}-nama-lain`, "out", "status");
  expect(await publishFolder({ ...place, compute, state: named })).toMatchObject({ exitCode: 2 });
  rmSync(`${place.root}-nama-lain`);
});

test("nothing of the state lies in the published folder", async () => {
  const place = freshPlace();
  await published(place);
  const key = readFileSync(join(place.state, "key"));
  const ledger = readFileSync(join(place.state, "ledger.json"), "utf8");
  const secrets = [
    key.toString("latin1"),
    key.toString("hex"),
    key.toString("base64"),
    ledger,
    JSON.parse(ledger).keyFingerprint,
  ];
  for (const path of allFiles(place.out)) {
    const text = readFileSync(path, "latin1");
    for (const secret of secrets) expect([path, text.includes(secret)]).toEqual([path, false]);
  }
  expect(statSync(place.state).mode & 0o777).toBe(0o700);
});
