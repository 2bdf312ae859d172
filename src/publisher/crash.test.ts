import { cpSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readAudit } from "./audit-log.ts";
import type { Disk } from "./disk.ts";
import { dyingDisk, tornLines } from "./dying-disk.fixture.ts";
import { publishFolder } from "./publish.ts";
import { allFiles, freshPlace, plainCompute, quickDisk, readersSee } from "./publisher.fixture.ts";
import { readIndex } from "./store.ts";

const compute = plainCompute;
/** The killed run is a process that no longer exists. */
const DEAD = { pid: 2 ** 30, host: hostname() };
const HEAD = "minggu;instansi;indikator;kode_wilayah;pilah;pembilang;penyebut;nilai;simpangan;n;versi\n";

type Place = ReturnType<typeof freshPlace>;

function change(place: Place): void {
  writeFileSync(
    join(place.folder, "laporan/2026-W47_dinsos_36.01.csv"),
    `${HEAD}2026-W47;dinsos;ban_pantau;36.01;;71;90;;;;\n`,
  );
}

async function publishOrThrow(place: Place): Promise<string> {
  const outcome = await publishFolder({ ...place, compute, disk: quickDisk });
  if (outcome.kind !== "published") throw new Error(outcome.message?.en ?? outcome.kind);
  return outcome.snapshotId;
}

const states = (place: Place) => ({
  ledger: quickDisk.read(join(place.state, "ledger.json"))?.toString(),
  published: readAudit(quickDisk, place.state).filter((one) => one.outcome === "published").length,
});

/** Another place that stands as this one does. */
function copyOf(place: Place): Place {
  const other = freshPlace();
  cpSync(place.root, other.root, { recursive: true });
  return other;
}

test("killed at any step, readers see a whole release and the next run succeeds", { timeout: 60_000 }, async () => {
  const before = freshPlace();
  const oldId = await publishOrThrow(before);
  change(before);
  const clean = copyOf(before);
  const newId = await publishOrThrow(clean);
  let finished = false;
  let steps = 0;
  for (; !finished; steps += 1) {
    const place = copyOf(before);
    const { disk, died } = dyingDisk(steps, steps % 2 === 0);
    await publishFolder({ ...place, compute, disk, holder: DEAD });
    finished = !died();
    expect([oldId, newId]).toContain(readersSee(place.out));
    const next = await publishFolder({ ...place, compute, disk: quickDisk });
    expect([steps, next.kind === "published" && next.snapshotId]).toEqual([steps, newId]);
    expect(readersSee(place.out)).toBe(newId);
    const index = readIndex({ disk: quickDisk, root: join(place.out, "api/v1") });
    expect(index?.snapshots.map((one) => one.snapshotId)).toEqual([newId, oldId]);
    expect(states(place).ledger).toBe(states(clean).ledger);
    expect(states(place).published).toBeGreaterThanOrEqual(2);
    expect(allFiles(place.root).filter((path) => path.includes(".tmp-"))).toEqual([]);
    expect(tornLines(place.state)).toEqual([]);
  }
  expect(steps).toBeGreaterThan(30);
});

test("killed in the very first publication at any step, the next run succeeds", { timeout: 60_000 }, async () => {
  const id = await publishOrThrow(freshPlace());
  let finished = false;
  for (let steps = 0; !finished; steps += 1) {
    const place = freshPlace();
    const { disk, died } = dyingDisk(steps, steps % 2 === 1);
    await publishFolder({ ...place, compute, disk, holder: DEAD });
    finished = !died();
    expect([undefined, id]).toContain(readersSee(place.out));
    expect([steps, await publishOrThrow(place)]).toEqual([steps, id]);
  }
});

test("returns that change after a kill before the pointer leave no figure in the ledger that nobody saw", async () => {
  const place = freshPlace();
  const disk: Disk = {
    ...quickDisk,
    rename: (from, to) => {
      if (to.endsWith("pointer.json")) throw Object.assign(new Error("ENOSPC"), { code: "ENOSPC" });
      quickDisk.rename(from, to);
    },
  };
  expect(await publishFolder({ ...place, compute, disk })).toMatchObject({ exitCode: 4, reason: "disk" });
  expect(readersSee(place.out)).toBeUndefined();
  change(place);
  await publishOrThrow(place);
  const fresh = freshPlace();
  change(fresh);
  await publishOrThrow(fresh);
  const first = (one: Place) => JSON.parse(states(one).ledger ?? "{}").first;
  expect(first(place)).toEqual(first(fresh));
});

test("a full disk at any write leaves the pointer where it was, and no lock behind", { timeout: 60_000 }, async () => {
  let good = 0;
  for (let moved = false; !moved; good += 1) {
    // A place of its own each time: what an attempt has written, the next one need not write.
    const place = freshPlace();
    const oldId = await publishOrThrow(place);
    change(place);
    let left = good;
    const disk: Disk = {
      ...quickDisk,
      writeNew: (path, bytes, mode) => {
        left -= 1;
        if (left < 0) throw Object.assign(new Error("ENOSPC"), { code: "ENOSPC" });
        quickDisk.writeNew(path, bytes, mode);
      },
    };
    const outcome = await publishFolder({ ...place, compute, disk });
    moved = readersSee(place.out) !== oldId;
    expect(outcome).toMatchObject({ kind: "nothing", exitCode: 4, reason: moved ? "unfinished" : "disk" });
    await publishOrThrow(place);
  }
  expect(good).toBeGreaterThan(5);
});

test.each(["EIO", "EROFS", "EACCES"])("%s is told in words, and nothing is published", async (code) => {
  const place = freshPlace();
  const fail = () => {
    throw Object.assign(new Error(code), { code });
  };
  const outcome = await publishFolder({ ...place, compute, disk: { ...quickDisk, writeNew: fail } });
  expect(outcome).toMatchObject({ kind: "nothing", reason: "disk" });
  expect(outcome.kind === "nothing" && outcome.message.id).toContain(code);
});

test("a fault of the program is no outcome: it is thrown, and the lock is given back", async () => {
  const place = freshPlace();
  const fault = () => {
    throw new TypeError("fault");
  };
  await expect(publishFolder({ ...place, compute: fault })).rejects.toThrow("fault");
  await publishOrThrow(place);
});
