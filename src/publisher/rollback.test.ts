import { appendFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readAudit } from "./audit-log.ts";
import { nodeDisk } from "./disk.ts";
import { publishFolder } from "./publish.ts";
import { freshPlace, plainCompute, quickDisk, readersSee } from "./publisher.fixture.ts";
import { rollBack } from "./rollback.ts";

const HEAD = "minggu;instansi;indikator;kode_wilayah;pilah;pembilang;penyebut;nilai;simpangan;n;versi\n";

/** A place with so many releases, each with another count; their ids, oldest first. */
async function releases(count: number) {
  const place = freshPlace();
  const ids: string[] = [];
  for (let i = 0; i < count; i += 1) {
    const row = `2026-W47;dinsos;ban_pantau;36.01;;${70 + i};90;;;;\n`;
    writeFileSync(join(place.folder, "laporan/2026-W47_dinsos_36.01.csv"), HEAD + row);
    const outcome = await publishFolder({ ...place, compute: plainCompute, disk: quickDisk });
    if (outcome.kind !== "published") throw new Error("not published");
    ids.push(outcome.snapshotId);
  }
  return { place, ids };
}

test("a bad week goes back to the release before, and the audit log says so", async () => {
  const { place, ids } = await releases(2);
  const outcome = rollBack({ out: place.out, reason: "salah berkas" });
  expect(outcome).toMatchObject({ kind: "rolledBack", snapshotId: ids[0], from: ids[1] });
  expect(readersSee(place.out)).toBe(ids[0]);
  expect(readAudit(nodeDisk, place.state).at(-1)).toMatchObject({
    command: "rollback",
    from: ids[1],
    snapshotId: ids[0],
    reason: "salah berkas",
  });
});

test("going back twice goes further back, never to the bad release", async () => {
  const { place, ids } = await releases(3);
  rollBack({ out: place.out });
  rollBack({ out: place.out });
  expect(readersSee(place.out)).toBe(ids[0]);
  expect(rollBack({ out: place.out })).toMatchObject({ kind: "nothing", exitCode: 4 });
});

test("any kept release may be named, by the first digits of its code", async () => {
  const { place, ids } = await releases(9);
  expect(rollBack({ out: place.out, snapshotId: ids[0] ?? "" })).toMatchObject({ kind: "rolledBack" });
  expect(rollBack({ out: place.out, snapshotId: (ids[4] ?? "").slice(0, 12) })).toMatchObject({ snapshotId: ids[4] });
  expect(rollBack({ out: place.out, snapshotId: (ids[4] ?? "").slice(0, 7) })).toMatchObject({ exitCode: 2 });
  expect(rollBack({ out: place.out, snapshotId: "../../etc" })).toMatchObject({ exitCode: 2 });
  expect(readersSee(place.out)).toBe(ids[4]);
});

test("a release that is no longer whole is not pointed to", async () => {
  const { place, ids } = await releases(2);
  appendFileSync(join(place.out, "api/v1/s", ids[0] ?? "", "series/uji.json"), " ");
  expect(rollBack({ out: place.out })).toMatchObject({ exitCode: 4, reason: "release" });
  expect(readersSee(place.out)).toBe(ids[1]);
});

test("publishing again mends a damaged release", async () => {
  const { place, ids } = await releases(1);
  const file = join(place.out, "api/v1/s", ids[0] ?? "", "series/uji.json");
  const whole = readFileSync(file);
  appendFileSync(file, " ");
  await publishFolder({ ...place, compute: plainCompute, disk: quickDisk });
  expect(readFileSync(file)).toEqual(whole);
});

test("without a publication or without its state nothing is moved", async () => {
  const { place, ids } = await releases(2);
  expect(rollBack({ out: join(place.root, "tidak-ada") })).toMatchObject({ exitCode: 2 });
  rmSync(join(place.out, ".publisher-state.json"));
  expect(rollBack({ out: place.out })).toMatchObject({ exitCode: 2 });
  expect(readersSee(place.out)).toBe(ids[1]);
  expect(rollBack({ out: place.out, state: place.state })).toMatchObject({ kind: "rolledBack" });
});

test("a broken pointer is told in words, not thrown", async () => {
  const { place } = await releases(1);
  writeFileSync(join(place.out, "api/v1/pointer.json"), "{");
  expect(rollBack({ out: place.out })).toMatchObject({ exitCode: 4, reason: "release" });
  expect(await publishFolder({ ...place, compute: plainCompute, disk: quickDisk })).toMatchObject({
    exitCode: 4,
    reason: "release",
  });
});
