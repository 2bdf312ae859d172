import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { manifestSchema, pointerSchema } from "../src/contract/manifest.ts";
import { qualityFileSchema } from "../src/contract/quality-file.ts";
import { indexSchema } from "../src/contract/snapshot-index.ts";
import { weekFileSchema } from "../src/contract/week-file.ts";
import { inputHash } from "./input-hash.ts";
import { publishSet } from "./publish-mocks.ts";
import { PATIENCE } from "./returns.fixture.ts";
import type { SetFacts } from "./sets.ts";

const SHORT: SetFacts = { firstWeek: "2026-W51", lastWeek: "2027-W06", now: "2027-02-16T09:00:00+07:00" };

async function published(): Promise<{ read: (file: string) => Promise<unknown>; root: string }> {
  const folder = await mkdtemp(join(tmpdir(), "sinergi-publish-"));
  await publishSet(folder, SHORT);
  const root = join(folder, "out", "api", "v1");
  return { root, read: async (file) => JSON.parse(await readFile(join(root, file), "utf8")) };
}

test(
  "a mock set is published twice, to the same bytes every time, with the figure that a late return corrected",
  async () => {
    const { read, root } = await published();
    const pointer = pointerSchema.parse(await read("pointer.json"));
    const again = await published();
    expect(await again.read("pointer.json")).toEqual(pointer);

    const index = indexSchema.parse(await read("index.json"));
    expect(index.snapshots.map((one) => one.lastWeek)).toEqual(["2027-W06", "2027-W05"]);
    const manifest = manifestSchema.parse(await read(`s/${pointer.snapshotId}/manifest.json`));
    expect(manifest.synthetic).toBe(true);
    expect(manifest.weeks.map((one) => one.week)).toContain("2026-W53");

    const newest = weekFileSchema.parse(await read(`s/${pointer.snapshotId}/week/2027-W06.json`));
    expect(newest.corrections.map((one) => one.week)).toContain("2027-W05");
    expect(newest.reports.missing).toBe(2);
    const quality = qualityFileSchema.parse(await read(`s/${pointer.snapshotId}/quality/2027-W06.json`));
    expect(quality.revisions.map((one) => one.week)).toContain("2027-W05");
    expect(quality.findings.filter((one) => one.kind === "missing")).toHaveLength(2);
    expect(await readdir(root)).toEqual(["index.json", "pointer.json", "s"]);
  },
  PATIENCE,
);

test("the hash of the input differs from set to set and stays for the same", () => {
  expect(inputHash("utama")).toBe(inputHash("utama"));
  expect(inputHash("utama")).not.toBe(inputHash("lintas-tahun"));
});
