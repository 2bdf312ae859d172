import { createHash } from "node:crypto";
import { expect, test, vi } from "vitest";
import config from "../../publisher.config.json" with { type: "json" };
import { type Manifest, manifestSchema, type Pointer, pointerSchema } from "../../src/contract/manifest.ts";
import { type WeekFile, weekFileSchema } from "../../src/contract/week-file.ts";
import { toWeek } from "../../src/domain/week.ts";
import { indicatorOf } from "../../src/indicators/registry.ts";
import { computeSnapshot } from "../../src/publisher/compute/compute-snapshot.ts";
import { parseConfig } from "../../src/publisher/config.ts";
import { checkedSet, PATIENCE } from "../returns.fixture.ts";
import { SETS } from "../sets.ts";
import { answer, type MockApi } from "./answer.ts";
import type { Fault } from "./faults.ts";

vi.setConfig({ testTimeout: PATIENCE });

const set = SETS["lintas-tahun"];
const sha256 = (bytes: Uint8Array | string) => createHash("sha256").update(bytes).digest("hex");

/** A release of the smaller set, as the publisher lays it out. */
function release(): Map<string, string> {
  const { weeks, summaries } = computeSnapshot({
    folder: checkedSet("lintas-tahun"),
    config: parseConfig(config),
    lastWeek: toWeek(set.lastWeek),
    now: Date.parse(set.now),
    ledger: { schema: "sinergi/ledger/1", protected: {}, first: {} },
  });
  const files = weeks.slice(-4).map((week) => [`week/${week.week}.json`, JSON.stringify(week)] as const);
  const { title, agencies, source, classification, refreshAnchor } = config;
  const manifest: Manifest = {
    schema: "sinergi/manifest/1",
    synthetic: true,
    title,
    agencies,
    source,
    classification,
    refreshAnchor,
    weeks: summaries.slice(-4),
    files: files.map(([path, text]) => ({ path, bytes: text.length, sha256: sha256(text) })),
  };
  const id = sha256(JSON.stringify(manifest));
  const pointer: Pointer = { schema: "sinergi/pointer/1", snapshotId: id, manifestSha256: id, previous: null };
  return new Map([
    ["pointer.json", JSON.stringify(pointer)],
    [`s/${id}/manifest.json`, JSON.stringify(manifest)],
    ...files.map(([path, text]) => [`s/${id}/${path}`, text] as const),
  ]);
}

const FILES = release();
const api: MockApi = {
  now: set.now,
  read: async (file) => {
    const text = FILES.get(file);
    return text === undefined ? undefined : new TextEncoder().encode(text);
  },
};
const WEEK_FILE = [...FILES.keys()].at(-1) ?? "";

/** Follows the pointer as the page does, checking every hash and schema on the way. */
async function follow(fault: Fault | undefined): Promise<{ manifest: Manifest; newest: WeekFile | undefined }> {
  const pointer = pointerSchema.parse(await (await answer(api, fault, "pointer.json")).json());
  const root = `s/${pointer.snapshotId}`;
  const bytes = await (await answer(api, fault, `${root}/manifest.json`)).text();
  expect(sha256(bytes)).toBe(pointer.manifestSha256);
  const manifest = manifestSchema.parse(JSON.parse(bytes));
  const last = manifest.files.at(-1);
  if (last === undefined) return { manifest, newest: undefined };
  const text = await (await answer(api, fault, `${root}/${last.path}`)).text();
  expect(sha256(text)).toBe(last.sha256);
  return { manifest, newest: weekFileSchema.parse(JSON.parse(text)) };
}

test("a file is answered with its bytes under the date of the set, never to be stored", async () => {
  const response = await answer(api, undefined, WEEK_FILE);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("application/json");
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(Date.parse(response.headers.get("date") ?? "")).toBe(Date.parse(set.now));
  expect(await response.text()).toBe(FILES.get(WEEK_FILE));
});

test("an unknown path is a 404 in JSON", async () => {
  const response = await answer(api, undefined, "week/asing.json");
  expect(response.status).toBe(404);
  expect(response.headers.get("content-type")).toBe("application/json");
});

test("every fault answers as its name says", async () => {
  expect((await answer(api, "500", "pointer.json")).status).toBe(500);
  expect((await answer(api, "html", "pointer.json")).headers.get("content-type")).toBe("text/html");
  expect((await answer(api, "hilang", "pointer.json")).status).toBe(200);
  expect((await answer(api, "hilang", WEEK_FILE)).status).toBe(404);
  expect((await answer(api, "putus", "pointer.json")).type).toBe("error");
  expect((await (await answer(api, "rusak", WEEK_FILE)).text()).length).toBeLessThan(FILES.get(WEEK_FILE)?.length ?? 0);
});

test("an overloaded server says when to come back, an ended session and a forbidden file have their codes", async () => {
  expect((await answer(api, "503", "pointer.json")).headers.get("retry-after")).toBe("20");
  expect((await answer(api, "401", WEEK_FILE)).status).toBe(401);
  expect((await answer(api, "403", WEEK_FILE)).status).toBe(403);
  expect((await answer(api, "403", "pointer.json")).status).toBe(200);
});

test("an altered week and the week of another release are sound JSON whose hash does not fit", async () => {
  for (const fault of ["sidik", "campur"] as const) {
    const text = await (await answer(api, fault, WEEK_FILE)).text();
    expect(weekFileSchema.safeParse(JSON.parse(text)).success, fault).toBe(true);
    expect(sha256(text), fault).not.toBe(sha256(FILES.get(WEEK_FILE) ?? ""));
  }
});

test.each(["skema", "versi"] as const)("%s: the hashes fit, the newest week is not of this contract", async (fault) => {
  const { snapshotId } = pointerSchema.parse(await (await answer(api, fault, "pointer.json")).json());
  const manifest = manifestSchema.parse(await (await answer(api, fault, `s/${snapshotId}/manifest.json`)).json());
  const fits = await Promise.all(
    manifest.files.map(async ({ path, sha256: announced }) => {
      const text = await (await answer(api, fault, `s/${snapshotId}/${path}`)).text();
      expect(sha256(text)).toBe(announced);
      return weekFileSchema.safeParse(JSON.parse(text)).success;
    }),
  );
  expect(fits).toEqual([true, true, false]);
});

test("a new release: the pointer names the one before until its week has been asked for, then the newest", async () => {
  const again = { ...api };
  const pointer = async () => pointerSchema.parse(await (await answer(again, "rilis-baru", "pointer.json")).json());
  const [first, still] = [await pointer(), await pointer()];
  expect(still.snapshotId).toBe(first.snapshotId);
  await answer(again, "rilis-baru", `s/${first.snapshotId}/week/2027-W05.json`);
  const second = await pointer();
  const weeks = async (id: string) =>
    manifestSchema.parse(await (await answer(again, "rilis-baru", `s/${id}/manifest.json`)).json()).weeks;
  expect((await weeks(first.snapshotId)).at(-1)?.week).toBe("2027-W05");
  expect((await weeks(second.snapshotId)).at(-1)?.week).toBe("2027-W06");
});

test("a stale release is the same one, twelve days later", async () => {
  const date = (await answer(api, "basi", "pointer.json")).headers.get("date") ?? "";
  expect(Date.parse(date) - Date.parse(set.now)).toBe(12 * 86_400_000);
});

test("an empty release verifies and has no week", async () => {
  const { manifest, newest } = await follow("kosong");
  expect(manifest.weeks).toEqual([]);
  expect(newest).toBeUndefined();
});

test("in a withheld release every protected figure is confidential and the hashes fit", async () => {
  const plain = (await follow(undefined)).newest;
  const { newest } = await follow("rahasia");
  expect(newest?.figures).toHaveLength(plain?.figures.length ?? -1);
  for (const { indicator, figure } of newest?.figures ?? []) {
    if (indicatorOf(indicator)?.protection === "S") continue;
    expect(["confidential", "notReported", "notApplicable"], indicator).toContain(figure.numerator.status);
    expect(figure.status).toBe("none");
  }
  const service = (file: WeekFile | null | undefined) =>
    file?.figures.filter((row) => indicatorOf(row.indicator)?.protection === "S");
  expect(service(newest)).toEqual(service(plain));
});
