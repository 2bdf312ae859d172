import { writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { readAudit } from "./audit-log.ts";
import { receiveFiles } from "./clerk/receive.ts";
import type { Disk } from "./disk.ts";
import { dyingDisk, tornLines } from "./dying-disk.fixture.ts";
import { publishFolder } from "./publish.ts";
import { allFiles, freshPlace, NOW, plainCompute, quickDisk, readersSee } from "./publisher.fixture.ts";
import { rollBack } from "./rollback.ts";

const compute = plainCompute;
const DEAD = { pid: 2 ** 30, host: hostname() };
const HEAD = "minggu;instansi;indikator;kode_wilayah;pilah;pembilang;penyebut;nilai;simpangan;n;versi\n";

type Place = ReturnType<typeof freshPlace>;

function noSpace(): never {
  throw Object.assign(new Error("ENOSPC"), { code: "ENOSPC" });
}

function change(place: Place): void {
  const row = "2026-W47;dinsos;ban_pantau;36.01;;71;90;;;;\n";
  writeFileSync(join(place.folder, "laporan/2026-W47_dinsos_36.01.csv"), HEAD + row);
}

/** Two publications; the id of the first. */
async function publishedTwice(): Promise<{ place: Place; oldId: string | undefined }> {
  const place = freshPlace();
  await publishFolder({ ...place, compute, disk: quickDisk });
  const oldId = readersSee(place.out);
  change(place);
  await publishFolder({ ...place, compute, disk: quickDisk });
  return { place, oldId };
}

const commands = (place: Place) => readAudit(quickDisk, place.state).map((one) => one.command);

test.each(["index.json", "ledger.json", "audit.log"])(
  "a disk that is full at %s, after the pointer, never reads as nothing published",
  async (name) => {
    const place = freshPlace();
    await publishFolder({ ...place, compute, disk: quickDisk });
    const oldId = readersSee(place.out);
    change(place);
    let full = true;
    const unless =
      <Args extends [string, ...unknown[]]>(action: (...args: Args) => void, at: number) =>
      (...args: Args) => {
        if (full && String(args[at]).endsWith(name)) noSpace();
        action(...args);
      };
    const disk: Disk = { ...quickDisk, rename: unless(quickDisk.rename, 1), append: unless(quickDisk.append, 0) };
    const outcome = await publishFolder({ ...place, compute, disk });
    expect(readersSee(place.out)).not.toBe(oldId);
    expect(outcome).toMatchObject({ kind: "nothing", exitCode: 4, reason: "unfinished" });
    expect(outcome.kind === "nothing" && outcome.message.id).toMatch(/sudah melihat.*disk penuh \(ENOSPC\).*[Uu]langi/);
    full = false;
    expect(rollBack({ out: place.out, state: place.state, disk })).toMatchObject({
      kind: "rolledBack",
      snapshotId: oldId,
    });
    expect(commands(place)).toEqual(["publish", "publish", "rollback"]);
  },
);

test("a rollback whose log line finds the disk full says that readers are back already", async () => {
  const { place, oldId } = await publishedTwice();
  const outcome = rollBack({ out: place.out, state: place.state, disk: { ...quickDisk, append: noSpace } });
  expect(readersSee(place.out)).toBe(oldId);
  expect(outcome).toMatchObject({ kind: "nothing", exitCode: 4, reason: "unfinished" });
});

test("a rollback that is killed at any step has happened and is logged, or has not happened", {
  timeout: 60_000,
}, async () => {
  let steps = 0;
  for (let finished = false; !finished; steps += 1) {
    const { place, oldId } = await publishedTwice();
    const { disk, died } = dyingDisk(steps, steps % 2 === 0);
    rollBack({ out: place.out, state: place.state, disk, holder: DEAD });
    finished = !died();
    const back = readersSee(place.out) === oldId;
    await publishFolder({ ...place, compute, disk: quickDisk });
    const rollbacks = commands(place).filter((one) => one === "rollback").length;
    expect([steps, rollbacks > 0]).toEqual([steps, back]);
    expect(tornLines(place.state)).toEqual([]);
    expect(allFiles(place.root).filter((path) => path.includes(".tmp-"))).toEqual([]);
  }
  expect(steps).toBeGreaterThan(10);
});

test("what was received between a kill and the next run does not make the log tell a publication twice", async () => {
  const place = freshPlace();
  const disk: Disk = {
    ...quickDisk,
    remove: (path) => (path.endsWith("pending.json") ? noSpace() : quickDisk.remove(path)),
  };
  await publishFolder({ ...place, compute, disk });
  const sent = join(place.root, "2026-W47_dinsos_36.74.csv");
  writeFileSync(sent, `${HEAD}2026-W47;dinsos;ban_pantau;36.74;;71;90;;;;\n`);
  receiveFiles({ files: [sent], folder: place.folder, state: place.state, now: NOW });
  change(place);
  await publishFolder({ ...place, compute, disk: quickDisk });
  const outcomes = readAudit(quickDisk, place.state).map((one) => one.outcome);
  expect(outcomes).toEqual(["published", "received", "recovered", "published"]);
});

test("all that the pointer will name is durable before the pointer moves", async () => {
  const place = freshPlace();
  const loose = new Set<string>();
  let looseAtMove: string[] | undefined;
  const disk: Disk = {
    ...quickDisk,
    makeDir: (path, mode) => {
      quickDisk.makeDir(path, mode);
      if (path.includes(".tmp-")) loose.add(dirname(path));
    },
    writeNew: (path, bytes, mode) => {
      quickDisk.writeNew(path, bytes, mode);
      loose.add(dirname(path));
    },
    rename: (from, to) => {
      if (to.endsWith("pointer.json")) looseAtMove = [...loose].filter((path) => path !== dirname(to));
      quickDisk.rename(from, to);
      loose.delete(from);
      loose.add(dirname(to));
    },
    syncDir: (path) => void loose.delete(path),
  };
  await publishFolder({ ...place, compute, disk });
  // Locks and the note of where the state lies are not named by the pointer.
  const named = looseAtMove?.filter(
    (path) => path.includes("/api/") || path.endsWith("/files") || path === place.state,
  );
  expect(named).toEqual([]);
});
