import { readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import config from "../../publisher.config.json" with { type: "json" };
import { readAudit } from "./audit-log.ts";
import type { Compute } from "./commit.ts";
import { parseConfig } from "./config.ts";
import { nodeDisk } from "./disk.ts";
import { publishFolder } from "./publish.ts";
import { allFiles, freshPlace, NOW, plainCompute, quickDisk, readersSee } from "./publisher.fixture.ts";
import { readIndex, readPointer } from "./store.ts";

const compute = plainCompute;
const HEAD = "minggu;instansi;indikator;kode_wilayah;pilah;pembilang;penyebut;nilai;simpangan;n;versi\n";
const storeOf = (out: string) => ({ disk: nodeDisk, root: join(out, "api", "v1") });

async function published(options: Parameters<typeof publishFolder>[0]) {
  const outcome = await publishFolder({ compute, disk: quickDisk, ...options });
  if (outcome.kind !== "published") throw new Error(outcome.message?.en ?? outcome.kind);
  return outcome;
}

test("a good folder is published, and readers see it whole", async () => {
  const place = freshPlace();
  const outcome = await published(place);
  expect(readersSee(place.out)).toBe(outcome.snapshotId);
  expect(outcome).toMatchObject({ lastWeek: "2026-W47", previous: null, unchanged: false });
  expect(readIndex(storeOf(place.out))?.snapshots.map((one) => one.snapshotId)).toEqual([outcome.snapshotId]);
});

test("the same input gives the same bytes: at another hour, again, and into an empty folder with the same state", async () => {
  const place = freshPlace();
  const first = await published(place);
  const again = await published({ ...place, now: NOW + 3_600_000 });
  const empty = await published({ ...place, out: join(place.root, "out-2") });
  expect(again).toMatchObject({ snapshotId: first.snapshotId, unchanged: true, previous: null });
  expect(empty.snapshotId).toBe(first.snapshotId);
});

test("another machine with the same returns gives the same release code, with the real engine too", async () => {
  const [one, two] = [freshPlace(), freshPlace()];
  const { computeSnapshot } = await import("./compute/compute-snapshot.ts");
  const shuffled: Compute = (input) =>
    computeSnapshot({ ...input, folder: { ...input.folder, rows: [...input.folder.rows].reverse() } });
  const first = await published({ ...one, compute: computeSnapshot });
  const second = await published({ ...two, compute: shuffled, now: NOW + 86_400_000 });
  expect(second.snapshotId).toBe(first.snapshotId);
  const again = await published({ ...one, compute: computeSnapshot });
  expect(again).toMatchObject({ snapshotId: first.snapshotId, unchanged: true });
});

test("a corrected file is a new release, and the old file is kept by its hash", async () => {
  const place = freshPlace();
  const first = await published(place);
  const file = "laporan/2026-W47_dinsos_36.01.csv";
  const old = readFileSync(join(place.folder, file));
  writeFileSync(join(place.folder, file), `${HEAD}2026-W47;dinsos;ban_pantau;36.01;;70;90;;;;\n`);
  const second = await published(place);
  expect(second).toMatchObject({ previous: first.snapshotId, resent: [file] });
  const kept = allFiles(join(place.state, "files")).map((path) => readFileSync(path, "utf8"));
  expect(kept).toContain(old.toString());
  const index = readIndex(storeOf(place.out));
  expect(index?.snapshots.map((one) => one.snapshotId)).toEqual([second.snapshotId, first.snapshotId]);
});

test("a refused folder publishes nothing, and all its faults are told at once", async () => {
  const place = freshPlace();
  const good = await published(place);
  writeFileSync(
    join(place.folder, "laporan/2026-W47_dinsos_36.01.csv"),
    `${HEAD}2026-W47;dinsos;ban_pantau;36.01;;-1;90;;;;\n`,
  );
  writeFileSync(
    join(place.folder, "laporan/2026-W47_dinsos_36.02.csv"),
    `${HEAD}2026-W47;dinsos;ban_pantau;36.02;;1,5;90;;;;\n`,
  );
  const outcome = await publishFolder({ ...place, compute });
  expect(outcome).toMatchObject({ kind: "refused", exitCode: 2 });
  expect(new Set(outcome.findings.map((one) => one.file)).size).toBe(2);
  expect(readersSee(place.out)).toBe(good.snapshotId);
});

test("a file left out is not published, not kept, and logged", async () => {
  const place = freshPlace();
  const file = "laporan/2026-W47_dinsos_36.01.csv";
  writeFileSync(join(place.folder, file), `${HEAD}2026-W47;dinsos;ban_pantau;36.01;;-1;90;;;;\n`);
  const { computeSnapshot } = await import("./compute/compute-snapshot.ts");
  const seen: string[] = [];
  const watched: Compute = (input) => {
    const snapshot = computeSnapshot(input);
    const figures = snapshot.weeks.at(-1)?.figures ?? [];
    seen.push(
      ...figures
        .filter((one) => one.indicator === "ban_pantau")
        .map((one) => `${one.region} ${one.figure.numerator.status}`),
    );
    return snapshot;
  };
  await published({ ...place, compute: watched, without: ["2026-W47_dinsos_36.01.csv"] });
  expect(seen).toContain("36.01 notReported");
  expect(seen).toContain("36.02 value");
  const [entry] = readAudit(nodeDisk, place.state);
  expect(entry?.without).toEqual(["2026-W47_dinsos_36.01.csv"]);
  expect(entry?.files?.[file]).toBeUndefined();
});

test("a name after --tanpa that no file has is refused", async () => {
  const outcome = await publishFolder({ ...freshPlace(), compute, without: ["2026-W47_dinsos_36.99.csv"] });
  expect(outcome).toMatchObject({ kind: "refused", exitCode: 2 });
});

test("what looks personal stops the run: quarantined, echoed nowhere, and it wins over a refusal", async () => {
  const place = freshPlace();
  const number = `36${"0123456789".slice(0, 4)}${"5".repeat(10)}`;
  writeFileSync(
    join(place.folder, "laporan/2026-W47_dinsos_36.01.csv"),
    `${HEAD}2026-W47;dinsos;ban_pantau;36.01;${number};1;90;;;;\n`,
  );
  writeFileSync(
    join(place.folder, "laporan/2026-W47_dinsos_36.02.csv"),
    `${HEAD}2026-W47;dinsos;ban_pantau;36.02;;-1;90;;;;\n`,
  );
  const outcome = await publishFolder({ ...place, compute });
  expect(outcome).toMatchObject({ kind: "refused", exitCode: 5 });
  expect(JSON.stringify(outcome)).not.toContain(number);
  const holding = allFiles(place.state).filter((path) => readFileSync(path, "latin1").includes(number));
  expect(holding).toHaveLength(1);
  expect(holding[0]).toContain(join(place.state, "quarantine"));
  expect(statSync(holding[0] ?? "").mode & 0o777).toBe(0o600);
  expect(readersSee(place.out)).toBeUndefined();
});

test("a figure that needs a confirmation is published with a reason only, and the reason is logged", async () => {
  const place = freshPlace();
  writeFileSync(
    join(place.folder, "laporan/2026-W47_dinsos_36.01.csv"),
    `${HEAD}2026-W47;dinsos;ban_pantau;36.01;;900;9000;;;;\n`,
  );
  const outcome = await publishFolder({ ...place, compute });
  expect(outcome).toMatchObject({ kind: "refused", exitCode: 2 });
  expect(outcome.kind === "refused" && outcome.message?.id).toContain("--alasan");
  expect(await publishFolder({ ...place, compute, reason: "  " })).toMatchObject({ exitCode: 2 });
  await published({ ...place, reason: "penyaluran serentak" });
  expect(readAudit(nodeDisk, place.state).at(-1)?.reason).toBe("penyaluran serentak");
});

test("real figures are not published yet", async () => {
  const place = freshPlace();
  const outcome = await publishFolder({ ...place, compute, config: parseConfig({ ...config, synthetic: false }) });
  expect(outcome).toMatchObject({ kind: "nothing", exitCode: 4, reason: "real-figures" });
  expect(readersSee(place.out)).toBeUndefined();
});

test("a folder that is not there, and one without reports, are refused in words", async () => {
  const place = freshPlace();
  expect(await publishFolder({ ...place, folder: join(place.root, "tidak-ada") })).toMatchObject({ exitCode: 2 });
  rmSync(join(place.folder, "laporan"), { recursive: true });
  const outcome = await publishFolder(place);
  expect(outcome.kind === "refused" && outcome.message?.en).toContain("holds no reports");
});

test("a link among the returns is refused, not followed; hidden files are no returns", async () => {
  const place = freshPlace();
  writeFileSync(join(place.folder, "laporan/.~lock.laporan.csv#"), "x");
  await published(place);
  symlinkSync("/etc/hostname", join(place.folder, "laporan/2026-W47_dinsos_36.74.csv"));
  const outcome = await publishFolder({ ...place, compute });
  expect(outcome).toMatchObject({ exitCode: 2, findings: [{ rule: "not-a-file" }] });
});

test("before the first Monday there is nothing to publish", async () => {
  const empty: Compute = (input) => ({ ...plainCompute(input), summaries: [] });
  const outcome = await publishFolder({ ...freshPlace(), compute: empty });
  expect(outcome).toMatchObject({ exitCode: 4, reason: "no-closed-week" });
});

test("a file that breaks the contract is not published", async () => {
  const broken: Compute = (input) => {
    const snapshot = plainCompute(input);
    return { ...snapshot, series: snapshot.series.map((one) => ({ ...one, weeks: ["2026-W60"] })) };
  };
  const place = freshPlace();
  expect(await publishFolder({ ...place, compute: broken })).toMatchObject({ exitCode: 4, reason: "contract" });
  expect(readPointer(storeOf(place.out))).toBeUndefined();
});
