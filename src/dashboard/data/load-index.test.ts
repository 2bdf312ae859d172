import { expect, test, vi } from "vitest";
import type { SnapshotIndex } from "../../contract/snapshot-index.ts";
import { BASE, type FakeApi, fakeApi, publish, W46, W47, weekFile } from "./fake-api.fixture.ts";
import { LoadError } from "./load-error.ts";
import { loadIndex } from "./load-index.ts";
import { createServerClock } from "./server-date.ts";

const OLDER = "0".repeat(64);

function entry(snapshotId: string, revised: SnapshotIndex["snapshots"][number]["revised"] = []) {
  return { snapshotId, firstWeek: W46, lastWeek: W47, cutOff: "2026-11-23T16:00:00+07:00", revised };
}

/** A published week and a list of releases; `listed` is given the id of the one that the pointer names. */
async function load(listed: (id: string) => SnapshotIndex["snapshots"], change?: (api: FakeApi) => void) {
  const api = fakeApi();
  vi.stubGlobal("fetch", api.fetch);
  const id = await publish(api, [weekFile(W47)]);
  const index: SnapshotIndex = { schema: "sinergi/index/1", synthetic: true, snapshots: listed(id) };
  api.files.set("index.json", JSON.stringify(index));
  change?.(api);
  const releases = await loadIndex({ base: BASE, clock: createServerClock() }, undefined);
  return { id, releases, api };
}

async function faultOf(...given: Parameters<typeof load>) {
  const error = await load(...given).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return error instanceof LoadError ? [error.file, error.fault] : error;
}

test("the releases come newest first with what they revised, and with the one that the pointer names", async () => {
  const revised = [{ indicator: "ban_pantau", week: W46, cells: 2 }];
  const { id, releases } = await load((now) => [entry(now, revised), entry(OLDER)]);
  expect(releases.manifest.snapshotId).toBe(id);
  expect(releases.known.map((one) => one.snapshotId)).toEqual([id, OLDER]);
  expect(releases.known[0]?.revised).toEqual(revised);
});

test("a list that breaks the contract is refused with the field, one of a later contract by its version", async () => {
  expect(await faultOf((id) => [{ ...entry(id), lastWeek: "2026-W60" }])).toEqual([
    "index.json",
    { kind: "schema", field: "snapshots[0].lastWeek" },
  ]);
  expect(await faultOf((id) => [entry(id, [{ indicator: "ban_pantau", week: W46, cells: -1 }])])).toEqual([
    "index.json",
    { kind: "schema", field: "snapshots[0].revised[0].cells" },
  ]);
  const later = (api: FakeApi) => void api.files.set("index.json", '{"schema":"sinergi/index/2"}');
  expect(await faultOf((id) => [entry(id)], later)).toEqual([
    "index.json",
    { kind: "version", found: "sinergi/index/2" },
  ]);
});

test("a release that is listed twice, and a list without the release that is shown, are refused", async () => {
  expect(await faultOf((id) => [entry(id), entry(OLDER), entry(OLDER)])).toEqual([
    "index.json",
    { kind: "rule", rule: "DUP-1", where: OLDER },
  ]);
  expect(await faultOf(() => [entry(OLDER)])).toEqual(["index.json", { kind: "schema", field: "snapshots" }]);
});

test("where nothing is out yet no list is asked for", async () => {
  const api = fakeApi();
  vi.stubGlobal("fetch", api.fetch);
  await publish(api, []);
  const { known } = await loadIndex({ base: BASE, clock: createServerClock() }, undefined);
  expect(known).toEqual([]);
  expect(api.asked).not.toContain("index.json");
});

test("a list that is missing, or HTML in its place, says so", async () => {
  expect(
    await faultOf(
      (id) => [entry(id)],
      (api) => void api.files.delete("index.json"),
    ),
  ).toEqual(["index.json", { kind: "http", status: 404 }]);
  expect(
    await faultOf(
      (id) => [entry(id)],
      (api) => void api.files.set("index.json", "<html></html>"),
    ),
  ).toEqual(["index.json", { kind: "notData" }]);
});
